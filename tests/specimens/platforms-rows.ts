import type { SelectContext } from '@/analysis/context';
import { selectDirectionTerms, type DirectionTerms } from '@/analysis/direction-terms';
import { selectPlatformFields, type PlatformFields } from '@/analysis/platform-fields';
import { selectPlatformLevels, type PlatformLevels } from '@/analysis/platform-levels';
import { selectRegister, type PlatformRegister } from '@/analysis/platform-register';
import type { Collections } from '@/domain/collections';
import { EMPTY_FILTER } from '@/domain/filter';
import { mockCollections } from '../fixtures/mock-collections';

const DATA = mockCollections();
const ASKED: SelectContext = { filter: EMPTY_FILTER, dataDate: '2023', today: '2026-06-30' };
const LONG = { zh: '四十个字的名称'.repeat(120), en: 'A name that goes on and on '.repeat(60).trim() };

/** Thirty of everything, each with a name nobody could print. */
const crowded: Collections = {
  ...DATA,
  platforms: Array.from({ length: 30 }, (_, index) => ({ ...DATA.platforms[index % 7], id: `plt-${index}`, name: LONG, sectors: [`field-${index}`, 'elv'], count: index + 1 }) as Collections['platforms'][number]),
  projects: Array.from({ length: 30 }, (_, index) => ({ ...DATA.projects[index % 2], id: `rdp-${index}`, name: LONG }) as Collections['projects'][number]),
  directions: DATA.directions.map((each, index) => ({ ...each, technologies: [...each.technologies, LONG, { zh: `技术${index}`, en: `Technology ${index}` }] })),
  enterprises: DATA.enterprises.map((each) => ({ ...each, name: LONG, shortEn: LONG.en })),
};

/** The scene's rows: of the reply, of nothing, and of far too much. */
export const registers = (): readonly PlatformRegister[] => [DATA, { ...DATA, platforms: [], projects: [] }, crowded].map((data) => selectRegister(data, ASKED));
export const levels = (): readonly PlatformLevels[] => [DATA, { ...DATA, platforms: [] }, crowded].map((data) => selectPlatformLevels(data, ASKED));
export const fields = (): readonly PlatformFields[] => [DATA, { ...DATA, platforms: [], projects: [], sectors: [] }, crowded].map((data) => selectPlatformFields(data, ASKED));
export const terms = (): readonly DirectionTerms[] => [DATA, { ...DATA, directions: [] }, crowded].map((data) => selectDirectionTerms(data, ASKED));
