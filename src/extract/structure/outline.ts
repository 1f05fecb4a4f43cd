import type { Label, LabelType } from './labels.ts';
import { labelSlug } from './labels.ts';

interface Level {
  readonly depth: number;
  readonly type: LabelType;
  readonly index: number;
}

/** Where an item stands: depth (1 is directly below the section) and what it is called there. */
export interface Position {
  readonly depth: number;
  readonly slug: string;
}

/**
 * Places labels one after the other. A label continues the deepest open level that expects it; one that begins a
 * sequence opens a level below; so `i)` behind `h)` is the ninth letter and behind `b)` the first roman numeral.
 */
export class Outline {
  private readonly open: Level[] = [];

  reset(): void {
    this.open.length = 0;
  }

  get isEmpty(): boolean {
    return this.open.length === 0;
  }

  place(label: Label): Position {
    const chosen = this.continuing(label) ?? this.opening(label) ?? this.resuming(label) ?? this.fallback(label);
    this.open.length = chosen.depth - 1;
    this.open.push(chosen);
    return { depth: chosen.depth, slug: labelSlug(chosen.type, chosen.index, label.suffix) };
  }

  /** Whether the label is the very next one: of an open level, or the first of a new one. */
  expects(label: Label): boolean {
    return this.continuing(label) !== null || this.opening(label) !== null;
  }

  /** The next member of an open level, deepest first; an inserted `bis` item repeats the index. */
  private continuing(label: Label): Level | null {
    for (let depth = this.open.length; depth >= 1; depth--) {
      const level = this.open[depth - 1]!;
      for (const reading of label.readings)
        if (
          reading.type === level.type &&
          (reading.index === level.index + 1 || (label.suffix && reading.index === level.index))
        )
          return { depth, type: reading.type, index: reading.index };
    }
    return null;
  }

  /** The first member of a level that is not open yet. */
  private opening(label: Label): Level | null {
    const readings = this.open.length > 0 ? [...label.readings].reverse() : label.readings;
    for (const reading of readings)
      if (reading.index === 1 && !this.open.some((level) => level.type === reading.type))
        return { depth: this.open.length + 1, type: reading.type, index: reading.index };
    return null;
  }

  /** A later member of an open level: an item between was not labelled, or got lost. */
  private resuming(label: Label): Level | null {
    for (let depth = this.open.length; depth >= 1; depth--) {
      const level = this.open[depth - 1]!;
      for (const reading of label.readings)
        if (reading.type === level.type && reading.index > level.index)
          return { depth, type: reading.type, index: reading.index };
    }
    return null;
  }

  private fallback(label: Label): Level {
    const reading = label.readings[0]!;
    const same = this.open.findIndex((level) => level.type === reading.type);
    return { depth: same >= 0 ? same + 1 : this.open.length + 1, type: reading.type, index: reading.index };
  }
}
