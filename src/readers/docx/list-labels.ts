import { formatNumber } from './number-formats.ts';
import { type AbstractList, type Level, type List, MOST_LEVELS, type Numbering } from './numbering.ts';
import type { NumberProperties, Styles } from './styles.ts';

/** Where the lists of one definition stand. */
interface Counters {
  readonly values: (number | undefined)[];
  /** Lists that began again at a level where they say so. */
  readonly begun: Set<string>;
}

/**
 * The automatic labels of paragraphs, in the order of the text. Counters belong to the definition that lists share; a list
 * that starts a level anew does so where it uses that level first.
 */
export class ListLabels {
  private readonly numbering: Numbering;
  private readonly styles: Styles;
  private readonly counters = new Map<AbstractList, Counters>();

  constructor(numbering: Numbering, styles: Styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /** The label of the next paragraph; null when it is in no list, or in one that shows no number. */
  next(style: string | null, own: NumberProperties): string | null {
    const inherited = this.styles.numberingOf(style);
    const id = own.list ?? inherited.list ?? 0;
    const found = id > 0 ? this.numbering.find(id, this.styles) : null;
    if (found === null) return null;
    const { list, abstract } = found;
    const index = own.level ?? this.levelOfStyle(style, list, abstract) ?? inherited.level ?? 0;
    const level = levelOf(list, abstract, index);
    if (level === undefined) return null;
    const { values } = this.count(id, list, abstract, index);
    if (level.format === 'bullet') return null;
    return labelOf(level, list, abstract, values);
  }

  private levelOfStyle(style: string | null, list: List, abstract: AbstractList): number | undefined {
    const numbered = this.styles.numberedStyle(style);
    if (numbered === undefined) return undefined;
    for (let index = 0; index < MOST_LEVELS; index++)
      if (levelOf(list, abstract, index)?.style === numbered) return index;
    return undefined;
  }

  private count(id: number, list: List, abstract: AbstractList, index: number): Counters {
    let counters = this.counters.get(abstract);
    if (!counters) {
      counters = { values: [], begun: new Set() };
      this.counters.set(abstract, counters);
    }
    const { values, begun } = counters;
    const key = `${id} ${index}`;
    if (list.starts.has(index) && !begun.has(key)) values[index] = undefined;
    begun.add(key);
    const before = values[index];
    values[index] = before === undefined ? startOf(list, abstract, index) : before + 1;
    for (let deeper = index + 1; deeper < MOST_LEVELS; deeper++)
      if (index < (levelOf(list, abstract, deeper)?.restart ?? deeper)) values[deeper] = undefined;
    return counters;
  }
}

const levelOf = (list: List, abstract: AbstractList, index: number): Level | undefined =>
  list.levels.get(index) ?? abstract.levels[index];

const startOf = (list: List, abstract: AbstractList, index: number): number =>
  list.starts.get(index) ?? levelOf(list, abstract, index)?.start ?? 1;

function labelOf(
  level: Level,
  list: List,
  abstract: AbstractList,
  values: readonly (number | undefined)[],
): string | null {
  const label = level.text.replace(/%([1-9])/g, (_, place: string) => {
    const index = Number(place) - 1;
    const shown = levelOf(list, abstract, index);
    const value = values[index] ?? startOf(list, abstract, index);
    return formatNumber(level.isLegal && shown?.format !== 'none' ? 'decimal' : (shown?.format ?? 'decimal'), value);
  });
  return label.trim() === '' ? null : label.trim();
}
