import { COLLECTION_NAMES } from '@/domain/collections';
import type { Fault } from '@/domain/fault';
import type { Manifest } from '@/domain/manifest';
import { BAD_HASH, faultOf, isFailure, type Answer } from './answer';

/** What a version has beside its records, stories and readings: their texts by name, each as the manifest lists it, or the first that cannot be had. */
export async function loadCarried(
  manifest: Manifest,
  fetchFile: (file: string) => Promise<Answer>,
  now: () => number,
): Promise<ReadonlyMap<string, string> | { readonly fault: Fault }> {
  const texts = new Map<string, string>();
  for (const [name, { sha256 }] of Object.entries(manifest.files)) {
    if ((COLLECTION_NAMES as readonly string[]).includes(name)) continue;
    const file = `${name}.json`;
    const answer = await fetchFile(file);
    if (isFailure(answer)) return { fault: faultOf(answer, file, undefined, now()) };
    if (answer.sha256 !== sha256) return { fault: faultOf(BAD_HASH, file, undefined, now()) };
    texts.set(name, answer.text);
  }
  return texts;
}
