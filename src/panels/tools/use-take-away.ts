import { computed } from 'vue';
import { aboutLines, type About } from '@/export/about';
import { chartImage, type Picture } from '@/export/chart-image';
import { toCsv, toTabbed } from '@/export/csv';
import type { Sheet } from '@/export/sheet';
import { referencesOf, sourcesSheet } from '@/export/sources';
import { toWorkbook } from '@/export/workbook';
import { FONT_FAMILIES, TOKENS } from '@/charts/tokens';
import { useMessages, useNames } from '@/components/messages';
import { BASES, type Basis } from '@/domain/basis';
import type { RecordId } from '@/domain/record-id';
import { inLocale } from '@/domain/text';
import { dayInShanghai, formatClock, formatEdtf } from '@/format/date';
import { filterText } from '@/format/filter-text';
import { toolWords } from '@/format/messages/desk/tools';
import { tableWords } from '@/format/messages/desk/table';
import { copyText } from '@/platform/clipboard';
import { currentAddress } from '@/platform/address';
import { download, downloadText } from '@/platform/download';
import { embeddedFonts } from '@/platform/fonts';
import { rasterise } from '@/platform/raster';
import { useDatasetStore } from '@/stores/dataset';
import { useDisplayStore } from '@/stores/display';
import { useFilterStore } from '@/stores/filter';
import { useNoticeStore } from '@/stores/notice';
import { useRecordsStore } from '@/stores/records';
import type { ShownSheet } from './panel-sheet';

/** What a panel tells of itself. */
export interface PanelFacts {
  readonly id: string;
  readonly question: string;
  /** The takeaway as text. */
  readonly takeaway: string;
  /** What its figures rest on. */
  readonly bases: readonly Basis[];
  readonly source: string;
  /** The records behind its figures. */
  readonly records: readonly RecordId[];
}

/** What is told of a table beside its cells: its order and what its rows rest on. */
type Ordered = Pick<ShownSheet, 'columns' | 'sort' | 'bases'>;

/** Takes away what a panel shows: as a file or on the clipboard, each telling what it is. */
export function useTakeAway(facts: () => PanelFacts) {
  const messages = useMessages();
  const names = useNames();
  const dataset = useDatasetStore();
  const display = useDisplayStore();
  const filters = useFilterStore();
  const notices = useNoticeStore();
  const records = useRecordsStore();
  const words = computed(() => toolWords(messages.value.locale));

  function orderOf({ columns, sort }: Ordered): string {
    const { sorted, descending } = tableWords(messages.value.locale);
    return sorted(
      sort().map(({ column, isDescending }) => {
        const title = columns().find(({ id }) => id === column)?.title ?? column;
        return isDescending ? descending(title) : title;
      }),
    );
  }
  function about(table?: Ordered): About {
    const { locale, labels, frame } = messages.value;
    const { question, takeaway, bases: own, source, records: cited } = facts();
    const { config, snapshot } = dataset;
    const now = Date.now();
    const found = new Set(table ? table.bases() : own);
    const bases = BASES.filter((basis) => found.has(basis)).map((basis) => labels.bases[basis].name);
    return {
      title: inLocale(config.title, locale),
      question,
      takeaway,
      scope: frame.scope(dataset.texts.length),
      filters: filterText(filters.filter, messages.value, names.value),
      ...(table && { order: orderOf(table) }),
      basis: words.value.clauses([words.value.list(bases), words.value.floors[filters.filter.basis]]),
      source,
      references: referencesOf(cited, records.lookup, messages.value),
      version: snapshot?.manifest?.version ?? '',
      dataDate: formatEdtf(snapshot?.manifest?.dataDate ?? null, locale),
      exportedAt: words.value.exportedAt(dayInShanghai(now), formatClock(now)),
      link: currentAddress(),
    };
  }
  function fileName(ending: string): string {
    const version = (dataset.snapshot?.manifest?.version ?? '').replaceAll(/[^\w.-]+/g, '-');
    return ['reman-valley', facts().id, version, dayInShanghai(Date.now())].filter((part) => part !== '').join('_') + ending;
  }
  /** Does it, and says what came of it. */
  async function saying(ending: string, make: (name: string) => void | Promise<void>): Promise<void> {
    const name = fileName(ending);
    try {
      await make(name);
      notices.say(words.value.saved(name));
    } catch {
      notices.say(words.value.failed);
    }
  }

  const lines = (table: Ordered) => aboutLines(about(table), words.value);
  const image = async (picture: Picture): Promise<Picture> =>
    chartImage(picture, about(), words.value, TOKENS[display.resolvedTheme], { family: FONT_FAMILIES[display.locale], faces: await embeddedFonts(display.locale) });

  return {
    csv: (table: ShownSheet): Promise<void> => saying('.csv', (name) => downloadText(toCsv(table.take(), lines(table)), 'text/csv', name)),
    xlsx: (table: ShownSheet): Promise<void> =>
      saying('.xlsx', async (name) => {
        const sheet: Sheet = table.take();
        const sources = sourcesSheet(sheet.records, records.lookup, messages.value, words.value);
        download(await toWorkbook(sheet, sources, lines(table), words.value), name);
      }),
    svg: (picture: Picture): Promise<void> => saying('.svg', async (name) => downloadText((await image(picture)).markup, 'image/svg+xml', name)),
    png: (picture: Picture, times: number): Promise<void> => saying(`@${times}x.png`, async (name) => download(await rasterise(await image(picture), times), name)),
    /** Resolves to the text where the browser does not let it be copied: it is then to be shown, selected. */
    async copy(table: ShownSheet): Promise<string | undefined> {
      const sheet = table.take();
      const text = toTabbed(sheet, lines(table));
      if ((await copyText(text)) === 'denied') return text;
      notices.say(words.value.copied(sheet.rows.length));
      return undefined;
    },
  };
}
