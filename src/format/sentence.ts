import type { Figure } from '@/domain/figure';

/** A piece of a sentence: plain words, stressed words, or a figure that can be opened. */
export type Fragment = string | { readonly strong: string } | Figure;

/** A sentence whose numbers are figures, so that no number is printed that cannot be opened. */
export type Sentence = readonly Fragment[];

export function isFigure(fragment: Fragment): fragment is Figure {
  return typeof fragment === 'object' && 'records' in fragment;
}

/** Template tag: say`点名 ${named} 个领域` keeps figures and nested sentences as fragments. */
export function say(strings: TemplateStringsArray, ...parts: readonly (Fragment | Sentence | number)[]): Sentence {
  const fragments: Fragment[] = [];
  strings.forEach((text, index) => {
    if (text !== '') fragments.push(text);
    const part = parts[index];
    if (part === undefined || part === '') return;
    if (Array.isArray(part)) fragments.push(...(part as Sentence));
    else fragments.push(typeof part === 'number' ? String(part) : (part as Fragment));
  });
  return fragments;
}
