export type FullScreenResult = 'entered' | 'left' | 'refused';

export function isFullScreen(): boolean {
  return Boolean(document.fullscreenElement);
}

/** Enters or leaves full screen, with the whole page or one element of it; `refused` where the browser does not allow it (F11 then does). Never throws. */
export async function toggleFullScreen(element: Element = document.documentElement): Promise<FullScreenResult> {
  try {
    if (isFullScreen()) {
      await document.exitFullscreen();
      return 'left';
    }
    await element.requestFullscreen();
    return 'entered';
  } catch {
    return 'refused';
  }
}
