import { NOT_STATED } from '@/analysis/fields';
import type { LevelRow, PlatformLevels } from '@/analysis/platform-levels';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import { platformsWords } from '@/format/messages/scenes/platforms';
import type { Sentence } from '@/format/sentence';

/** Platforms by level, those without one, and the levels at which none is on record. */
export function takeaway({ platforms, rows }: PlatformLevels, { locale, labels, panels }: Messages): Sentence {
  const words = platformsWords(locale).levels;
  if (!numberOf(platforms)) return words.none;
  const nameOf = ({ level }: LevelRow): readonly string[] => (level === NOT_STATED ? [] : [labels.levels[level]]);
  const recorded = rows.filter(({ total }) => numberOf(total));
  const parts = recorded.flatMap((row) => nameOf(row).map((name) => ({ name, figure: row.total })));
  const unstated = recorded.filter(({ level }) => level === NOT_STATED).map(({ total }) => words.unstated(total));
  const silent = rows.filter((row) => !recorded.includes(row)).flatMap(nameOf);
  const [first, ...rest] = [...(parts.length > 0 ? [words.parts(parts)] : []), ...unstated];
  return panels.clauses([...(first ? [words.all(platforms, first)] : []), ...rest, ...(silent.length > 0 ? [words.silent(silent)] : [])]);
}
