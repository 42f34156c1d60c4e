import { computed, shallowRef } from 'vue';
import type { About } from '@/export/about';
import type { Picture } from '@/export/chart-image';
import type { ExportPage } from '@/export/pages';
import type { Sheet } from '@/export/sheet';
import { FONT_FAMILIES } from '@/charts/tokens';
import { useMessages } from '@/components/messages';
import { presentWords } from '@/format/messages/desk/present';
import { toolWords } from '@/format/messages/desk/tools';
import { asDataUrl } from '@/platform/data-url';
import { download } from '@/platform/download';
import { embeddedFonts } from '@/platform/fonts';
import { rasterise } from '@/platform/raster';
import { useNoticeStore } from '@/stores/notice';

/** Pixels of a picture in a file for each of the screen's. */
const TIMES = 3;
const DECK_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** What goes into a file. */
export interface BriefContent {
  readonly title: string;
  readonly about: About;
  readonly pages: readonly ExportPage[];
  readonly gaps: Sheet;
  readonly sources: Sheet;
}

/** Writes what a brief shows as a file for office programs, one at a time, and says how far it is. */
export function useBriefFiles(content: () => BriefContent, fileName: (ending: string) => string) {
  const messages = useMessages();
  const notices = useNoticeStore();
  const words = computed(() => presentWords(messages.value.locale).brief);
  /** What is being written, and how far that is. */
  const progress = shallowRef<{ readonly what: string; readonly done: number; readonly all: number }>();
  let work: AbortController | undefined;

  /** A picture with the fonts it needs: drawn apart from the page, it has none of the page's. */
  async function withFonts(picture: Picture): Promise<Picture> {
    const { locale } = messages.value;
    const style = `<style>${await embeddedFonts(locale)} text{font-family:${FONT_FAMILIES[locale]}}</style>`;
    return { ...picture, markup: picture.markup.replace(/<svg[^>]*>/, (opening) => opening + style) };
  }
  const draw = async (picture: Picture): Promise<Blob> => (await rasterise(await withFonts(picture), TIMES)).png;

  async function write(what: string, ending: string, make: (signal: AbortSignal, onProgress: (done: number, all: number) => void) => Promise<Blob>): Promise<void> {
    if (work) return;
    work = new AbortController();
    const { signal } = work;
    progress.value = { what, done: 0, all: 1 };
    try {
      const file = await make(signal, (done, all) => {
        progress.value = { what, done, all };
      });
      const name = fileName(ending);
      download(file, name);
      notices.say(toolWords(messages.value.locale).saved(name));
    } catch (error) {
      notices.say(signal.aborted ? words.value.cancelled : words.value.failed(what, error instanceof Error ? error.message : String(error)));
    } finally {
      work = undefined;
      progress.value = undefined;
    }
  }

  const deck = (): Promise<void> =>
    write(words.value.deck, '.pptx', async (signal, onProgress) => {
      const { toDeck } = await import('@/export/deck');
      const { title, about, pages, sources } = content();
      const file = await toDeck(pages, { ...about, question: title }, sources, messages.value, {
        rasterise: async (picture) => asDataUrl(await draw(picture)),
        times: TIMES,
        onProgress,
        signal,
      });
      return new Blob([file], { type: DECK_TYPE });
    });
  const document = (): Promise<void> =>
    write(words.value.document, '.docx', async (signal, onProgress) => {
      const { toOfficialBrief } = await import('@/export/official-brief');
      const { title, about, pages, gaps, sources } = content();
      return toOfficialBrief({ title, about, pages, gaps, sources }, {
        messages: messages.value,
        rasterise: async (picture) => ({ data: new Uint8Array(await (await draw(picture)).arrayBuffer()), width: picture.width, height: picture.height }),
        onProgress,
        signal,
      });
    });
  const cancel = (): void => work?.abort();

  return { progress, deck, document, cancel };
}
