import type { Locale } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { intakeWords } from '@/format/messages/desk/intake';
import type { IntakeFault } from './intake';
import { isCollection } from './match-collection';
import { fieldOf } from './path';
import { choiceText } from './words';

type Fault = Pick<IntakeFault, 'reason' | 'detail' | 'suggestion' | 'path'>;

/** What a reason speaks of, in words: choices with their meaning, collections by their name. */
function detailOf({ reason, detail = '', path = '' }: Fault, locale: Locale): string {
  if (reason === 'NOT_ONE_OF') return detail.split(', ').map((option) => choiceText(fieldOf(path), option, locale)).join(locale === 'en' ? ', ' : '、');
  if (isCollection(detail)) return messagesFor(locale).labels.collections[detail];
  // Doubts are in no collection of their own.
  return reason === 'NO_SUCH_RECORD' ? '' : detail;
}

/** Why a cell cannot stand, in words. */
export function reasonText(fault: Fault, locale: Locale): string {
  return intakeWords(locale).reasons[fault.reason](detailOf(fault, locale));
}

/** What may have been meant, in words; '' = nothing is near. */
export function suggestionText({ suggestion = '', path = '' }: Fault, locale: Locale): string {
  return suggestion === '' ? '' : choiceText(fieldOf(path), suggestion, locale);
}

/** A fault on one line: where it is, what stands there, why it cannot, and what may have been meant. */
export function faultLine(fault: IntakeFault, locale: Locale): string {
  const words = intakeWords(locale);
  const { file, sheet, line, column, value } = fault;
  const at = line === undefined ? '' : words.cell(line, column ?? '');
  const meant = suggestionText(fault, locale);
  const why = [reasonText(fault, locale), ...(meant === '' ? [] : [words.suggestion(meant)])].join('; ');
  return [file, sheet, at, value, why].filter((part) => part !== '').join('  ');
}
