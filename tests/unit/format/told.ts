import type { Figure } from '@/domain/figure';
import { inLocale, type LocalText } from '@/domain/text';
import type { Messages } from '@/format/messages';
import { figureText } from '@/format/number';
import { isFigure, type Fragment, type Sentence } from '@/format/sentence';
import { sentenceText } from '@/format/sentence-text';

/** The arguments of every message that takes or computes anything; a new message without an entry does not compile. */
export type Told<T> = T extends (...args: infer Args) => unknown
  ? Args
  : T extends string | readonly unknown[]
    ? object
    : { readonly [Key in keyof T as object extends Told<T[Key]> ? never : Key]: Told<T[Key]> };

export interface Spoken {
  readonly path: string;
  readonly text: string;
  readonly args: readonly unknown[];
}

/** Every word and message of a tree, said with its arguments; `messages` are those of the same language. */
export function sayAll(words: object, told: object, messages: Messages): readonly Spoken[] {
  const walk = (branch: object, args: object, path: string): readonly Spoken[] =>
    Object.entries(branch as Readonly<Record<string, string | object>>).flatMap(([key, word]): readonly Spoken[] => {
      const here = `${path}${key}`;
      const given: unknown = (args as Readonly<Record<string, unknown>>)[key];
      if (typeof word === 'function') {
        const said = (word as (...all: readonly unknown[]) => string | Sentence)(...(given as readonly unknown[]));
        return [{ path: here, text: typeof said === 'string' ? said : sentenceText(said, messages), args: given as readonly unknown[] }];
      }
      if (typeof word === 'string') return [{ path: here, text: word, args: [] }];
      if (Array.isArray(word)) return [{ path: here, text: sentenceText(word as Sentence, messages), args: [] }];
      return walk(word, given ?? {}, `${here}.`);
    });
  return walk(words, told, '');
}

/** What a reader must find again of an argument: words, numbers, figures, and names in the reader's language. */
function tellingParts(arg: unknown, messages: Messages): readonly string[] {
  if (typeof arg === 'string' || typeof arg === 'number') return [String(arg)];
  if (Array.isArray(arg)) return arg.flatMap((each) => tellingParts(each, messages));
  if (typeof arg !== 'object' || arg === null) return [];
  if ('zh' in arg) return [inLocale(arg as LocalText, messages.locale)];
  return isFigure(arg as Fragment) ? [figureText(arg as Figure, messages)] : [];
}

/** Parts of the arguments that are not to be found in what is said. */
export function lostParts(spoken: readonly Spoken[], messages: Messages): readonly string[] {
  return spoken.flatMap(({ path, text, args }) =>
    args
      .flatMap((arg) => tellingParts(arg, messages))
      .filter((part) => !text.toLowerCase().includes(part.toLowerCase()))
      .map((part) => `${path}: ${part}`),
  );
}
