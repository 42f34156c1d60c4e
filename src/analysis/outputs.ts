import type { Enterprise } from '@/domain/enterprise';
import type { Figure } from '@/domain/figure';
import type { Cell } from './item';

/** What one enterprise has brought out: catalogue products and delivered machines. */
export interface OutputRow {
  readonly enterprise: Enterprise;
  readonly products: Cell;
  readonly deliveries: Cell;
}

export interface Outputs {
  readonly rows: readonly OutputRow[];
  readonly products: Figure;
  readonly productEnterprises: Figure;
  readonly deliveries: Figure;
}
