import { BASES } from '@/domain/basis';
import { numberOf, type Figure } from '@/domain/figure';
import { formatEdtf } from '@/format/date';
import { figureLabel } from '@/format/figure-label';
import type { Messages } from '@/format/messages';
import { toolWords } from '@/format/messages/desk/tools';
import type { NameOf } from '@/format/names';
import { figureText, unitWord } from '@/format/number';
import type { TableColumn } from './table-column';

/** The columns of a panel's figures. `sourceOf` says where a figure's records stand: `295号 二、（一）`. */
export function figureColumns(messages: Messages, nameOf: NameOf, sourceOf: (figure: Figure) => string): readonly TableColumn<Figure>[] {
  const { labels, locale } = messages;
  const { figures: titles, qualifiers } = toolWords(locale);
  const notApplicable = labels.missing['not-applicable'];
  return [
    { id: 'label', title: titles.label, width: 52, look: 'name', text: (figure) => figureLabel(figure, messages, nameOf) },
    { id: 'value', title: titles.value, width: 12, look: 'figure', text: (figure) => figureText(figure, messages), number: numberOf, key: numberOf },
    { id: 'unit', title: titles.unit, width: 10, text: (figure) => unitWord(figure.unit, numberOf(figure) ?? 2, messages) },
    { id: 'qualifier', title: titles.qualifier, width: 14, text: ({ qualifier }) => qualifiers[qualifier] },
    { id: 'basis', title: titles.basis, width: 12, text: ({ basis }) => labels.bases[basis].name, key: ({ basis }) => BASES.indexOf(basis), basis: ({ basis }) => basis },
    { id: 'source', title: titles.source, width: 40, grows: true, text: sourceOf, isSilent: () => true },
    { id: 'asOf', title: titles.asOf, width: 12, isExtra: true, text: ({ asOf }) => (asOf === undefined ? notApplicable : formatEdtf(asOf, locale)), key: ({ asOf }) => asOf },
    { id: 'id', title: titles.id, width: 30, isExtra: true, text: ({ id }) => id },
  ];
}
