import type { Figure } from '@/domain/figure';
import type { Sector } from '@/domain/sector';
import type { Cell } from './item';

/** Pilots of one sector: accepted ones by year, those without a year, and planned ones. */
export interface PilotRow {
  readonly sector: Sector;
  /** One cell a year of `Pilots.years`, in that order. */
  readonly byYear: readonly Cell[];
  readonly undated: Cell;
  readonly planned: Cell;
  /** `pilots@sector:<id>`: accepted ones. */
  readonly accepted: Figure;
}

export interface Pilots {
  /** Years with an acceptance on record, ascending. */
  readonly years: readonly number[];
  readonly rows: readonly PilotRow[];
  readonly accepted: Figure;
  readonly planned: Figure;
}
