export type FullScreenResult = 'entered' | 'left' | 'refused';

export function isFullScreen(): boolean {
  return Boolean(document.fullscreenElement);
}

/** Enters or leaves full screen; `refused` where the browser does not allow it (F11 then does). Never throws. */
export async function toggleFullScreen(): Promise<FullScreenResult> {
  try {
    if (isFullScreen()) {
      await document.exitFullscreen();
      return 'left';
    }
    await document.documentElement.requestFullscreen();
    return 'entered';
  } catch {
    return 'refused';
  }
}
