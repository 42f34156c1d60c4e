import * as v from 'valibot';
import { isFailure } from './answer';
import { parseJson } from './classify';
import { fetchBody } from './http';

/** What a server says of the app that it gives out, in `version.json` beside the page. */
const AppVersion = v.object({
  /** Version of the package and hash of the build: `0.1.0+1a2b3c4d`. */
  version: v.pipe(v.string(), v.nonEmpty()),
  /** The lowest version of the package that may go on running. */
  min: v.optional(v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/))),
  /** Screens are to drop the files that they keep, after a bad release. */
  unregisterSW: v.optional(v.boolean(), false),
});
export type AppVersion = v.InferOutput<typeof AppVersion>;

/** Asks which version of the app the server gives out now; `undefined` where it does not say. Never throws. */
export async function askVersion(): Promise<AppVersion | undefined> {
  const answer = await fetchBody('version.json');
  const parsed = isFailure(answer) ? answer : parseJson(answer.text);
  if (isFailure(parsed)) return undefined;
  const read = v.safeParse(AppVersion, parsed.json);
  return read.success ? read.output : undefined;
}

/** Whether a version of the package is lower than another: `0.9.1` than `0.10.0`. */
export function isBelow(version: string, least: string): boolean {
  const [a, b] = [version, least].map((each) => (each.split('+')[0] ?? '').split('.').map(Number));
  const at = [0, 1, 2].find((place) => a?.[place] !== b?.[place]);
  return at !== undefined && (a?.[at] ?? 0) < (b?.[at] ?? 0);
}
