import { isSceneId, type SceneId } from './scene';

/** One scene of a playlist. */
export interface PlaylistEntry {
  readonly scene: SceneId;
  /** How long it is shown, seconds. */
  readonly dwellS: number;
  /** Minutes of the day between which it is shown, the end not included; over midnight where the end is earlier. */
  readonly hours?: { readonly from: number; readonly to: number };
}

export interface Playlist {
  readonly entries: readonly PlaylistEntry[];
  /** Parts that were not understood. */
  readonly dropped: readonly string[];
}

const DEFAULT_DWELL_S = 20;
/** Below, nobody can read a scene; above a day, a timer overflows. */
const LEAST_DWELL_S = 5;
const MOST_DWELL_S = 86_400;
/** `overview`, `overview:20`, `overview:20@08:00-18:30`. */
const ENTRY = /^([a-z]+)(?::(\d{1,6}))?(?:@(\d{2}):(\d{2})-(\d{2}):(\d{2}))?$/;

function minuteOf(hour: string | undefined, minute: string | undefined): number | undefined {
  const [hours, minutes] = [Number(hour), Number(minute)];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

function parseEntry(text: string): PlaylistEntry | undefined {
  const [, scene, dwell, fromHour, fromMinute, toHour, toMinute] = ENTRY.exec(text) ?? [];
  if (!isSceneId(scene)) return undefined;
  const dwellS = Math.min(Math.max(Number(dwell ?? DEFAULT_DWELL_S), LEAST_DWELL_S), MOST_DWELL_S);
  if (fromHour === undefined) return { scene, dwellS };
  const [from, to] = [minuteOf(fromHour, fromMinute), minuteOf(toHour, toMinute)];
  return from === undefined || to === undefined ? undefined : { scene, dwellS, hours: { from, to } };
}

/**
 * Reads a playlist, `overview:20,pilots:15@08:00-18:00`: scenes with dwell times in seconds (20 unless told, at least 5)
 * and, where they are only for a part of the day, its hours. Never throws; empty text gives no entries.
 */
export function parsePlaylist(text: string): Playlist {
  const parts = text.split(',').map((part) => part.trim()).filter((part) => part !== '');
  const read = parts.map((part) => ({ part, entry: parseEntry(part) }));
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    dropped: read.flatMap(({ part, entry }) => (entry ? [] : [part])),
  };
}

/** Whether an entry is for this minute of the day (0–1439). */
export function isDue({ hours }: PlaylistEntry, minute: number): boolean {
  if (!hours || hours.from === hours.to) return true;
  const { from, to } = hours;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}
