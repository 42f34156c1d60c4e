import type { Basis } from '@/domain/basis';
import { numberOf, type Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { Messages } from '@/format/messages';
import { toolWords } from '@/format/messages/desk/tools';
import { figureAmount } from '@/format/number';
import type { ChartMark } from './chart';

type Marks = readonly (ChartMark | undefined)[];

const figureOf = ({ target }: ChartMark): Figure | undefined => ('figure' in target ? target.figure : undefined);

/** The numbers of a series that can be ranked with a figure: those of its unit. */
function peersOf({ unit }: Figure, series: Marks): readonly number[] {
  return series.flatMap((mark) => {
    const figure = mark && figureOf(mark);
    const value = figure?.unit === unit ? numberOf(figure) : undefined;
    return value === undefined ? [] : [value];
  });
}

/**
 * A mark in words for whoever cannot see it: name, value with unit, rank among the marks of its series, and basis. The mark
 * of one record, which has no value of its own, says its place instead.
 */
export function describeMark(mark: ChartMark, series: Marks, messages: Messages, basisOf: (record: RecordId) => Basis): string {
  const { labels } = messages;
  const { spoken } = toolWords(messages.locale);
  const basisText = (basis: Basis): string => spoken.basis(labels.bases[basis].name);
  if ('record' in mark.target) {
    const records = series.filter((each) => each !== undefined && 'record' in each.target);
    return [mark.label, spoken.place(records.indexOf(mark) + 1, records.length), basisText(basisOf(mark.target.record))].join(spoken.join);
  }
  const { figure } = mark.target;
  const amount = figureAmount(figure, messages);
  const value = numberOf(figure);
  const peers = peersOf(figure, series);
  return [
    mark.label.includes(amount) ? mark.label : `${mark.label} ${amount}`,
    ...(value === undefined || peers.length < 2 ? [] : [spoken.rank(1 + peers.filter((peer) => peer > value).length, peers.length)]),
    basisText(figure.basis),
  ].join(spoken.join);
}
