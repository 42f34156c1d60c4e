import { checksumOf, type Manifest } from '@/domain/manifest';
import { BAD_HASH, faultOf, isFailure, type Failure } from './answer';
import type { AnyState, Arrival, Content } from './arrival';

/** Checksum of a collection as a manifest lists it; `undefined` where it does not. */
function listedIn({ files }: Manifest, name: string): string | undefined {
  const entry = files[name];
  return entry && checksumOf(entry);
}

/** Takes over what has come; `listed` is the checksum in the manifest shown. */
function accept(content: Content, listed: string | undefined, now: number): AnyState {
  return { ...content, confirmedAt: now, ...(content.sha256 !== listed && { unlisted: true }) };
}

/** Keeps what is shown, and says why. */
function keep({ file, shown }: Arrival, failure: Failure, now: number, faultyFile = file): AnyState {
  return { ...shown, fault: faultOf(failure, faultyFile, shown.fault, now) };
}

/** Why a file that is shown cannot be part of the version `manifest`; `undefined` = it can. */
export function lateness({ name, shown, content }: Arrival, manifest: Manifest): Failure | undefined {
  if (!shown.records) return undefined;
  if (isFailure(content)) return content;
  const listed = listedIn(manifest, name);
  return listed === undefined || listed === content.sha256 ? undefined : BAD_HASH;
}

/**
 * State of a file while the version stays. A body that the manifest does not describe is an edit by hand, or the start
 * of an update: where there is nothing older to keep it is used at once, else when two checks in a row have seen it.
 */
export function settleSteady(arrival: Arrival, manifest: Manifest, now: number): AnyState {
  const { name, shown, content } = arrival;
  if (isFailure(content)) return keep(arrival, content, now);
  const listed = listedIn(manifest, name);
  const { sha256 } = content;
  if (!shown.records || sha256 === shown.sha256 || sha256 === listed || sha256 === shown.candidate) return accept(content, listed, now);
  return { ...keep(arrival, BAD_HASH, now), candidate: sha256 };
}

/** State of a file when a newer version is swapped in; a file never shown may lack, as no panel can mix it. */
export function settleSwapped(arrival: Arrival, manifest: Manifest, now: number): AnyState {
  const { name, shown, content } = arrival;
  if (isFailure(content)) return keep(arrival, content, now);
  const listed = listedIn(manifest, name);
  if (!shown.records && listed !== undefined && listed !== content.sha256) return keep(arrival, BAD_HASH, now);
  return accept(content, listed, now);
}

/** State of a file while a newer version is incomplete: what is the same in both goes on, all else stays as it was. */
export function settleHeld(
  arrival: Arrival,
  versions: { readonly shown: Manifest; readonly next: Manifest },
  late: { readonly file: string; readonly failure: Failure },
  now: number,
): AnyState {
  const { name, shown, content } = arrival;
  const own = isFailure(content) ? content : lateness(arrival, versions.next);
  if (own || isFailure(content)) return keep(arrival, own ?? BAD_HASH, now);
  const before = listedIn(versions.shown, name);
  if (content.sha256 === (shown.records ? shown.sha256 : before)) return accept(content, before, now);
  return keep(arrival, { ...late.failure, detail: `newer ${arrival.file} waits for ${late.file}` }, now, late.file);
}
