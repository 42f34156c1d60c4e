import type { Picture } from '../chart-image';
import type { Box } from './look';

/** Px of a picture for each of the screen's. */
const TIMES = 2;
/** A PNG tells its width in the four bytes from the sixteenth on; half a million characters need not be decoded for it. */
const HEAD_CHARACTERS = 32;
const WIDTH_AT = 16;

/** The width of a PNG in px, by its data URL; `undefined` for what is none. */
function pngWidth(url: string): number | undefined {
  const data = /^data:image\/png;base64,(.+)$/s.exec(url)?.[1];
  if (data === undefined || data.length < HEAD_CHARACTERS) return undefined;
  const bytes = atob(data.slice(0, HEAD_CHARACTERS));
  return [0, 1, 2, 3].reduce((sum, at) => sum * 256 + bytes.charCodeAt(WIDTH_AT + at), 0);
}

/** Whether a picture has fewer px than the screen's size asks for: browsers draw only so many. */
export function isReduced({ width }: Picture, url: string, times = TIMES): boolean {
  const own = pngWidth(url);
  return own !== undefined && own < Math.floor(width * times);
}

/** The largest box of a picture's proportions in another, at its left and top. */
export function contained({ width, height }: Picture, box: Box): Box {
  const scale = Math.min(box.w / Math.max(width, 1), box.h / Math.max(height, 1));
  return { x: box.x, y: box.y, w: width * scale, h: height * scale };
}
