const NUMBERED = /^(.+-)(\d+)$/;

/**
 * Gives new records the ids that follow those of a collection: after `pil-03`, `pil-04`. The lead that most ids have is taken.
 *
 * @returns `undefined` where the ids are not numbered.
 */
export function idsAfter(ids: readonly string[]): () => string | undefined {
  const leads = new Map<string, { count: number; last: number; width: number }>();
  for (const id of ids) {
    const [, lead, number] = NUMBERED.exec(id) ?? [];
    if (lead === undefined || number === undefined) continue;
    const known = leads.get(lead) ?? { count: 0, last: 0, width: 0 };
    leads.set(lead, { count: known.count + 1, last: Math.max(known.last, Number(number)), width: Math.max(known.width, number.length) });
  }
  const [most] = [...leads].sort(([, a], [, b]) => b.count - a.count);
  if (!most) return () => undefined;
  const [lead, { last, width }] = most;
  let next = last;
  return () => {
    next += 1;
    return lead + String(next).padStart(width, '0');
  };
}
