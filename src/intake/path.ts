/** A path of a cell: names of fields and numbers of items, `citations.1.exact`. */
export const joinPath = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);

/** The field that a path ends in: `exact` of `citations.1.exact`, `sources` of `parameters.1.sources.2`. */
export const fieldOf = (path: string): string => path.split('.').filter((part) => !/^\d+$/.test(part)).at(-1) ?? path;
