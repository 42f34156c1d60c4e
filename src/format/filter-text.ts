import type { Filter } from '@/domain/filter';
import { filterParts } from './filter-words';
import type { Messages } from './messages';
import { toolWords } from './messages/desk/tools';
import type { NameOf } from './names';

/**
 * What narrows the records, in one line: `领域 = 机床、盾构机；状态 = 通过验收`; in words too that nothing does. How values are
 * laid side by side narrows nothing, and the floor of values is said apart.
 */
export function filterText(filter: Filter, messages: Messages, nameOf: NameOf): string {
  const words = toolWords(messages.locale);
  const parts = filterParts(filter, messages, nameOf).filter(({ name }) => name !== 'compare' && name !== 'basis');
  const labels = [...new Set(parts.map(({ label }) => label))];
  const clauses = labels.map((label) => words.filterValue(label, words.list(parts.filter((part) => part.label === label).map((part) => part.words))));
  return clauses.length === 0 ? words.noFilter : words.clauses(clauses);
}
