import type { Messages } from '@/format/messages';
import type { BriefWords } from '@/format/messages/desk/brief';
import type { ToolWords } from '@/format/messages/desk/tools';
import type { About } from '../about';
import type { ExportPage, ExportPanel } from '../pages';
import type { Sheet } from '../sheet';

/** What a brief says of itself. */
export type BriefAbout = Pick<About, 'title' | 'scope' | 'filters' | 'version' | 'dataDate' | 'exportedAt' | 'link'>;

/** What goes into a brief, all in words of one language. */
export interface OfficialBrief {
  /** Of the story or view. */
  readonly title: string;
  readonly about: BriefAbout;
  readonly pages: readonly ExportPage[];
  /** What the document does not state, one item a row. */
  readonly gaps: Sheet;
  /** In the columns of `sourcesSheet`. */
  readonly sources: Sheet;
}

/** A picture as the bytes of a PNG file, and its size on the screen in px. */
export interface RasterPicture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The words that a brief is written in. */
export interface BriefLanguage {
  readonly messages: Messages;
  readonly words: BriefWords;
  readonly tools: ToolWords;
}

/** A panel is drawn as a picture where it has no table and no values to make one of. */
export const isPictured = ({ table, chart, picture }: ExportPanel): boolean => !table && !chart && picture !== undefined;
