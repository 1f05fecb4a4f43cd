import { type Box, overlaps } from './geometry.ts';

/** Pixels across a cell. */
const CELL = 64;

/** Boxes by the cells they touch, each with whose it is. */
export class Occupied<Owner> {
  readonly #cells = new Map<number, (readonly [Box, Owner])[]>();

  #keys({ left, top, right, bottom }: Box): number[] {
    const keys: number[] = [];
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(x * 65_536 + y);
    return keys;
  }

  add(box: Box, owner: Owner): void {
    const entry = [box, owner] as const;
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(entry);
      else this.#cells.set(key, [entry]);
    }
  }

  /** `box` as it was added. */
  remove(box: Box, owner: Owner): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key) ?? [];
      const at = cell.findIndex((entry) => entry[1] === owner);
      if (at >= 0) cell.splice(at, 1);
    }
  }

  touches(box: Box, except?: Owner): boolean {
    return this.#keys(box).some((key) =>
      this.#cells.get(key)?.some(([other, owner]) => owner !== except && overlaps(box, other)),
    );
  }

  /** Whose boxes it overlaps. */
  touching(box: Box): ReadonlySet<Owner> {
    const owners = new Set<Owner>();
    for (const key of this.#keys(box))
      for (const [other, owner] of this.#cells.get(key) ?? []) if (overlaps(box, other)) owners.add(owner);
    return owners;
  }
}
