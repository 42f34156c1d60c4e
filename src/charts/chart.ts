import type { CustomSeriesOption } from 'echarts/charts';
import type { AriaComponentOption, GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { EvidenceTarget } from '@/domain/evidence-target';
import type { Choice } from '@/domain/filter';
import type { RecordId } from '@/domain/record-id';
import type { Messages } from '@/format/messages';
import { FONT_FAMILIES, type Tokens } from './tokens';

export type ChartOption = ComposeOption<CustomSeriesOption | GridComponentOption | AriaComponentOption>;

/** What every option builder needs beside its rows; no DOM, no clock, no default language. */
export interface ChartContext {
  readonly tokens: Tokens;
  /** One root unit in px: the short side ÷ 108. */
  readonly u: number;
  /** Width and height of the chart's box in px. */
  readonly width: number;
  readonly height: number;
  readonly messages: Messages;
  /** Where the screen's bezels run through the picture, px from its left edge, ascending; no word stands across one. */
  readonly seams: readonly number[];
  /** Records that are new or changed since the last version; their squares are marked. */
  readonly news: ReadonlySet<RecordId>;
  /** Whether something stands aside because other values of its facet are chosen: it is drawn faded, not left out. */
  readonly isFaded: (choice: Choice) => boolean;
}

/** Something in a picture that can be opened, by mouse or by keyboard. */
export interface ChartMark {
  readonly target: EvidenceTarget;
  /** What it is, said aloud: `机床 · 目录产品 2 个`. */
  readonly label: string;
  /** The value of a filter that it stands for, or one each of several; a click there chooses them where things can be filtered. */
  readonly choice?: Choice | readonly Choice[];
}

/** One chart: its ECharts option, and for each series the mark of each datum (absent = not to be opened). */
export interface Chart {
  readonly option: ChartOption;
  readonly marks: Readonly<Record<string, readonly (ChartMark | undefined)[]>>;
}

/** Parts of an option that all charts share. `description` is the text alternative: the panel's takeaway. */
export function baseOption(context: ChartContext, description: string): ChartOption {
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: FONT_FAMILIES[context.messages.locale], color: context.tokens.text, fontSize: 1.8 * context.u, fontWeight: 500 },
    aria: { enabled: true, label: { description }, decal: { show: false } },
  };
}
