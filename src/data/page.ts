import { fetchBody } from './http';

/** Whether a server gives out the page now: to load it anew from one that is down would leave nothing on the screen. */
export async function isPageServed(): Promise<boolean> {
  const answer = await fetchBody('./');
  return 'code' in answer && answer.code === 'NOT_JSON_HTML';
}

/** An address that a browser names in its error of code that did not come. */
const ADDRESS = /\S+\.(?:js|css)\b/;

/**
 * Whether a server has no more the code that an error speaks of, and gives out the page itself: only then another page may
 * have it. Browsers that name no file are asked for the page alone.
 */
export async function isReplaced({ message }: Error): Promise<boolean> {
  const [address = './'] = ADDRESS.exec(message) ?? [];
  const answer = await fetchBody(address);
  return 'code' in answer && /^(?:NOT_JSON_HTML|HTTP_4)/.test(answer.code) && isPageServed();
}
