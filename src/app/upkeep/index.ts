import { upkeepWords } from '@/format/messages/upkeep';
import { useDisplayStore } from '@/stores/display';
import { useNoticeStore } from '@/stores/notice';
import { keepDataset } from './keep-dataset';
import { watchSleep } from './watch-sleep';
import { watchVersion } from './watch-version';

/** What a screen does for itself once it stands, and needs for no picture: call it once, within the app. */
export function startUpkeep(): void {
  const display = useDisplayStore();
  const notices = useNoticeStore();
  keepDataset(() => notices.say(upkeepWords(display.locale).keepsNothing));
  watchVersion();
  watchSleep();
}
