import type { ToolWords } from '@/format/messages/desk/tools';

/** What every file says of itself, all in words. */
export interface About {
  /** The product. */
  readonly title: string;
  /** The panel's question and the sentence that answers it. */
  readonly question: string;
  readonly takeaway: string;
  /** 据一份复函，非统计公报 */
  readonly scope: string;
  readonly filters: string;
  /** By which columns the rows are sorted; absent for a picture. */
  readonly order?: string;
  readonly basis: string;
  /** Where the values stand: `295号 二、（一）`. */
  readonly source: string;
  /** The documents cited, as entries of a list of references by GB/T 7714. */
  readonly references: readonly string[];
  readonly version: string;
  readonly dataDate: string;
  /** When the file was made, with its time zone. */
  readonly exportedAt: string;
  readonly link: string;
}

/** The lines of a file about itself: label and value, in a fixed order. */
export function aboutLines(about: About, { about: labels }: ToolWords): readonly (readonly [label: string, value: string])[] {
  const { title, question, takeaway, scope, filters, order, basis, source, references, version, dataDate, exportedAt, link } = about;
  return [
    [labels.from, title],
    [labels.question, question],
    [labels.takeaway, takeaway],
    [labels.scope, scope],
    [labels.filters, filters],
    ...(order === undefined ? [] : [[labels.order, order] as const]),
    [labels.basis, basis],
    [labels.source, source],
    ...references.map((reference) => [labels.reference, reference] as const),
    [labels.version, version],
    [labels.dataDate, dataDate],
    [labels.exportedAt, exportedAt],
    [labels.link, link],
  ];
}
