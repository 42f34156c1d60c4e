const pad = (value: number): string => String(value).padStart(2, '0');

/** Time gone by, from milliseconds to whole seconds: `07:05`, from an hour on `1:07:05`; never less than nothing. */
export function formatElapsed(ms: number): string {
  const seconds = Math.floor(Math.max(ms, 0) / 1000);
  const rest = [Math.floor(seconds / 60) % 60, seconds % 60].map(pad);
  const hours = Math.floor(seconds / 3600);
  return [...(hours > 0 ? [hours] : []), ...rest].join(':');
}
