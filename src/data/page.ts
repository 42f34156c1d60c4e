import { fetchBody } from './http';

/** Whether a server gives out the page now: to load it anew from one that is down would leave nothing on the screen. */
export async function isPageServed(): Promise<boolean> {
  const answer = await fetchBody('./');
  return 'code' in answer && answer.code === 'NOT_JSON_HTML';
}
