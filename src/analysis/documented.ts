import type { LocalText } from '@/domain/text';
import { remembered } from './remembered';
import type { AnyRecord } from './values';

/** The name as the document prints it, where the record's own is from elsewhere. */
function printedName(record: AnyRecord): LocalText | undefined {
  if (!('nameAsPrinted' in record) || record.nameAsPrinted === undefined || record.external?.['name'] === undefined) return undefined;
  const { nameAsPrinted: zh, citations, name } = record;
  return { zh, en: citations.find(({ exact }) => exact.includes(zh))?.gloss ?? name.en };
}

function asDocumented(record: AnyRecord): AnyRecord {
  const name = printedName(record);
  const own = Object.entries(record).filter(([field]) => field !== 'external');
  return { ...Object.fromEntries(own), ...(name && { name }) } as AnyRecord;
}

const isExternal = (record: AnyRecord): boolean => 'external' in record;

/** Records as the documents alone give them: nothing external, and names as they are printed; the same list where that is so already. */
export const documentedRecords = remembered((records: readonly AnyRecord[]): readonly AnyRecord[] =>
  records.some(isExternal) ? records.map((record) => (isExternal(record) ? asDocumented(record) : record)) : records,
);
