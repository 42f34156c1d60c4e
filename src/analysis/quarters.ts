const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
export const QUARTERS_A_YEAR = QUARTERS.length;

/** A calendar year and those of its quarters that are looked at, `2016-Q1` …, ascending. */
export interface YearOfQuarters {
  readonly year: number;
  readonly quarters: readonly string[];
}

/** The years from the first period to the last without a gap; the first and the last may have fewer than four quarters. */
export function calendarOf(periods: readonly string[]): readonly YearOfQuarters[] {
  const [first, last] = [periods.reduce(earlier, '9'), periods.reduce(later, '')];
  const count = periods.length === 0 ? 0 : yearIn(last) - yearIn(first) + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = yearIn(first) + index;
    const quarters = QUARTERS.map((quarter) => `${year}-${quarter}`).filter((period) => period >= first && period <= last);
    return { year, quarters };
  });
}

const earlier = (a: string, b: string): string => (b < a ? b : a);
const later = (a: string, b: string): string => (b > a ? b : a);
const yearIn = (period: string): number => Number(period.slice(0, 4));
