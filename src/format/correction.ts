import type { Messages } from './messages';
import { evidenceWords } from './messages/evidence';

/** A reading that someone thinks wrong. */
export interface Disputed {
  readonly record: string;
  /** The words it cites, verbatim. */
  readonly quotations: readonly string[];
  /** Version of the dataset. */
  readonly version: string;
}

/**
 * Where a wrong reading is told: the operator's address with the record, its words and the data version; as subject and
 * text of a letter for `mailto:`, as parameters `record`, `quotation` and `version` for a web address.
 */
export function correctionAddress(base: string, { record, quotations, version }: Disputed, { locale }: Messages): string {
  const { subject, body } = evidenceWords(locale).correction;
  const parts = /^mailto:/i.test(base)
    ? [['subject', subject(record)], ['body', body(record, version, quotations)]]
    : [['record', record], ...quotations.map((quotation) => ['quotation', quotation]), ['version', version]];
  const [address = base, fragment] = base.split('#');
  // Not URLSearchParams: in a letter its plus signs would stay.
  const query = parts.map((part) => part.map(encodeURIComponent).join('=')).join('&');
  return `${address}${address.includes('?') ? '&' : '?'}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}
