import type { Enterprise } from '@/domain/enterprise';
import type { Place } from '@/domain/place';
import type { RecordId } from '@/domain/record-id';
import type { Sector } from '@/domain/sector';

const nameless = (id: RecordId) => ({ zh: id, en: id });

/** Stands for a sector that records refer to and the data lack: shown by its id, after all others. */
export function unknownSector(id: RecordId): Sector {
  return { id, name: nameless(id), shortName: nameless(id), kind: 'circular-economy-field', order: Number.MAX_SAFE_INTEGER, citations: [] };
}

/** Stands for an enterprise that records refer to and the data lack: shown by its id, and never as a remanufacturer. */
export function unknownEnterprise(id: RecordId): Enterprise {
  return { id, name: nameless(id), shortEn: id, aliases: [], role: 'supply-chain', date: null, sectors: [], citations: [] };
}

/** Stands for a place that records refer to and the data lack: shown by its id, off the grid. */
export function unknownPlace(id: RecordId): Place {
  return { id, name: nameless(id), shortName: nameless(id), kind: 'zone', adcode: null, hosts: [], tile: null };
}
