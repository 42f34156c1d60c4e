import { computed } from 'vue';
import { aboutLines } from '@/export/about';
import { chartImage, type Picture } from '@/export/chart-image';
import { toCsv, toTabbed } from '@/export/csv';
import type { Sheet } from '@/export/sheet';
import { sourcesSheet } from '@/export/sources';
import { toWorkbook } from '@/export/workbook';
import { FONT_FAMILIES, TOKENS } from '@/charts/tokens';
import { useMessages } from '@/components/messages';
import { toolWords } from '@/format/messages/desk/tools';
import { copyText } from '@/platform/clipboard';
import { download, downloadText } from '@/platform/download';
import { embeddedFonts } from '@/platform/fonts';
import { rasterise } from '@/platform/raster';
import { useDisplayStore } from '@/stores/display';
import { useNoticeStore } from '@/stores/notice';
import { useRecordsStore } from '@/stores/records';
import type { ShownSheet } from './panel-sheet';
import { useAbout, type Ordered, type PanelFacts } from './use-about';

/** Takes away what a panel shows: as a file or on the clipboard, each telling what it is. */
export function useTakeAway(facts: () => PanelFacts) {
  const messages = useMessages();
  const display = useDisplayStore();
  const notices = useNoticeStore();
  const records = useRecordsStore();
  const { about, fileName } = useAbout();
  const words = computed(() => toolWords(messages.value.locale));

  /** Does it, and says what came of it, with the note that `make` resolves to where it does. */
  async function saying(ending: string, make: (name: string) => unknown): Promise<void> {
    const name = fileName(facts().id, ending);
    try {
      const note = await make(name);
      notices.say(words.value.clauses([words.value.saved(name), ...(typeof note === 'string' ? [note] : [])]));
    } catch {
      notices.say(words.value.failed);
    }
  }

  const lines = (table: Ordered) => aboutLines(about(facts(), table), words.value);
  const image = async (picture: Picture): Promise<Picture> =>
    chartImage(picture, about(facts()), words.value, TOKENS[display.resolvedTheme], { family: FONT_FAMILIES[display.locale], faces: await embeddedFonts(display.locale) });

  return {
    csv: (table: ShownSheet): Promise<void> => saying('.csv', (name) => downloadText(toCsv(table.take(), lines(table)), 'text/csv', name)),
    xlsx: (table: ShownSheet): Promise<void> =>
      saying('.xlsx', async (name) => {
        const sheet: Sheet = table.take();
        const sources = sourcesSheet(sheet.records, records.lookup, messages.value, words.value);
        download(await toWorkbook(sheet, sources, lines(table), words.value), name);
      }),
    svg: (picture: Picture): Promise<void> => saying('.svg', async (name) => downloadText((await image(picture)).markup, 'image/svg+xml', name)),
    png: (picture: Picture, times: number): Promise<void> =>
      saying(`@${times}x.png`, async (name) => {
        const drawn = await rasterise(await image(picture), times);
        download(drawn.png, name);
        return drawn.times < times ? words.value.scaledDown : undefined;
      }),
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
