import type { Picture } from '@/export/chart-image';

/** An SVG of the page as text, with its size on the screen; `undefined` where there is none. */
export function readSvg(svg: SVGSVGElement | null): Picture | undefined {
  if (!svg) return undefined;
  const { width, height } = svg.getBoundingClientRect();
  return { markup: new XMLSerializer().serializeToString(svg), width, height };
}

/** A picture as PNG, each px of it `times` px wide; rejects where the browser cannot draw it. */
export async function rasterise({ markup, width, height }: Picture, times: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * times);
    canvas.height = Math.round(height * times);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
