import type { Condition, Formula } from '@/domain/figure';
import { dimensionValue, figureLabel } from './figure-label';
import type { Messages } from './messages';
import { evidenceWords } from './messages/evidence';
import type { NameOf } from './names';
import { figureText } from './number';
import { inOneScale, type ScaledFigure } from './scale';

type Counting = Extract<Formula, { kind: 'count' | 'distinct' }>;

/** What was counted: collections, then conditions. */
function scope(formula: Counting, messages: Messages, nameOf: NameOf): string {
  const { labels, locale } = messages;
  const { formula: words } = evidenceWords(locale);
  const condition = ({ field, value }: Condition): string =>
    words.condition(labels.fields[field], dimensionValue(field, value, messages, nameOf));
  return words.scope(
    formula.of.map((name) => labels.collections[name]),
    formula.where.map(condition),
  );
}

/** More terms than this are counted in the formula, and listed under it. */
const MOST_TERMS = 5;

/** What a figure was computed from, those of one unit in one scale: that of the result where they add up to it. */
export function termsOf(figure: ScaledFigure, messages: Messages): readonly ScaledFigure[] {
  const inputs = figure.inputs ?? [];
  const isOfOneUnit = inputs.every(({ unit }) => unit === inputs[0]?.unit);
  if (!isOfOneUnit) return inputs;
  if (figure.formula?.kind !== 'sum') return inOneScale(inputs, messages);
  const { scale } = figure;
  return scale ? inputs.map((input) => ({ ...input, scale })) : inOneScale([figure, ...inputs], messages).slice(1);
}

/**
 * How a figure was computed, in words: `5 = 记录数（目录产品，状态 = 列入目录）`, `30% = 3 ÷ 10（已见落地领域 ÷ 点名领域）`.
 *
 * A missing value says what was searched for in vain. `undefined` where the figure has no formula.
 */
export function formulaText(figure: ScaledFigure, messages: Messages, nameOf: NameOf): string | undefined {
  const { formula } = figure;
  if (!formula) return undefined;
  const { formula: words } = evidenceWords(messages.locale);
  const result = figureText(figure, messages);
  if (formula.kind === 'count' || formula.kind === 'distinct') {
    const counted = scope(formula, messages, nameOf);
    if (typeof figure.value !== 'number') return words.nothing(result, counted);
    return words.counted(result, formula.kind === 'count' ? words.records : words.distinct[formula.by], counted);
  }
  const inputs = termsOf(figure, messages);
  if (inputs.length > MOST_TERMS) return words.sum(result, inputs.length);
  const sign = formula.kind === 'ratio' ? ' ÷ ' : ' + ';
  const values = inputs.map((input) => figureText(input, messages)).join(sign);
  const names = inputs.map((input) => figureLabel(input, messages, nameOf)).join(sign);
  return words.computed(result, values, names);
}
