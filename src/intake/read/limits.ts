/** Of a file, in bytes. */
export const MOST_BYTES = 20_000_000;
/** Of all that an archive holds, once inflated, in bytes. */
export const MOST_INFLATED = 50_000_000;
export const MOST_ENTRIES = 1_000;
/** Of all tables and lists of a file together, heads not counted. */
export const MOST_ROWS = 100_000;
/** Rows by columns of all tables of a file together: fifty columns of as many rows as may be. */
export const MOST_CELLS = 5_000_000;
/** Levels of JSON in one another. */
export const MOST_DEPTH = 100;
