import { PART, runThrough } from '../graph/index.ts';
import type { NameEntry } from './name-entries.ts';
import { isLatin, nearTo, slipsIn } from './near-words.ts';
import { normalise } from './normalise.ts';
import { sortInParts } from './sort-in-parts.ts';

export type MatchKind = 'exact' | 'prefix' | 'word' | 'substring' | 'words' | 'near';

export interface SearchHit {
  readonly node: string;
  /** The name that matched, as it is written. */
  readonly text: string;
  readonly lang: string;
  readonly match: MatchKind;
}

export interface NameIndex {
  readonly size: number;
  /** The best matches, at most `limit`, one per node: exact > prefix > start of a word > substring > all words; where
   * there is none, names whose words are spelt nearly so (Latin script). */
  readonly search: (query: string, limit?: number) => SearchHit[];
}

const RANK: Readonly<Record<MatchKind, number>> = { exact: 0, prefix: 1, word: 2, substring: 3, words: 4, near: 5 };
/** Candidates that one query looks at, at most: keeps the time bounded on names that share a bigram. */
const MAX_CANDIDATES = 2000;
/** Matches that are ranked, at most. */
const MAX_RANKED = 400;

interface Found {
  readonly entry: number;
  readonly match: MatchKind;
}

/**
 * Compiles names to an index of character bigrams, so that scripts without spaces need no segmenter. `weigh` ranks
 * nodes whose names match equally well (more is better).
 */
export function makeNameIndex(entries: readonly NameEntry[], weigh?: (node: string) => number): NameIndex {
  return runThrough(nameIndexInParts(entries, weigh));
}

/** The same, in parts of a few milliseconds each, between which others may work. */
export function* nameIndexInParts(
  entries: readonly NameEntry[],
  weigh: (node: string) => number = () => 0,
): Generator<void, NameIndex> {
  const texts: string[] = [];
  for (const entry of entries) {
    if (texts.length % PART === 0) yield;
    texts.push(normalise(entry.text));
  }
  const sorted = yield* sortInParts(texts);
  const postings = yield* compilePostings(texts);

  /** Entries that start with the query lie side by side in sorted order. */
  function byPrefix(query: string): Found[] {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (texts[sorted[middle]!]! < query) low = middle + 1;
      else high = middle;
    }
    const found: Found[] = [];
    for (let at = low; at < sorted.length && found.length < MAX_RANKED; at++) {
      const entry = sorted[at]!;
      const text = texts[entry]!;
      if (!text.startsWith(query)) break;
      found.push({ entry, match: text === query ? 'exact' : 'prefix' });
    }
    return found;
  }

  function bySubstring(query: string): Found[] {
    const found: Found[] = [];
    const candidates = rarest(postings, query);
    const end = Math.min(candidates.length, MAX_CANDIDATES);
    for (let index = 0; index < end && found.length < MAX_RANKED; index++) {
      const entry = candidates[index]!;
      const text = texts[entry]!;
      const at = text.indexOf(query);
      if (at > 0) found.push({ entry, match: text[at - 1] === ' ' ? 'word' : 'substring' });
    }
    return found;
  }

  function byWords(query: string): Found[] {
    const words = query.split(' ');
    if (words.length < 2) return [];
    const lists = words.map((word) => rarest(postings, word));
    const shortest = lists.reduce((best, list) => (list.length < best.length ? list : best));
    const found: Found[] = [];
    for (let index = 0; index < Math.min(shortest.length, MAX_CANDIDATES) && found.length < MAX_RANKED; index++) {
      const entry = shortest[index]!;
      if (words.every((word) => texts[entry]!.includes(word))) found.push({ entry, match: 'words' });
    }
    return found;
  }

  /** Entries that share enough bigrams with the longest word, and hold all words nearly as they are spelt. */
  function bySpelling(query: string): Found[] {
    const words = query.split(' ');
    const longest = words.reduce((best, word) => (word.length > best.length ? word : best));
    const slips = slipsIn(longest);
    if (slips === 0 || !isLatin(query)) return [];
    const shared = new Uint8Array(texts.length);
    const keys = new Set(Array.from({ length: longest.length - 1 }, (_, at) => bigram(longest, at)));
    for (const key of keys) for (const entry of postings.get(key) ?? NO_ENTRIES) shared[entry]!++;
    // What may hold no slip tells candidates apart that a common word does not.
    const [fixed] = words.filter((word) => slipsIn(word) === 0).sort((a, b) => b.length - a.length);
    if (fixed !== undefined) {
      const holding = rarest(postings, fixed);
      const kept = Uint8Array.from(holding, (entry) => shared[entry]!);
      shared.fill(0);
      holding.forEach((entry, at) => {
        shared[entry] = kept[at]!;
      });
    }
    // A slip spoils three bigrams at most: two letters the wrong way round.
    const enough = Math.max(1, keys.size - 3 * slips);
    const found: Found[] = [];
    const meant = words.map(nearTo);
    let looked = 0;
    for (let count = keys.size; count >= enough; count--)
      for (let entry = shared.indexOf(count); entry !== -1; entry = shared.indexOf(count, entry + 1)) {
        if (++looked > MAX_CANDIDATES || found.length >= MAX_RANKED) return found;
        const others = texts[entry]!.split(' ');
        if (meant.every((isMeant) => others.some(isMeant))) found.push({ entry, match: 'near' });
      }
    return found;
  }

  function search(text: string, limit = 12): SearchHit[] {
    const query = normalise(text);
    if (query === '') return [];
    const found = byPrefix(query);
    if (countNodes(found) < limit) found.push(...bySubstring(query));
    if (countNodes(found) < limit) found.push(...byWords(query));
    if (found.length === 0) found.push(...bySpelling(query));
    const best = new Map<string, Found>();
    for (const one of found) {
      const { node } = entries[one.entry]!;
      const present = best.get(node);
      if (!present || order(one, present) < 0) best.set(node, one);
    }
    return [...best.values()]
      .sort(order)
      .slice(0, limit)
      .map(({ entry, match }) => ({ ...entries[entry]!, match }));
  }

  /** Better match first, then the weightier node, then the shorter name. */
  function order(a: Found, b: Found): number {
    return (
      RANK[a.match] - RANK[b.match] ||
      weigh(entries[b.entry]!.node) - weigh(entries[a.entry]!.node) ||
      texts[a.entry]!.length - texts[b.entry]!.length ||
      compare(entries[a.entry]!.node, entries[b.entry]!.node)
    );
  }

  function countNodes(found: readonly Found[]): number {
    return new Set(found.map(({ entry }) => entries[entry]!.node)).size;
  }

  return { size: entries.length, search };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Two UTF-16 code units as one number; one unit alone stands for a query of one character. */
const bigram = (text: string, at: number): number => text.charCodeAt(at) * 65536 + (text.charCodeAt(at + 1) || 0);

const NO_ENTRIES = new Int32Array(0);

function* compilePostings(texts: readonly string[]): Generator<void, ReadonlyMap<number, Int32Array>> {
  const lists = new Map<number, number[]>();
  const add = (key: number, entry: number): void => {
    const list = lists.get(key);
    if (!list) lists.set(key, [entry]);
    else if (list[list.length - 1] !== entry) list.push(entry);
  };
  for (const [entry, text] of texts.entries()) {
    if (entry % PART === 0) yield;
    for (let at = 0; at < text.length; at++) {
      if (at + 1 < text.length) add(bigram(text, at), entry);
      add(text.charCodeAt(at) * 65536, entry);
    }
  }
  const postings = new Map<number, Int32Array>();
  for (const [key, list] of lists) {
    if (postings.size % PART === 0) yield;
    postings.set(key, Int32Array.from(list));
  }
  return postings;
}

/** Entries that hold the rarest bigram of the query; none when one of its bigrams occurs nowhere. */
function rarest(postings: ReadonlyMap<number, Int32Array>, query: string): Int32Array {
  if (query.length === 1) return postings.get(query.charCodeAt(0) * 65536) ?? NO_ENTRIES;
  let best: Int32Array | null = null;
  for (let at = 0; at + 1 < query.length; at++) {
    const list = postings.get(bigram(query, at));
    if (!list) return NO_ENTRIES;
    if (!best || list.length < best.length) best = list;
  }
  return best ?? NO_ENTRIES;
}
