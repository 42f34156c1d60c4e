const NUMBERED = /^(\d{4})\.(\d+)$/;

/** The version after one: the next of the year, `2026.2` after `2026.1`, and the first of this year after an earlier one; a version of another form takes `.1`. */
export function nextVersion(version: string, now: number): string {
  const [, year, number] = NUMBERED.exec(version) ?? [];
  if (year === undefined || number === undefined) return `${version}.1`;
  const current = new Date(now).getUTCFullYear();
  return Number(year) < current ? `${current}.1` : `${year}.${Number(number) + 1}`;
}
