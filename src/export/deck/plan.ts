import type { Messages } from '@/format/messages';
import type { ExportPage, ExportPanel } from '../pages';
import { pageHead, panelHead, PANELS_BOTTOM, saidOn } from './heads';
import { ROOM } from './look';
import { layTable, type LaidRow, type LaidTable } from './table-layout';

/** A panel, or the part of its table, that stands on one slide. */
export type Placed =
  | { readonly form: 'chart' | 'picture' | 'words'; readonly panel: ExportPanel }
  | { readonly form: 'table'; readonly panel: ExportPanel; readonly laid: LaidTable; readonly rows: readonly LaidRow[] };

/** One slide of a page. */
export interface PlannedSlide {
  readonly page: ExportPage;
  /** It goes on from the slide before. */
  readonly isContinued: boolean;
  readonly placed: readonly Placed[];
}

/** Charts and pictures stand two beside each other; a table has a slide for itself. */
const BESIDE = 2;

function partsOf(panel: ExportPanel, page: ExportPage, messages: Messages): readonly Placed[] {
  if (panel.chart) return [{ form: 'chart', panel }];
  if (panel.table && panel.table.rows.length > 0) {
    const top = pageHead(page, true, messages).panelsTop + panelHead(panel, saidOn(page, 1), ROOM, messages).height;
    const laid = layTable(panel.table, ROOM, PANELS_BOTTOM - top);
    return laid.pages.map((rows): Placed => ({ form: 'table', panel, laid, rows }));
  }
  return [{ form: panel.picture ? 'picture' : 'words', panel }];
}

/** The slides of some pages, in their order; a page without panels is a slide of its title and sentence. */
export function planSlides(pages: readonly ExportPage[], messages: Messages): readonly PlannedSlide[] {
  return pages.flatMap((page): readonly PlannedSlide[] => {
    const groups: Placed[][] = [];
    for (const part of page.panels.flatMap((panel) => partsOf(panel, page, messages))) {
      const last = groups.at(-1);
      const isJoined = last !== undefined && last.length < BESIDE && part.form !== 'table' && last.every(({ form }) => form !== 'table');
      if (isJoined) last.push(part);
      else groups.push([part]);
    }
    const placed = groups.length === 0 ? [[]] : groups;
    return placed.map((each, index) => ({ page, isContinued: index > 0, placed: each }));
  });
}
