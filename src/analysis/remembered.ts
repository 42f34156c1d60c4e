import { attached } from './attached';

/** A value remembered for an object for as long as that lives. */
export function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = attached<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}

/** The same of two objects: for as long as both live. */
export function rememberedOfTwo<One extends object, Other extends object, Value>(make: (one: One, other: Other) => Value): (one: One, other: Other) => Value {
  // Weak: kept in the second, it would outlive the first.
  const others = remembered((_: One) => new WeakMap<Other, Value>());
  return (one, other) => {
    const known = others(one);
    let value = known.get(other);
    if (value === undefined) known.set(other, (value = make(one, other)));
    return value;
  };
}
