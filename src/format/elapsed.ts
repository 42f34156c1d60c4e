const pad = (value: number): string => String(value).padStart(2, '0');

/** Time gone by, from milliseconds to whole seconds: `07:05`, from an hour on `1:07:05`; never less than nothing. */
export function formatElapsed(ms: number): string {
  const seconds = Math.floor(Math.max(ms, 0) / 1000);
  const rest = [Math.floor(seconds / 60) % 60, seconds % 60].map(pad);
  const hours = Math.floor(seconds / 3600);
  return [...(hours > 0 ? [hours] : []), ...rest].join(':');
}

/** A length of time, and in which unit it is told. */
export interface RoughTime {
  readonly value: number;
  readonly unit: 'minute' | 'hour' | 'day';
}

/** About how long some milliseconds are, before or after, in the largest unit of which there are two. */
export function roughly(ms: number): RoughTime {
  const minutes = Math.abs(ms) / 60_000;
  if (minutes < 120) return { value: Math.round(minutes), unit: 'minute' };
  return minutes < 2_880 ? { value: Math.round(minutes / 60), unit: 'hour' } : { value: Math.round(minutes / 1_440), unit: 'day' };
}
