import type { Figure } from './figure';
import type { RecordId } from './record-id';

/** What the evidence drawer can be asked about: a figure, or one record (a square of a picture). */
export type EvidenceTarget = { readonly figure: Figure } | { readonly record: RecordId };
