import { briefWords } from '@/format/messages/desk/brief';
import { toolWords } from '@/format/messages/desk/tools';
import type { Messages } from '@/format/messages';
import type { Picture } from './chart-image';
import { isPictured, type OfficialBrief, type RasterPicture } from './docx/brief';
import type { ExportPanel } from './pages';

export type { OfficialBrief, RasterPicture } from './docx/brief';

/** What the writing of a brief needs of its surroundings. */
export interface BriefWriting {
  readonly messages: Messages;
  /** A picture as PNG; asked for one at a time, and only of panels without a table or values. */
  readonly rasterise: (picture: Picture) => Promise<RasterPicture>;
  /** Called when so many of all panels are at hand, the first time with none; at the end with all. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Gives up between panels, and before the file is handed over. */
  readonly signal?: AbortSignal;
}

/**
 * A brief for reference in the format of GB/T 9704—2012 as a Word document: page, type and headings by the standard, values
 * as tables that can be edited, quotations verbatim. It bears no head, number or seal of an office, and says so.
 *
 * The library that writes it is loaded on demand. Rejects with the signal's reason when given up, and with the error of a
 * picture that cannot be made.
 */
export async function toOfficialBrief(brief: OfficialBrief, { messages, rasterise, onProgress, signal }: BriefWriting): Promise<Blob> {
  signal?.throwIfAborted();
  const panels = brief.pages.flatMap((page) => page.panels);
  const all = panels.length + 1;
  onProgress?.(0, all);
  const { writeBrief } = await import('./docx/write-brief');
  const pictures = new Map<ExportPanel, RasterPicture>();
  for (const [at, panel] of panels.entries()) {
    signal?.throwIfAborted();
    if (panel.picture && isPictured(panel)) pictures.set(panel, await rasterise(panel.picture));
    onProgress?.(at + 1, all);
  }
  signal?.throwIfAborted();
  const file = await writeBrief(brief, pictures, { messages, words: briefWords(messages.locale), tools: toolWords(messages.locale) });
  signal?.throwIfAborted();
  onProgress?.(all, all);
  return file;
}
