import type { Picture } from '@/export/chart-image';

/** An SVG of the page as text, with its size on the screen; `undefined` where there is none. */
export function readSvg(svg: SVGSVGElement | null): Picture | undefined {
  if (!svg) return undefined;
  const { width, height } = svg.getBoundingClientRect();
  return { markup: new XMLSerializer().serializeToString(svg), width, height };
}

/** What browsers draw at the most: px along one side, and px in all. */
const MOST_SIDE = 16_384;
const MOST_AREA = 16_384 * 8_192;

/** How many px of a picture can be drawn for each of the screen's, of those asked for. */
export function drawableTimes({ width, height }: Pick<Picture, 'width' | 'height'>, times: number): number {
  return Math.min(times, MOST_SIDE / Math.max(width, height, 1), Math.sqrt(MOST_AREA / Math.max(width * height, 1)));
}

/** A picture as PNG, and how many px of it stand for one of the screen: those asked for, fewer where a browser draws no more. Rejects where it cannot draw it. */
export async function rasterise(picture: Picture, times: number): Promise<{ readonly png: Blob; readonly times: number }> {
  const { markup, width, height } = picture;
  const drawn = drawableTimes(picture, times);
  const address = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * drawn);
    canvas.height = Math.round(height * drawn);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
    return { png, times: drawn };
  } finally {
    URL.revokeObjectURL(address);
  }
}
