import type { Label, LabelType } from './labels.ts';
import { labelSlug } from './labels.ts';

/** Where an item stands: depth (1 is directly below the section), its place in the sequence, what it is called there. */
export interface Position {
  readonly depth: number;
  readonly type: LabelType;
  readonly index: number;
  readonly slug: string;
}

/**
 * Places labels one after the other. A label continues the deepest open level that expects it; one that begins a
 * sequence opens a level below; so `i)` behind `h)` is the ninth letter and behind `b)` the first roman numeral.
 */
export class Outline {
  /** The last item of each open level, outermost first; what lies beyond `depth` is closed. */
  private readonly open: Position[] = [];
  private depth = 0;

  reset(): void {
    this.depth = 0;
  }

  place(label: Label): Position {
    const chosen = label.path
      ? this.below(label, label.path)
      : (this.continuing(label) ?? this.opening(label) ?? this.resuming(label) ?? this.fallback(label));
    this.depth = chosen.depth;
    this.open[chosen.depth - 1] = chosen;
    return chosen;
  }

  /** Whether the label is the very next one: of an open level, or the first of a new one. */
  expects(label: Label): boolean {
    if (label.path) return this.follows(label.path);
    return this.continuing(label) !== null || this.opening(label) !== null;
  }

  /** Where a label that names the items above it stands: below them, as far as they are open. */
  private below(label: Label, path: readonly number[]): Position {
    const base = this.levelOf('digit');
    const above = base > 0 && this.open[base - 1]!.index === path[0] ? base : 0;
    const depth = above === 0 ? 1 : Math.min(above + path.length - 1, this.depth + 1);
    const place = position(depth, label.readings[0]!, label);
    return above === 0 ? { ...place, slug: path.join('.') } : place;
  }

  /** Whether such a label goes on with the one before it, or is the first below what it names. */
  private follows(path: readonly number[]): boolean {
    const base = this.levelOf('digit');
    if (base === 0 || this.open[base - 1]!.index !== path[0]) return false;
    const level = base + path.length - 1;
    const last = path.at(-1)!;
    return level <= this.depth ? this.open[level - 1]!.index + 1 === last : level === this.depth + 1 && last === 1;
  }

  /** The next member of an open level, deepest first; an inserted `bis` item repeats the index. */
  private continuing(label: Label): Position | null {
    return this.deepest(label, (reading, level) => reading === level + 1 || (label.suffix !== '' && reading === level));
  }

  /** A later member of an open level: an item between was not labelled, or got lost. */
  private resuming(label: Label): Position | null {
    return this.deepest(label, (reading, level) => reading > level);
  }

  private deepest(label: Label, fits: (reading: number, level: number) => boolean): Position | null {
    for (let depth = this.depth; depth >= 1; depth--) {
      const level = this.open[depth - 1]!;
      for (let at = 0; at < label.readings.length; at++) {
        const reading = label.readings[at]!;
        if (reading.type === level.type && fits(reading.index, level.index)) return position(depth, reading, label);
      }
    }
    return null;
  }

  /** The first member of a level that is not open yet; below another level its last reading comes first. */
  private opening(label: Label): Position | null {
    const { length } = label.readings;
    for (let at = 0; at < length; at++) {
      const reading = label.readings[this.depth > 0 ? length - 1 - at : at]!;
      if (reading.index === 1 && this.levelOf(reading.type) === 0) return position(this.depth + 1, reading, label);
    }
    return null;
  }

  /** Depth of the outermost open level of a type, 0 when there is none. */
  private levelOf(type: LabelType): number {
    for (let depth = 1; depth <= this.depth; depth++) if (this.open[depth - 1]!.type === type) return depth;
    return 0;
  }

  private fallback(label: Label): Position {
    const reading = label.readings[0]!;
    return position(this.levelOf(reading.type) || this.depth + 1, reading, label);
  }
}

const position = (depth: number, { type, index }: Label['readings'][number], label: Label): Position => ({
  depth,
  type,
  index,
  slug: labelSlug(type, index, label.suffix),
});
