/** Says something of objects, for as long as each lives. */
export interface Attached<Key extends object, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => void;
}

/**
 * Keeps what is said of an object in the object itself, out of the sight of whoever copies or compares it; of a frozen one beside it.
 * Not in a weak map alone: the engine's small collections drop nothing that stands in one, nor what that leads to, so that all that a
 * change of the filter made was copied twice and kept until a full collection.
 */
export function attached<Key extends object, Value>(): Attached<Key, Value> {
  const own = Symbol();
  const frozen = new WeakMap<Key, Value>();
  return {
    get: (key) => (key as { readonly [own]?: Value })[own] ?? frozen.get(key),
    set: (key, value) => {
      if (Object.isExtensible(key)) Object.defineProperty(key, own, { value, configurable: true });
      else frozen.set(key, value);
    },
  };
}
