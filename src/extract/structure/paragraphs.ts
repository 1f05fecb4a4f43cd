import { type ClauseKind, STANCES } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { FOLD } from '../lexicon/chars.ts';
import type { NameTable } from '../lexicon/names.ts';
import { makeMatch, matchRight, skipRight, type Trie } from '../lexicon/trie.ts';
import { readMentionsAt } from '../mention/bodies.ts';
import {
  type AddresseeTable,
  addresseeTable,
  behindAside,
  behindHelpers,
  helpersFrom,
  namesItsPart,
  skipArticle,
} from './addressees.ts';
import { BareNouns } from './bare-nouns.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { isFootLine } from './foot-line.ts';
import { beforeNote, endsItem, endsSentence, isPageMark, readFormula } from './front.ts';
import type { Label } from './labels.ts';
import type { Line, Lines } from './lines.ts';
import { Outline } from './outline.ts';
import { behindBullet, labelOf, markOf } from './paragraph-label.ts';
import { verbsOf } from './paragraph-verbs.ts';

const match = makeMatch();
const COMMA = 44;
const STOP = 46;
const COLON = 58;
const SEMICOLON = 59;

/** Lines before which the body that adopts a text of the United Nations must be named. */
export const FRONT_LINES = 60;
/** Whether a body is of an authority whose texts have paragraphs instead of headed sections. */
export const isParagraphed = (issuer: string | undefined): boolean =>
  issuer !== undefined && PARAGRAPHED.has(issuer.split(':')[0]!);

const PARAGRAPHED: ReadonlySet<string> = new Set(['un', 'who']);

/** Index of the first line behind the formula of a body of the United Nations, −1 when there is none. */
export function behindFormula(compiled: CompiledGrammar, text: string, lines: Lines): number {
  for (let index = 0; index < Math.min(lines.length - 1, FRONT_LINES); index++) {
    const { start, end } = lines.at(index)!;
    // The letterhead names the body too: the formula has an article before it, a comma behind it, or a preamble below.
    const sentence =
      matchRight(compiled.articles.trie, text, start, match) ||
      FOLD[text.charCodeAt(end - 1)] === COMMA ||
      opensPreamble(compiled, text, lines.at(index + 1)!.start);
    if (sentence && isParagraphed(readFormula(compiled, text, start, end)?.issuer)) return index + 1;
  }
  return -1;
}

/** Whether a verb of the preamble opens the line that begins at `from`, behind a bullet or not. */
export function opensPreamble(compiled: CompiledGrammar, text: string, from: number): boolean {
  if (!matchRight(verbsOf(compiled), text, behindBullet(text, from), match)) return false;
  return STANCES[compiled.grammar.structure.paragraphs[match.value]!.verb] === 'preambular';
}

/**
 * Index of the first line that opens a paragraph with a known verb, in a text without headings: the preamble begins there.
 * −1 when the text is none of that kind; one verb alone can open any sentence.
 */
export function firstParagraph(compiled: CompiledGrammar, text: string, lines: Lines): number {
  // Where words are not separated, a line may break before any of them.
  if (!compiled.grammar.spaced) return -1;
  const verbs = verbsOf(compiled);
  let first = -1;
  let count = 0;
  const { length, starts, ends, labels } = lines;
  for (let index = 0; index < length && count < ENOUGH; index++) {
    const start = starts[index]!;
    const label = labelOf(compiled, text, start, ends[index]!, labels === null ? null : labels[index]!);
    if (!matchRight(verbs, text, label?.textStart ?? start, match)) continue;
    const operative = STANCES[compiled.grammar.structure.paragraphs[match.value]!.verb] === 'operative';
    if (operative && label === null && first < 0) continue;
    if (first < 0) first = index;
    count++;
  }
  return count < ENOUGH ? -1 : first;
}

const ENOUGH = 2;

/**
 * Reads the paragraphs of a text without headings, as the United Nations write them: each begins with its verb, the
 * operative ones behind a number. Locators `pp/3`, `op/2`, `op/2/a`; who is told to act stands behind the verb.
 */
export function readParagraphs(
  compiled: CompiledGrammar,
  names: NameTable,
  text: string,
  lines: Lines,
  from: number,
  to: number,
  skipped: (index: number) => boolean,
): ClauseDraft[] {
  const numbered = numbersAhead(compiled, text, lines, from);
  const reader = new ParagraphReader(compiled, names, text);
  for (let index = from; index < to; index++) {
    const line = lines.at(index)!;
    if (skipped(index) || (line.label === null && isPageMark(compiled, text, line.start, line.end))) continue;
    reader.read(line, index === from, index < numbered);
  }
  return reader.clauses;
}

/**
 * Index of the first numbered paragraph that begins with its verb, where all above it from `from` on is one sentence: the
 * preamble, whatever its verbs could say elsewhere. 0 when there is none.
 */
function numbersAhead(compiled: CompiledGrammar, text: string, lines: Lines, from: number): number {
  // Where verbs have forms of their own in the preamble, they tell.
  if (compiled.spaced) return 0;
  for (let index = from; index < lines.length; index++) {
    const line = lines.at(index)!;
    const label = labelOf(compiled, text, line.start, line.end, line.label);
    const reading = label?.readings[0];
    if (reading?.type === 'digit' && reading.index === 1 && !label!.bracketed)
      return matchRight(verbsOf(compiled), text, label!.textStart, match) ? index : 0;
    const last = FOLD[text.charCodeAt(beforeNote(text, line.end) - 1)];
    if (last === STOP || last === COLON || last === SEMICOLON) return 0;
  }
  return 0;
}

/** What is open while paragraphs are read. */
class ParagraphReader {
  readonly clauses: ClauseDraft[] = [];
  readonly #compiled: CompiledGrammar;
  readonly #names: NameTable;
  readonly #text: string;
  readonly #verbs: Trie;
  readonly #addressees: AddresseeTable;
  readonly #bare: BareNouns;
  /** The paragraph and its open items, outermost first. */
  #open: ClauseDraft[] = [];
  #outline = new Outline();
  #used = new Map<string, number>();
  #preambular = 0;
  #operative = 0;
  #numbered = false;
  /** What stands behind the first number of an operative paragraph. */
  #mark = '';
  /** Operative paragraphs above a verb that begins a count of its own. */
  #counted = 0;
  /** The verb of an operative paragraph that is nothing else so far; −1 when there is none. */
  #head = -1;
  /** The verb that numbered paragraphs share. */
  #shared = -1;
  /** The resolution has ended; what follows is no clause until a number goes on. */
  #closed = false;
  /** What ends of the open paragraph and items were before a line that may be a caption; null when there is none. */
  #beforeCaption: number | null = null;
  #previousEnd = 0;

  constructor(compiled: CompiledGrammar, names: NameTable, text: string) {
    this.#compiled = compiled;
    this.#names = names;
    this.#text = text;
    this.#verbs = verbsOf(compiled);
    this.#addressees = addresseeTable(compiled.grammar);
    this.#bare = new BareNouns(compiled.grammar, names, text);
  }

  /** `preamble`: an operative part with numbers follows further down. */
  read(line: Line, first: boolean, preamble: boolean): void {
    const fresh =
      first || line.afterBlank || endsItem(this.#compiled, this.#text, beforeNote(this.#text, this.#previousEnd));
    const label = labelOf(this.#compiled, this.#text, line.start, line.end, line.label);
    const start = label?.textStart ?? behindBullet(this.#text, line.start);
    const verb = matchRight(this.#verbs, this.#text, start, match) ? match.value : -1;
    const verbEnd = match.edge;
    this.#previousEnd = line.end;
    if (label !== null && this.#opensOperative(label, verb, fresh)) {
      this.#dropCaption();
      const shared = this.#takeHead();
      this.#numbered = true;
      if (this.#mark === '') this.#mark = markOf(label);
      this.#openParagraph('op', ++this.#operative, start, line, label.printed, verb < 0 ? shared : verb, verbEnd);
    } else if (label === null && verb >= 0 && this.#numbered && this.#standsAlone(verb, verbEnd, line.end)) {
      // A second verb that the numbers below it share; they may begin anew.
      this.#shared = verb;
      this.#counted = this.#operative;
      this.#closed = false;
    } else if (label !== null && fresh && this.#open.length > 0 && !label.weak && !this.#closed)
      this.#openItem(label, line);
    else if (label === null && fresh && verb >= 0 && (preamble || this.#opensPlain(verb))) {
      const operative = this.#isOperative(verb) && !preamble;
      const number = operative ? ++this.#operative : ++this.#preambular;
      this.#openParagraph(operative ? 'op' : 'pp', number, start, line, null, verb, verbEnd);
    } else if (label === null && (first ? this.#endsInComma(line.end) : line.afterBlank && this.#goesOn(verb)))
      this.#openParagraph('pp', ++this.#preambular, start, line, null, -1, 0);
    else this.#extend(line, fresh);
  }

  /** Nothing but a colon stands behind an operative verb. */
  #standsAlone(verb: number, verbEnd: number, end: number): boolean {
    const colon = skipRight(this.#text, verbEnd);
    return this.#isOperative(verb) && FOLD[this.#text.charCodeAt(colon)] === COLON && colon + 1 === end;
  }

  #isOperative(verb: number): boolean {
    return STANCES[this.#compiled.grammar.structure.paragraphs[verb]!.verb] === 'operative';
  }

  /** A number that goes on with the count, before a verb or where the operative part has begun. */
  #opensOperative(label: Label, verb: number, fresh: boolean): boolean {
    const reading = label.readings[0]!;
    if (reading.type !== 'digit' || label.bracketed) return false;
    const wanted = this.#head >= 0 ? this.#operative : this.#operative + 1;
    if (reading.index !== wanted && reading.index !== wanted - this.#counted) return false;
    // The paragraph above the first number may lack its mark, and a caption has none.
    if (!fresh) return (wanted === 1 || this.#beforeCaption !== null) && verb >= 0 && !label.weak;
    if (verb >= 0) return true;
    // Items below a paragraph may be numbered too, with a mark of their own.
    if (this.#mark !== '' && markOf(label) !== this.#mark) return false;
    return (this.#operative > 0 && !this.#closed) || !label.weak;
  }

  /** A verb that stood alone above the first number is no paragraph of its own: those below share it. Its index, or −1. */
  #takeHead(): number {
    if (this.#head < 0) return this.#shared;
    this.#shared = this.#head;
    this.#head = -1;
    this.clauses.pop();
    this.#operative--;
    return this.#shared;
  }

  /** Without number: preambular verbs before the operative part, operative ones where the operative part is not numbered. */
  #opensPlain(verb: number): boolean {
    return this.#isOperative(verb) ? !this.#numbered : this.#operative === 0;
  }

  /** A paragraph of the preamble whose verb no list knows: the one above ended in a comma, as they all do. */
  #goesOn(verb: number): boolean {
    const above = this.#open[0];
    return verb < 0 && this.#operative === 0 && above !== undefined && this.#endsInComma(above.end);
  }

  #endsInComma(end: number): boolean {
    return FOLD[this.#text.charCodeAt(beforeNote(this.#text, end) - 1)] === COMMA;
  }

  #openParagraph(
    part: 'pp' | 'op',
    number: number,
    start: number,
    line: Line,
    label: string | null,
    verb: number,
    verbEnd: number,
  ): void {
    const kind: ClauseKind = part === 'pp' ? 'preambular-item' : 'operative-item';
    const clause: ClauseDraft = {
      locator: `${part}/${number}`,
      kind,
      start,
      end: line.end,
      label,
      verb: undefined,
      addressee: undefined,
      chapeauEnd: undefined,
    };
    this.#head =
      part === 'op' && label === null && verb >= 0 && FOLD[this.#text.charCodeAt(line.end - 1)] === COLON ? verb : -1;
    if (verb >= 0) {
      const head = this.#compiled.grammar.structure.paragraphs[verb]!;
      // Where one word serves both parts, the number tells.
      const fits = (STANCES[head.verb] === 'operative') === (part === 'op');
      clause.verb = fits ? head.verb : part;
      if (head.addressed && part === 'op') clause.addressee = this.#addresseesBehind(verbEnd);
    }
    this.clauses.push(clause);
    this.#open = [clause];
    this.#beforeCaption = null;
    this.#outline.reset();
    this.#used = new Map();
    this.#closed = false;
  }

  /** Bodies named directly behind the verb, with connectors between them. */
  #addresseesBehind(verbEnd: number): string[] {
    const addressees = this.#addressees;
    const told: string[] = [];
    /** Where the word before each of those told begins. */
    const joints: number[] = [];
    let at = skipRight(this.#text, verbEnd);
    for (let joint = at; ; ) {
      let named = readMentionsAt(this.#compiled, this.#names, this.#text, at);
      if (named.length === 0) {
        at = skipArticle(addressees, this.#text, at);
        named = readMentionsAt(this.#compiled, this.#names, this.#text, at);
      }
      const last = named.at(-1);
      const bare = last === undefined ? this.#bare.read(at) : null;
      if (bare !== null) {
        told.push(bare.id);
        at = skipRight(this.#text, bare.end);
      } else if (last === undefined && matchRight(this.#compiled.toldNames.trie, this.#text, at, match)) {
        told.push(this.#compiled.toldNames.values[match.value]!);
        at = skipRight(this.#text, match.edge);
      } else if (
        last === undefined ||
        last.kind === 'event' ||
        last.kind === 'session' ||
        namesItsPart(this.#compiled, this.#text, last.end)
      )
        return told;
      else {
        told.push(...named.map(({ canonical }) => canonical));
        at = skipRight(this.#text, last.end);
      }
      while (joints.length < told.length) joints.push(joint);
      joint = at;
      const further = behindHelpers(addressees, this.#text, at);
      if (further > 0) {
        at = further;
        joint = further;
        continue;
      }
      if (!matchRight(addressees.connectors, this.#text, at, match)) break;
      at = behindAside(this.#text, skipRight(this.#text, match.edge));
    }
    const helpers = helpersFrom(addressees, this.#text, joints, at, null);
    return helpers > 0 ? told.slice(0, helpers) : told;
  }

  #openItem(label: Label, line: Line): void {
    const paragraph = this.#open[0]!;
    this.#head = -1;
    this.#beforeCaption = null;
    const { depth, slug } = this.#outline.place(label);
    const parent = this.#open[depth - 1] ?? this.#open.at(-1)!;
    this.#open.length = Math.min(this.#open.length, depth);
    if (parent.chapeauEnd === undefined) parent.chapeauEnd = parent.end;
    const locator = `${parent.locator}/${slug}`;
    const times = (this.#used.get(locator) ?? 0) + 1;
    this.#used.set(locator, times);
    const item: ClauseDraft = {
      locator: times === 1 ? locator : `${locator}-${times}`,
      kind: paragraph.kind === 'operative-item' ? 'operative-subitem' : 'preambular-subitem',
      start: label.textStart,
      end: line.end,
      label: label.printed,
      parent: parent.locator,
      chapeauEnd: undefined,
    };
    this.clauses.push(item);
    for (const open of this.#open) open.end = line.end;
    this.#open.push(item);
  }

  /** More of what is open; behind the last full stop, a blank line or the number of the meeting ends the resolution. */
  #extend(line: Line, fresh: boolean): void {
    const last = this.#open.at(-1);
    if (last === undefined || this.#closed) return;
    if (
      fresh &&
      (line.afterBlank || isFootLine(this.#text, line)) &&
      this.#operative > 0 &&
      FOLD[this.#text.charCodeAt(beforeNote(this.#text, last.end) - 1)] === STOP
    ) {
      this.#closed = true;
      return;
    }
    this.#beforeCaption = fresh && !endsSentence(this.#text, line.end) ? last.end : null;
    for (const open of this.#open) open.end = line.end;
  }

  /** A line of its own, without mark, above a number: what follows is called so, and nothing above it goes on. */
  #dropCaption(): void {
    const end = this.#beforeCaption;
    if (end !== null) for (const open of this.#open) open.end = end;
    this.#beforeCaption = null;
  }
}
