/**
 * Computes again only when any of the values it is given is another one than the last time: panels that ask the same of
 * the same records share the answer.
 */
export function once<Inputs extends readonly unknown[], Result>(compute: (...inputs: Inputs) => Result): (...inputs: Inputs) => Result {
  let last: { readonly key: readonly unknown[]; readonly result: Result } | undefined;
  const partsOf = (input: unknown): readonly unknown[] => (typeof input === 'object' && input !== null && !Array.isArray(input) ? Object.values(input) : [input]);
  return (...inputs) => {
    const key = inputs.flatMap(partsOf);
    if (last && key.length === last.key.length && key.every((part, index) => part === last?.key[index])) return last.result;
    const result = compute(...inputs);
    last = { key, result };
    return result;
  };
}
