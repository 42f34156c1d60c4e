import type { Locale } from '@/domain/text';
import { intakeWords } from '@/format/messages/desk/intake';
import type { IntakeFault } from './intake';

/** Why a row was left out and what may have been meant, in words. */
function faultText({ reason, detail = '', suggestion }: Pick<IntakeFault, 'reason' | 'detail' | 'suggestion'>, locale: Locale): string {
  const words = intakeWords(locale);
  const why = words.reasons[reason](detail);
  return suggestion === undefined ? why : `${why}; ${words.suggestion(suggestion)}`;
}

/** A fault on one line: where it is, what stands there, and why it cannot. */
export function faultLine(fault: IntakeFault, locale: Locale): string {
  const { file, sheet, line, column, value } = fault;
  const at = line === undefined ? '' : intakeWords(locale).cell(line, column ?? '');
  return [file, sheet, at, value, faultText(fault, locale)].filter((part) => part !== '').join('  ');
}
