import type { LocalText } from '@/domain/text';

/** Name of a record by its id; `undefined` where no such record is loaded, and the id is shown. */
export type NameOf = (id: string) => LocalText | undefined;

/** Knows no record: every reference is shown as its id. */
export const idOnly: NameOf = () => undefined;
