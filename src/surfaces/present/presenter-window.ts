/** The name of the one window that a speaker's notes are in: opened again, it is the same. */
export const PRESENTER_WINDOW = 'reman-valley-presenter';
const SIZE = 'popup,width=1100,height=760';

/** Opens the presenter's window; `refused` where the browser does not allow it. */
export function openPresenterWindow(address: string): 'opened' | 'refused' {
  return window.open(address, PRESENTER_WINDOW, SIZE) ? 'opened' : 'refused';
}
