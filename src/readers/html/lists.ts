import { type ListForm, listLabel } from './list-labels.ts';
import type { TextBuilder } from './text-builder.ts';

interface Item {
  readonly form: ListForm;
  readonly stated: number | null;
  /** The line that its text begins on; null while it has none. */
  line: number | null;
}

/** A list that is open. */
export interface OpenList {
  readonly form: ListForm;
  readonly reversed: boolean;
  readonly start: number | null;
  readonly depth: number;
  /** Number of the last item. */
  last: number;
  count: number;
  /** Items of a reversed list: their numbers are known at its end. */
  readonly items: Item[];
}

/** What a list says of its numbers. */
export interface ListFacts {
  readonly ordered: boolean;
  readonly form: ListForm | undefined;
  readonly start: string | undefined;
  readonly reversed: boolean;
}

/** Counts the items of lists in lists, as a browser does, and gives lines their labels. */
export class Lists {
  private readonly builder: TextBuilder;
  /** By depth, the list that ended last. */
  private readonly ended: OpenList[] = [];

  constructor(builder: TextBuilder) {
    this.builder = builder;
  }

  /** `parent`: the list that it stands in. */
  open({ ordered, form, start: written, reversed }: ListFacts, parent: OpenList | null): OpenList {
    const start = ordered ? numberOf(written) : null;
    if (parent && start !== null && start > 1) this.goOn(parent);
    return {
      form: form ?? (ordered ? 'decimal' : 'none'),
      reversed,
      start,
      depth: parent ? parent.depth + 1 : 0,
      last: (start ?? 1) - 1,
      count: 0,
      items: [],
    };
  }

  item(list: OpenList, form: ListForm | undefined, value: string | undefined): void {
    const item: Item = { form: form ?? list.form, stated: numberOf(value), line: null };
    list.count++;
    if (list.reversed) list.items.push(item);
    else list.last = item.stated ?? list.last + 1;
    const number = list.last;
    this.builder.whenNextLine((line) => {
      item.line = line;
      if (!list.reversed) this.builder.setLabel(line, listLabel(item.form, number));
    });
  }

  close(list: OpenList): void {
    // Whatever item had no text: its label must not go to what comes after the list.
    this.builder.whenNextLine(null);
    this.ended[list.depth] = list;
    let number = list.start ?? list.count;
    for (const { line, form, stated } of list.items) {
      number = stated ?? number;
      if (line !== null) this.builder.setLabel(line, listLabel(form, number));
      number--;
    }
  }

  /**
   * Word processors end a list for a paragraph between two of its items and open it again; where the list within it goes
   * on counting, the one around it, of which nothing was printed yet, goes on too.
   */
  private goOn(list: OpenList): void {
    const before = this.ended[list.depth];
    if (list.count === 0 && list.start === null && before && before.form === list.form) list.last = before.last;
  }
}

/** The whole number that an attribute states, as HTML reads it; nothing beyond what a list can count. */
function numberOf(value: string | undefined): number | null {
  const read = /^\s*([+-]?\d{1,9})/.exec(value ?? '');
  return read ? Number(read[1]) : null;
}
