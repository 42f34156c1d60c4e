import { isFailure } from './answer';
import { fetchBody } from './http';

/** Whether a server gives out the page now: to load it anew from one that is down would leave nothing on the screen. */
export async function isPageServed(): Promise<boolean> {
  const answer = await fetchBody('./');
  return isFailure(answer) && answer.code === 'NOT_JSON_HTML';
}

/** An address that a browser names in its error of code that did not come. */
const ADDRESS = /\S+\.(?:js|css)\b/;
/** What servers answer where a file is not, stores of objects with 403 among them; one that asks for patience has it still. */
const GONE = /^(?:NOT_JSON_HTML|HTTP_(?:403|404|410))$/;

/**
 * Whether a server has no more the code that an error speaks of, and gives out the page itself: only then another page may
 * have it. Browsers that name no file are asked for the page alone.
 */
export async function isReplaced({ message }: Error): Promise<boolean> {
  const [address = './'] = ADDRESS.exec(message) ?? [];
  const answer = await fetchBody(address);
  return isFailure(answer) && GONE.test(answer.code) && isPageServed();
}
