const MOST_NAMED = 20;

/** Gathers what is to be named in one word of a note: the first twenty, and how many more there are. */
export class Several {
  readonly #named: (string | number)[] = [];
  #count = 0;

  add(item: string | number): void {
    this.#count += 1;
    if (this.#count <= MOST_NAMED) this.#named.push(item);
  }
  get count(): number {
    return this.#count;
  }
  /** `3, 7, 9`, or `3, 7, 9 … +12`. */
  get names(): string {
    return this.#named.join(', ') + (this.#count > MOST_NAMED ? ` … +${this.#count - MOST_NAMED}` : '');
  }
}
