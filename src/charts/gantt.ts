import type { DataZoomComponentOption } from 'echarts/components';
import type { Gantt } from '@/analysis/gantt';
import type { Item } from '@/analysis/item';
import { squareOf } from '@/analysis/square';
import { overlaps } from '@/domain/edtf';
import { numberOf } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import { formatEdtf } from '@/format/date';
import { ganttWords } from '@/format/messages/desk/gantt';
import { baseOption, type Chart, type ChartContext, type ChartMark, type ChartOption } from './chart';
import { fitSquares } from './fit-squares';
import { firstThatFits } from './flow';
import { COUNT, FOOT, ganttFrame, HEAD, SLIDER, type GanttAsk, type GanttFrame } from './gantt-frame';
import { ganttPlan, INSET, type GanttBar, type GanttPlan, type PlannedLane } from './gantt-plan';
import { chosenSpan, timeZoom } from './gantt-axis';
import { ganttGrounds, ganttRules, ganttSquares, ganttWordSeries, type GanttGround, type GanttSquare, type GanttWord, type Spot } from './gantt-spots';
import type { GanttView } from './gantt-view';
import { drawLayer, type Layer } from './layer';
import { FADED, type LabelMark } from './marks';
import { sheetAxes } from './sheet';
import { figureMark, itemMark } from './spoken';
import { fitText, textWidth } from './text-width';
import { FONT_FAMILIES } from './tokens';

type GanttOption = ChartOption & { dataZoom?: DataZoomComponentOption[] };
type Tied = Omit<GanttSquare, 'ties'> & { readonly record?: RecordId };

const AFTER = 0.5;
/** Least room for the number of a year. */
const YEAR = 5;
/** Thickness of the line under a bar. */
const LINE = 0.2;

function isOutside(date: string, { from, to }: GanttAsk): boolean {
  return (from !== '' || to !== '') && !overlaps(date, from || undefined, to || undefined);
}

/** The middle of a bar's row. */
const middleOf = ({ row }: GanttBar, { first }: PlannedLane, { pitch }: GanttPlan): number => HEAD + first + (row + 0.5) * pitch;

const sayItem = (item: Item, where: string, date: string, { messages }: ChartContext): ChartMark => {
  const mark = itemMark(item, where, messages);
  return { ...mark, label: `${mark.label} · ${date}` };
};

/** The days of a date: a ground as high as the row, and under it a line that no square hides, as wide as it is precise. */
function barGrounds(bar: GanttBar, lane: PlannedLane, plan: GanttPlan, ask: GanttAsk): readonly GanttGround[] {
  const y = middleOf(bar, lane, plan);
  const [tone, other] = new Set(bar.statuses.map((status) => squareOf(status).tone));
  const fill = tone === undefined || other !== undefined || tone === 'neutral' ? 'faint' : tone;
  return [
    { span: bar.span, y: y - plan.pitch * 0.42, height: plan.pitch * 0.89, fill: 'rule', opacity: 0.55 },
    { span: bar.span, y: y + plan.pitch * 0.47 - LINE, height: LINE, fill, opacity: isOutside(bar.group.date, ask) ? FADED : 1 },
  ];
}

/** Squares of a bar: the records of its date, or one that stands for them all. */
function barSquares(bar: GanttBar, lane: PlannedLane, plan: GanttPlan, ask: GanttAsk, context: ChartContext): readonly Tied[] {
  const { messages, news } = context;
  const date = formatEdtf(bar.group.date, messages.locale);
  const size = Math.min(bar.size, plan.size);
  const isFolded = bar.count > bar.shown;
  return bar.items.map((item, index) => ({
    spot: { span: bar.span, dx: INSET + size / 2 + index * bar.pitch, y: middleOf(bar, lane, plan) },
    size,
    ...squareOf(item.status),
    isFolded,
    isNew: news.has(item.record),
    isFaded: isOutside(bar.group.date, ask),
    mark: isFolded ? figureMark(bar.group.figure, `${lane.name} · ${date}`, messages) : sayItem(item, lane.name, date, context),
    ...(!isFolded && { record: item.record }),
    // The name beside the only square opens it as well.
    reach: bar.count === 1 && plan.hasWords && bar.text !== '' ? AFTER + textWidth(bar.text) : 0,
  }));
}

function barWord(bar: GanttBar, lane: PlannedLane, plan: GanttPlan, ask: GanttAsk, context: ChartContext): readonly GanttWord[] {
  if (bar.text === '' || !plan.hasWords) return [];
  const size = Math.min(bar.size, plan.size);
  const [item] = bar.items;
  const date = formatEdtf(bar.group.date, context.messages.locale);
  const isOne = bar.count === 1 && item;
  const mark = isOne ? sayItem(item, lane.name, date, context) : figureMark(bar.group.figure, `${lane.name} · ${date}`, context.messages);
  const spot = { span: bar.span, dx: INSET + size + AFTER, y: middleOf(bar, lane, plan) };
  return [{ spot, text: bar.text, color: isOutside(bar.group.date, ask) ? 'muted' : 'text', mark: isOne ? undefined : mark }];
}

/** Records of a lane without a date, in the bay, with their number. */
function bayOf(lane: PlannedLane, plan: GanttPlan, frame: GanttFrame, ask: GanttAsk, context: ChartContext): { readonly squares: readonly Tied[]; readonly labels: readonly LabelMark[] } {
  const { undated } = lane.lane;
  if (!undated) return { squares: [], labels: [] };
  const { messages, news } = context;
  const words = ganttWords(messages.locale);
  const where = `${lane.name} · ${words.undated}`;
  const y = HEAD + lane.first + plan.pitch / 2;
  const mark = figureMark(undated.figure, where, messages);
  const isFaded = ask.from !== '' || ask.to !== '';
  const count = numberOf(undated.figure) ?? 0;
  const number = String(count);
  const room = frame.bay.right - frame.bay.left - number.length * 1.1 - 1.4;
  const run = fitSquares(count, Math.max(room, 0), plan.size);
  const isFolded = run.times !== undefined;
  const size = Math.min(isFolded ? plan.size : run.size, plan.size);
  const pitch = isFolded ? size * 1.22 : run.pitch;
  // Where they do not fit, one of each status: the number stands beside them.
  const items = isFolded ? undated.runs.flatMap((each) => each.first(1)).slice(0, Math.floor(room / pitch)) : undated.runs.flatMap(({ items: own }) => own);
  return {
    squares: room < size ? [] : items.map((item, index) => ({
      spot: { x: frame.bay.left + size / 2 + index * pitch, y },
      size,
      ...squareOf(item.status),
      isFolded,
      isNew: news.has(item.record),
      isFaded,
      mark: isFolded ? mark : itemMark(item, where, messages),
      ...(!isFolded && { record: item.record }),
      reach: 0,
    })),
    labels: !plan.hasWords ? [] : [{ at: [frame.bay.right, y], text: number, color: isFaded ? 'muted' : 'text', size: COUNT, weight: 600, align: 'right', mark }],
  };
}

/** Each square with the places of the records it is tied to, as far as they are drawn by themselves. */
function withTies(squares: readonly Tied[], { ties }: Gantt): { readonly squares: readonly GanttSquare[]; readonly drawn: number } {
  const spots = new Map<RecordId, Spot>();
  for (const { record, spot } of squares) if (record !== undefined && !spots.has(record)) spots.set(record, spot);
  const ends = new Map<RecordId, Spot[]>();
  const lead = (from: RecordId, to: RecordId): void => {
    const end = spots.get(to);
    if (!end || !spots.has(from)) return;
    const known = ends.get(from);
    if (known) known.push(end);
    else ends.set(from, [end]);
  };
  for (const { from, to } of ties) {
    lead(from, to);
    lead(to, from);
  }
  return {
    squares: squares.map(({ record, ...square }) => ({ ...square, ties: record === undefined ? [] : (ends.get(record) ?? []) })),
    drawn: [...ends.values()].reduce((sum, each) => sum + each.length, 0) / 2,
  };
}

/** More ties than this are shown one record at a time. */
const FEW_TIES = 4;

/** Names, rules, and the heading of the bay; beside the axis, where nothing moves. */
function sheetLayer(gantt: Gantt, plan: GanttPlan, frame: GanttFrame, context: ChartContext): Layer {
  const { messages } = context;
  const words = ganttWords(messages.locale);
  const isAbove = frame.names.width === 0;
  const names = plan.lanes.map(({ lane, groups, name, top, first }): LabelMark => {
    const figure = groups[0]?.figure ?? lane.undated?.figure;
    const y = isAbove ? HEAD + top + 1.2 : HEAD + first + plan.pitch / 2;
    const width = isAbove ? frame.width : frame.names.width - 0.6;
    const mark = lane.choice && figure ? { mark: { target: { figure }, label: name, choice: lane.choice } } : {};
    return { at: [0, y], text: fitText(name, width), color: lane.choice && context.isFaded(lane.choice) ? 'muted' : 'text', ...mark };
  });
  const hasBay = frame.bay.right > frame.bay.left;
  return {
    squares: [],
    labels: [
      ...(plan.hasWords || isAbove ? names : []),
      ...(hasBay ? [{ at: [isAbove ? frame.bay.right : frame.bay.left, HEAD / 2] as const, align: isAbove ? ('right' as const) : ('left' as const), text: words.undatedShort, color: 'text' as const, weight: 600 as const, mark: figureMark(gantt.undated, words.undated, messages) }] : []),
    ],
    lines: [
      ...(hasBay ? [{ points: [{ at: [frame.bay.left - 0.8, HEAD] as const }, { at: [frame.bay.left - 0.8, HEAD + plan.height] as const }], color: 'neutral' as const, width: 0.15, dash: [0.5, 0.5] }] : []),
    ],
  };
}

/** To when the data speak, and that nothing can be told of what came after. */
function footWords({ dataYear, to }: Gantt, plan: GanttPlan, frame: GanttFrame, { messages }: ChartContext): readonly GanttWord[] {
  const words = ganttWords(messages.locale);
  const y = HEAD + plan.height + FOOT / 2;
  const room = ((to - dataYear) / (frame.end - frame.from)) * (frame.axis.right - frame.axis.left);
  const text = dataYear < to ? firstThatFits([words.afterReply, words.afterReplyShort], room) : undefined;
  return text === undefined ? [] : [{ spot: { span: [dataYear + 1, frame.end], dx: 0.4, y }, text, color: 'muted', mark: undefined }];
}

/**
 * Records over the years: each date a bar as wide as it is precise, the undated in a bay beside, years after the reply
 * shaded and dashed. It can be zoomed and panned; `view` is what is seen at first.
 */
export function ganttChart(gantt: Gantt, ask: GanttAsk, view: GanttView, context: ChartContext, description: string): Chart {
  const { u, height, tokens } = context;
  const frame = ganttFrame(gantt, ask, context);
  const plan = ganttPlan(gantt, ask, frame, Math.max(0, height / u - HEAD - FOOT - SLIDER), context.messages);
  const bays = plan.lanes.map((lane) => bayOf(lane, plan, frame, ask, context));
  const dated = plan.lanes.flatMap((lane) => lane.bars.flatMap((bar) => barSquares(bar, lane, plan, ask, context)));
  const { squares, drawn } = withTies([...dated, ...bays.flatMap((bay) => bay.squares)], gantt);
  const words = [...plan.lanes.flatMap((lane) => lane.bars.flatMap((bar) => barWord(bar, lane, plan, ask, context))), ...footWords(gantt, plan, frame, context)];
  const bars = plan.lanes.flatMap((lane) => lane.bars.flatMap((bar) => barGrounds(bar, lane, plan, ask)));
  const chosen = chosenSpan(ask, frame);
  const all = { y: HEAD, height: plan.height };
  const bands: readonly GanttGround[] = [
    ...(gantt.dataYear < gantt.to ? [{ ...all, span: [gantt.dataYear + 1, frame.end] as const, fill: 'raise' as const, opacity: 0.6, stroke: 'rule2' as const, dash: [4, 4] }] : []),
    ...(chosen ? [{ ...all, span: chosen, fill: 'copper' as const, opacity: 0.14, stroke: 'copper' as const }] : []),
  ];
  const sheet = sheetLayer(gantt, plan, frame, context);
  const { series, marks } = drawLayer('gantt-sheet', { ...sheet, labels: [...sheet.labels, ...bays.flatMap(({ labels }) => labels)] }, context, 1);
  const grid = { left: frame.axis.left * u, top: HEAD * u, width: (frame.axis.right - frame.axis.left) * u, height: (plan.height + FOOT) * u, outerBoundsMode: 'none' as const };
  const whole = sheetAxes(context);
  const time = {
    type: 'value' as const,
    position: 'top' as const,
    min: frame.from,
    max: frame.end,
    minInterval: 1,
    splitNumber: Math.min(frame.end - frame.from, Math.max(1, Math.floor((frame.axis.right - frame.axis.left) / YEAR))),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: tokens.rule, width: 1 } },
    axisLabel: {
      align: 'left' as const,
      padding: [0, 0, 0, 3],
      hideOverlap: true,
      showMaxLabel: false,
      fontSize: 1.8 * u,
      fontWeight: 600 as const,
      color: (year?: string | number) => (Number(year) > gantt.dataYear ? tokens.muted : tokens.text),
      formatter: (year: number) => (Number.isInteger(year) ? String(year) : ''),
    },
  };
  const option = {
    ...baseOption(context, description),
    grid: [grid, whole.grid].flat() as GanttOption['grid'] & object[],
    xAxis: [time, { ...([whole.xAxis].flat()[0] ?? {}), gridIndex: 1 }] as GanttOption['xAxis'] & object[],
    yAxis: [{ type: 'value', min: HEAD, max: HEAD + plan.height + FOOT, inverse: true, show: false }, { ...([whole.yAxis].flat()[0] ?? {}), gridIndex: 1 }] as GanttOption['yAxis'] & object[],
    dataZoom: timeZoom(frame, HEAD + plan.height + FOOT, view, context),
    series: [
      ganttGrounds('gantt-bands', bands, 0, context),
      ganttRules([HEAD, ...plan.lanes.map(({ bottom }) => HEAD + bottom)], frame, context),
      ganttGrounds('gantt-bars', bars, 1, context),
      ...series,
      ganttSquares(squares, drawn <= FEW_TIES, frame, context),
      ganttWordSeries(words, frame, FONT_FAMILIES[context.messages.locale], context),
    ],
  } satisfies GanttOption;
  return { option, marks: { ...marks, 'gantt-squares': squares.map(({ mark }) => mark), 'gantt-words': words.map(({ mark }) => mark) } };
}
