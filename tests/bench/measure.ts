/** One line of the table: a value beside its budget, both in the same unit. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  /** The most it may be; absent = for information. */
  readonly budget?: number;
  readonly unit: string;
}

export function isWithin({ value, budget }: Measure): boolean {
  return budget === undefined || value <= budget;
}

/** Filter changes that a planner has made before any is timed: the first of all are the compiler's. */
export const WARM_UP = 50;

/** The value below which `share` of the samples lie; `NaN` for none. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

function print(value: number, unit: string): string {
  const digits = Number.isInteger(value) ? 0 : Math.abs(value) < 1 ? 3 : Math.abs(value) < 100 ? 2 : 0;
  return `${value.toFixed(digits)} ${unit}`.trim();
}

/** The measures as a table: value | budget | ok. */
export function formatTable(measures: readonly Measure[]): string {
  const rows = measures.map((each) => [
    each.name,
    print(each.value, each.unit),
    each.budget === undefined ? '' : `≤ ${print(each.budget, each.unit)}`,
    each.budget === undefined ? '' : isWithin(each) ? 'ok' : 'OVER',
  ]);
  const all = [['', 'value', 'budget', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map(([name = '', value = '', budget = '', ok = '']) =>
      [name.padEnd(widths[0] ?? 0), value.padStart(widths[1] ?? 0), budget.padStart(widths[2] ?? 0), ok].join(' | '),
    )
    .join('\n');
}
