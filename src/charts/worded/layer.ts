import type { ChartContext } from '../chart';
import { mergeLayers, type Layer } from '../layer';
import type { LineMark } from '../marks';
import { cardRow } from './cards-layer';
import { LINE, type Fitted } from './fitted';
import { NOTHING } from './parts';
import type { WordedTable } from './table';
import { headLayer, tableRow } from './table-layer';

const ROWS = { table: tableRow, cards: cardRow } as const;

function ruleAt(y: number, width: number, isHeavy = false): LineMark {
  return { points: [{ at: [0, y] }, { at: [width, y] }], color: isHeavy ? 'rule2' : 'rule', width: isHeavy ? 0.2 : 0.1 };
}

/** A fitted table from the top of its box, a rule between rows. */
export function fittedLayer(table: WordedTable, fitted: Fitted, context: ChartContext): Layer {
  const { size, pad, head, form } = fitted;
  const width = context.width / context.u;
  let top = head * size;
  const rows = fitted.rows.map(({ lines }, index): Layer => {
    const corner = { x: 0, top: top + (pad / 2) * size, size };
    top += (lines * LINE + pad) * size;
    const row = ROWS[form](table, fitted, index, corner, context);
    return index === fitted.rows.length - 1 ? row : { ...row, lines: [ruleAt(top, width, index + 1 === table.split)] };
  });
  if (head === 0) return mergeLayers(rows);
  return mergeLayers([headLayer(table, fitted, context), { ...NOTHING, lines: [ruleAt(head * size, width)] }, ...rows]);
}
