/** As many as a part holds. */
const PART = 1024;

/**
 * What is found one by one, as many as a text holds. A long array that grows is copied again and again into memory that is
 * touched for the first time, which costs more than what is put into it; here it is made once, when the count is known.
 */
export class Gathered<Member> {
  readonly #parts: Member[][] = [];
  #open: Member[] = [];

  push(member: Member): void {
    if (this.#open.length === PART) {
      this.#parts.push(this.#open);
      this.#open = [];
    }
    this.#open.push(member);
  }

  /** The one that was found last. */
  last(): Member | undefined {
    return this.#open.at(-1);
  }

  /** All of them, in order. */
  all(): Member[] {
    return this.#parts.length === 0 ? this.#open : ([] as Member[]).concat(...this.#parts, this.#open);
  }
}
