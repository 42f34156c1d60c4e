import type { PlatformRegister } from '@/analysis/platform-register';
import { platformsWords } from '@/format/messages/scenes/platforms';
import { cellLayer } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartMark, type ChartOption } from './chart';
import { drawLayer, mergeLayers, type Layer } from './layer';
import type { LabelMark, LineMark } from './marks';
import { registerFrame, type RegisterFrame, type RowFrame } from './register-frame';
import { HEAD, SQUARE } from './register-layout';
import { absenceOf, DETAILS, registerText, type Detail, type RowText } from './register-text';
import { sheetAxes } from './sheet';
import { countText, figureMark } from './spoken';
import { textWidth } from './text-width';

const GAP = 0.6;

const labelsOnly = (...labels: readonly LabelMark[]): Layer => ({ squares: [], labels, lines: [] });

/** What any word of a row opens: its record, said with the row's name. */
function rowMark({ name, row }: RowText, said: string): ChartMark {
  return { target: { record: row.record }, label: `${name} · ${said}` };
}

function detailMark(text: RowText, detail: Detail, said: string, context: ChartContext): ChartMark {
  const { heads } = platformsWords(context.messages.locale).register;
  const absence = absenceOf(text.row, detail);
  return absence ? figureMark(absence, `${text.name} · ${heads[detail]}`, context.messages) : rowMark(text, `${heads[detail]} · ${said}`);
}

function detailColor({ muted, details }: RowText, detail: Detail): 'text' | 'muted' {
  return muted[detail] || details[detail] === undefined ? 'muted' : 'text';
}

const squaresLayer = ({ text, run }: RowFrame, x: number, y: number, context: ChartContext): Layer =>
  cellLayer(text.row.cell, { at: [x, y], align: 'after', width: run, size: SQUARE }, text.name, context);

function columnsRow(row: RowFrame, frame: RegisterFrame, context: ChartContext): Layer {
  const { text, name, cells, top, height, run } = row;
  const { status, columns, size, leading } = frame;
  const y = top + height / 2;
  const heads = platformsWords(context.messages.locale).register.heads;
  const details = DETAILS.map((detail): Layer => {
    const { left } = columns[detail];
    const absence = absenceOf(text.row, detail);
    if (absence) return cellLayer({ figure: absence, items: [] }, { at: [left, y], align: 'after', width: SQUARE, size: SQUARE }, `${text.name} · ${heads[detail]}`, context);
    const words = cells[detail].join('\n');
    return labelsOnly({ at: [left, y], text: words, color: detailColor(text, detail), leading, mark: detailMark(text, detail, text.details[detail] ?? '', context) });
  });
  return mergeLayers([
    labelsOnly(
      { at: [0, y], text: name.join('\n'), color: 'text', size, weight: 600, leading, mark: rowMark(text, text.status) },
      { at: [status.left + run + GAP, y], text: text.status, color: 'text', mark: rowMark(text, text.status) },
    ),
    squaresLayer(row, status.left, y, context),
    ...details,
  ]);
}

function foldedRow(row: RowFrame, frame: RegisterFrame, context: ChartContext): Layer {
  const { text, name, folded, top, height, left } = row;
  const { leading, size } = frame;
  const lines = name.length + Math.max(0, ...folded.map(({ line }) => line + 1));
  const first = top + (height - lines * leading) / 2 + leading / 2;
  const details = folded.map(({ detail, text: words, x, line }): LabelMark => ({
    at: [left + x, first + (name.length + line) * leading],
    text: words,
    color: detail === 'status' ? 'text' : 'muted',
    mark: detail === 'status' ? rowMark(text, words) : detailMark(text, detail, words, context),
  }));
  const label: LabelMark = {
    at: [left, first + ((name.length - 1) * leading) / 2],
    text: name.join('\n'),
    color: 'text',
    size,
    weight: 600,
    leading,
    mark: rowMark(text, text.status),
  };
  return mergeLayers([labelsOnly(label, ...details), squaresLayer(row, 0, first, context)]);
}

function rule(y: number, color: LineMark['color'], width: number, context: ChartContext): LineMark {
  return { points: [0, context.width / context.u].map((x) => ({ at: [x, y] })), color, width };
}

/** A group's name and number; over the first one's columns also what stands in them. */
function headLayer(index: number, frame: RegisterFrame, context: ChartContext): Layer {
  const group = frame.groups[index];
  if (!group) return labelsOnly();
  const { messages } = context;
  const { figure } = group.text.group;
  const y = group.top + frame.headHeight - 1.4;
  const name = group.text.name;
  const { heads } = platformsWords(messages.locale).register;
  const columnHeads: readonly (readonly [string, number])[] =
    index === 0 && frame.mode === 'columns' ? [[heads.status, frame.status.left], ...DETAILS.map((detail) => [heads[detail], frame.columns[detail].left] as const)] : [];
  return {
    squares: [],
    labels: [
      { at: [0, y], text: name, color: 'muted', size: HEAD },
      { at: [textWidth(name, HEAD) + GAP, y], text: countText(figure), color: 'text', size: HEAD, weight: 600, mark: figureMark(figure, name, messages) },
      ...columnHeads.map(([text, left]): LabelMark => ({ at: [left, y], text, color: 'muted' })),
    ],
    lines: [rule(group.top + frame.headHeight, 'rule2', 0.2, context)],
  };
}

/**
 * Every platform and project with its squares, level, enterprise and field, in columns where they have room, else folded
 * under the name; names whole where the height allows, and what finds no room is counted.
 */
export function registerChart(register: PlatformRegister, context: ChartContext, description: string): Chart {
  const { messages } = context;
  const frame = registerFrame(registerText(register, messages), context);
  const rowLayer = frame.mode === 'columns' ? columnsRow : foldedRow;
  const { more } = platformsWords(messages.locale).register;
  const layer = mergeLayers([
    ...frame.groups.map((_, index) => headLayer(index, frame, context)),
    ...frame.groups.flatMap(({ rows }) =>
      rows.map((row, index) =>
        mergeLayers([rowLayer(row, frame, context), { squares: [], labels: [], lines: index === 0 ? [] : [rule(row.top, 'rule', 0.1, context)] }]),
      ),
    ),
    ...(frame.more
      ? [labelsOnly({ at: [0, frame.more.top + 1.1], text: more(frame.more.count), color: 'muted', mark: figureMark(register.platforms, messages.labels.figures.platforms, messages) })]
      : []),
  ]);
  const { series, marks } = drawLayer('register', layer, context);
  return { option: { ...baseOption(context, description), ...sheetAxes(context), series } satisfies ChartOption, marks };
}
