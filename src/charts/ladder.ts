import { LADDER_STEPS, type EnterpriseLadder, type EnterpriseRow, type LadderStep } from '@/analysis/enterprises';
import { rowNameOf } from '@/domain/enterprise';
import { inLocale } from '@/domain/text';
import type { Messages } from '@/format/messages';
import { cellLayer } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { drawLayer, mergeLayers, type Layer } from './layer';
import type { LabelMark } from './marks';
import { figureMark } from './spoken';
import { headPlace, tableAxes, type TableFrame } from './table';
import { fitText, textWidth } from './text-width';
import { printable, wrapText } from './wrap-text';

const SQUARE = 1.8;
const LEAST_PITCH = 2;
const MOST_PITCH = 4.4;
const GAP = 0.8;
/** Keeps two squares of one column apart from two of the next; English heads are wide enough to do so. */
const SPREAD = { 'zh-CN': 0.25, en: 0 } as const;

interface Column {
  readonly step: LadderStep;
  readonly head: string;
  readonly left: number;
  readonly width: number;
}

const isInferred = (row: EnterpriseRow, step: LadderStep): boolean => row.cells[step].items.some((item) => item.inferred === true);

/** Lines of a name that is too long for one, in rows so high. */
const LINE = 2.1;

/** Columns against the right edge, each as wide as its head, its squares up to two, or a square and the word 推断 need. */
function columnsOf(rows: readonly EnterpriseRow[], width: number, messages: Messages): readonly Column[] {
  const { ladderSteps, inferredShort } = messages.charts;
  const widths = LADDER_STEPS.map((step) => {
    const word = rows.some((row) => isInferred(row, step)) ? 0.4 + textWidth(inferredShort) : 0;
    const second = rows.some((row) => row.cells[step].items.length > 1) ? 0.4 + SQUARE : 0;
    return Math.max(textWidth(ladderSteps[step]), SQUARE + Math.max(word, second)) + GAP / 2 + SPREAD[messages.locale];
  });
  let left = width - widths.reduce((sum, each) => sum + each, 0);
  return LADDER_STEPS.map((step, index) => {
    const column = { step, head: ladderSteps[step], left, width: widths[index] ?? 0 };
    left += column.width;
    return column;
  });
}

function rowLayer(row: EnterpriseRow, index: number, columns: readonly Column[], pitch: number, context: ChartContext): Layer {
  const { messages } = context;
  const strong = row.enterprise.role === 'remanufacturer';
  const name = inLocale(rowNameOf(row.enterprise), messages.locale);
  const nameRoom = (columns[0]?.left ?? 0) - GAP / 2;
  const label: LabelMark = {
    at: [0, index],
    text: pitch < 2 * LINE ? fitText(name, nameRoom) : wrapText(printable(name), nameRoom, Math.floor(pitch / LINE)).join('\n'),
    leading: LINE,
    color: strong ? 'text' : 'muted',
    weight: strong ? 600 : 500,
    mark: { target: { record: row.enterprise.id }, label: `${inLocale(row.enterprise.name, messages.locale)} · ${messages.labels.roles[row.enterprise.role]}` },
  };
  const cells = columns.map(({ step, head, left, width }): Layer => {
    const cell = row.cells[step];
    if (!isInferred(row, step)) {
      return cellLayer(cell, { at: [left + width / 2, index], align: 'center', width: width - GAP / 2, size: SQUARE }, `${name} · ${head}`, context);
    }
    const word = messages.charts.inferredShort;
    const room = width - GAP / 2 - 0.4 - textWidth(word);
    const pair = Math.min(room, cell.items.length * SQUARE * 1.22) + 0.4 + textWidth(word);
    const start = left + (width - pair) / 2;
    const squares = cellLayer(cell, { at: [start, index], align: 'after', width: room, size: SQUARE }, `${name} · ${head}`, context);
    const inferred: LabelMark = { at: [start + pair, index], text: word, color: 'muted', align: 'right', mark: figureMark(cell.figure, `${name} · ${head}`, messages) };
    return { ...squares, labels: [...squares.labels, inferred] };
  });
  return mergeLayers([{ squares: [], labels: [label], lines: [] }, ...cells]);
}

/** Enterprises × what each has on record; remanufacturers first, a rule under them; what does not fit is counted. */
export function ladderChart(ladder: EnterpriseLadder, context: ChartContext, description: string): Chart {
  const { u, messages } = context;
  const width = context.width / u;
  const height = context.height / u;
  const fits = Math.max(1, Math.floor(height / LEAST_PITCH - 1.1));
  const shown = ladder.rows.length <= fits ? ladder.rows : ladder.rows.slice(0, fits - 1);
  const lines = shown.length + (shown.length < ladder.rows.length ? 1 : 0);
  const pitch = Math.min(MOST_PITCH, height / (lines + 1.1));
  const frame: TableFrame = { rows: lines, head: pitch * 1.1, pitch };
  const columns = columnsOf(shown, width, messages);
  const remanufacturers = shown.filter((row) => row.enterprise.role === 'remanufacturer').length;
  const split = remanufacturers > 0 && remanufacturers < shown.length;
  const layer = mergeLayers([
    {
      squares: [],
      labels: lines === 0 ? [] : columns.map(({ head, left, width: room }) => ({ ...headPlace(left + room / 2, frame), text: head, color: 'muted', align: 'center' })),
      lines: split
        ? [{ points: [0, width].map((x) => ({ at: [x, remanufacturers - 1], shift: [0, pitch / 2] })), color: 'rule2', width: 0.2 }]
        : [],
    },
    ...shown.map((row, index) => rowLayer(row, index, columns, pitch, context)),
    {
      squares: [],
      labels:
        lines > shown.length
          ? [
              {
                at: [0, shown.length],
                text: messages.charts.moreEnterprises(ladder.rows.length - shown.length),
                color: 'muted',
                mark: figureMark(ladder.enterprises, messages.labels.figures.enterprises, messages),
              },
            ]
          : [],
      lines: [],
    },
  ]);
  const { series, marks } = drawLayer('ladder', layer, context);
  return { option: { ...baseOption(context, description), ...tableAxes(frame, context), series } satisfies ChartOption, marks };
}
