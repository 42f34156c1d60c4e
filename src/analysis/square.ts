import type { Item } from './item';

/** Shapes of the squares; `dash` is an open cell: not in the document. */
export type SquareShape = 'solid' | 'hatch' | 'stroke' | 'outline' | 'dotted' | 'dashed' | 'dash';
/** Colours of the squares, named as the tokens. */
export type SquareTone = 'green' | 'copper' | 'neutral' | 'ill' | 'muted';

export interface Square {
  readonly shape: SquareShape;
  readonly tone: SquareTone;
}

const SOLID_GREEN: Square = { shape: 'solid', tone: 'green' };
const OUTLINE_COPPER: Square = { shape: 'outline', tone: 'copper' };
const SOLID_NEUTRAL: Square = { shape: 'solid', tone: 'neutral' };

const SQUARES: Readonly<Record<Item['status'], Square>> = {
  built: SOLID_GREEN,
  accepted: SOLID_GREEN,
  listed: SOLID_GREEN,
  delivered: SOLID_GREEN,
  awarded: SOLID_GREEN,
  filed: SOLID_GREEN,
  'under-construction': { shape: 'hatch', tone: 'green' },
  'under-construction-or-planned': { shape: 'stroke', tone: 'green' },
  planned: OUTLINE_COPPER,
  direction: OUTLINE_COPPER,
  subject: SOLID_NEUTRAL,
  'approved-project': SOLID_NEUTRAL,
  external: { shape: 'dotted', tone: 'muted' },
};

/** The square that stands for an item: green = done or being done, copper = words, grey = a subject. */
export function squareOf(status: Item['status']): Square {
  return SQUARES[status];
}
