let numbers = new Int32Array(0);

/**
 * Room for so many numbers at least, whatever stands in it, until the next asks for it: what is kept of them is copied, and
 * whoever works in it calls nothing meanwhile that asks for it too.
 * Lists of numbers that are made and dropped with every change of a filter make the browser collect its garbage.
 */
export function workspace(length: number): Int32Array {
  if (numbers.length < length) numbers = new Int32Array(length);
  return numbers;
}
