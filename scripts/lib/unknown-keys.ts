const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Paths of what a schema dropped: keys of `input` that are not in `output`, the same value after parsing. */
export function unknownKeys(input: unknown, output: unknown, path = ''): string[] {
  if (!isObject(input) || !isObject(output)) return [];
  return Object.entries(input).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return Object.hasOwn(output, key) ? unknownKeys(value, output[key], here) : [here];
  });
}
