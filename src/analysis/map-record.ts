/** A value for each key: what `Object.fromEntries` does, with its keys known and no list between. */
export function mapRecord<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value): Record<Key, Value> {
  const made: Partial<Record<Key, Value>> = {};
  for (const key of keys) made[key] = valueOf(key);
  return made as Record<Key, Value>;
}
