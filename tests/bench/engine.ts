import { measureRows } from './rows';
import { measureScale } from './scale';
import { measureSearch } from './search';

/** The parts of the bench that need no browser. */
export const ENGINE_PARTS = { rows: measureRows, scale: measureScale, search: measureSearch };
