import { parseEdtf, yearOf } from '@/domain/edtf';

/** Plan periods are five years long; one began in 2016. */
const LENGTH = 5;
const A_FIRST_YEAR = 2016;
/** More than these do not stand side by side. */
const MOST = 5;

const periodFrom = (first: number): string => `${first}/${first + LENGTH - 1}`;
const firstYearOf = (year: number): number => A_FIRST_YEAR + LENGTH * Math.floor((year - A_FIRST_YEAR) / LENGTH);
const lastYearOf = (date: string): number => Number(parseEdtf(date)?.end.slice(0, 4));

function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/**
 * The periods to lay side by side, EDTF, earlier first: the years of a range that has two to five, else the plan periods
 * of the range or of the dates that occur, the latest five; where only one occurs, with the one before it. None without dates.
 */
export function periodsOf(dates: readonly string[], from: string, to: string): readonly string[] {
  const firsts = from === '' ? dates.map(yearOf) : [yearOf(from)];
  const lasts = to === '' ? dates.map(lastYearOf) : [lastYearOf(to)];
  if (firsts.length === 0 || lasts.length === 0) return [];
  const first = firsts.reduce((least, year) => Math.min(least, year));
  const last = lasts.reduce((most, year) => Math.max(most, year));
  const isRange = from !== '' || to !== '';
  if (isRange && last > first && last - first < MOST) return yearsBetween(first, last).map(String);
  const occurring = isRange ? yearsBetween(Math.max(first, last - MOST * LENGTH), last) : dates.flatMap((date) => [yearOf(date), lastYearOf(date)]);
  const plans = [...new Set(occurring.map(firstYearOf))].sort((a, b) => a - b).slice(-MOST);
  const [only] = plans;
  return (plans.length === 1 && only !== undefined ? [only - LENGTH, only] : plans).map(periodFrom);
}
