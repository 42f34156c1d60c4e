/** The closed word lists of the contract; labels in both languages are in `src/format/messages`. */
import * as v from 'valibot';

/** Stage a record is at, as the document puts it. */
export const STATUSES = [
  'built',
  'under-construction',
  'planned',
  'under-construction-or-planned',
  'accepted',
  'listed',
  'awarded',
  'delivered',
  'filed',
  'approved-project',
  'direction',
] as const;
export const Status = v.picklist(STATUSES);
export type Status = v.InferOutput<typeof Status>;

/** Level of government that stands behind a record: 国家, 省, 市. */
export const LEVELS = ['national', 'provincial', 'municipal'] as const;
export const Level = v.picklist(LEVELS);
export type Level = v.InferOutput<typeof Level>;

/** What an enterprise is named for in the document. */
export const EnterpriseRole = v.picklist([
  'remanufacturer',
  'supply-chain',
  'platform-host',
  'rd-performer',
  'pilot-scale-host',
]);
export type EnterpriseRole = v.InferOutput<typeof EnterpriseRole>;

/** 再制造领域, or a wider circular-economy field (循环经济相关) that must not be counted as remanufacturing. */
export const SectorKind = v.picklist(['remanufacturing', 'circular-economy-field']);
export const PlatformKind = v.picklist(['innovation', 'pilot-scale']);
export const DirectionKind = v.picklist(['plan-direction', 'next-step']);
export const PolicyKind = v.picklist(['plan', 'implementation-plan', 'regulation', 'catalogue']);
export const StatementKind = v.picklist([
  'work-strand',
  'framing',
  'measure',
  'rd-support',
  'document-mark',
  'organisation',
  'proposal-title',
]);

/** Units of figures and indicators; labels in `src/format/messages`. */
export const Unit = v.picklist([
  'enterprise',
  'pilot',
  'product',
  'machine',
  'title',
  'platform',
  'project',
  'policy',
  'direction',
  'mention',
  'term',
  'sector',
  'record',
  'sentence',
  'place',
  'ratio',
  'multiple',
  'year',
  'cny-100m',
  't',
  'tce',
  't-co2',
  'piece',
]);
export type Unit = v.InferOutput<typeof Unit>;
