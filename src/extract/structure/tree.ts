import type { Blocks, Clause, ClauseKind, Diagnostic } from '../../model/index.ts';
import { makeDiagnostic, STANCES } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { Gathered } from '../gathered.ts';
import { type NameTable, namesInTextsOf } from '../lexicon/names.ts';
import { makeMatch, matchRight } from '../lexicon/trie.ts';
import { COL, type Finds, FLAG, WIDTH } from '../scan/finds.ts';
import { type ClauseDraft, itemOf } from './clause-draft.ts';
import { endNotesFrom } from './end-notes.ts';
import { findHeads } from './find-heads.ts';
import { endsItem, endsSentence, isPageMark } from './front.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { Head } from './heads.ts';
import { withInlineItems } from './inline-clauses.ts';
import { readLabel } from './labels.ts';
import { type Lines, readLines } from './lines.ts';
import { sectionSlug } from './locators.ts';
import { Outline } from './outline.ts';
import { opensParagraph } from './paragraph-verbs.ts';
import { behindFormula, firstParagraph, readParagraphs } from './paragraphs.ts';
import { withFormulaApart } from './run-in-formula.ts';
import { findOwnLines, type OwnLines } from './running-heads.ts';

export interface ClauseTree {
  /** In text order; a parent stands before its children. */
  readonly clauses: readonly Clause[];
  readonly front: FrontMatter;
  /** Rows of finds by which the document names itself: its heading, running heads. */
  readonly ownRows: ReadonlySet<number>;
  /** Running heads: no content, whatever they name. */
  readonly noise: readonly { readonly start: number; readonly end: number }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is still open while lines are read. */
interface Cursor {
  section: ClauseDraft | null;
  /** Items by depth, outermost first; those beyond `depth` are closed. */
  items: ClauseDraft[];
  depth: number;
  outline: Outline;
  /** How often a slug has been used for a section, and for an item of the open section. */
  used: { sections: Map<string, number>; items: Map<string, number> };
  /** End of the last line that had content, and whether it was a heading. */
  previousEnd: number;
  behindHead: boolean;
}

/**
 * Reads the clause tree of a resolution: front matter, preambular and operative sections with their items at any depth,
 * in the order of the text. Locators are language-neutral (see `model/stances.ts`).
 */
export function readClauses(
  compiled: CompiledGrammar,
  names: NameTable,
  text: string,
  blocks: Blocks,
  finds: Finds,
): ClauseTree {
  const lines = withFormulaApart(compiled, text, readLines(text, blocks));
  const formula = behindFormula(compiled, text, lines);
  // Where paragraphs begin with their verbs, a verb alone on its line heads no section.
  const heads = formula >= 0 ? new Array<null>(lines.length).fill(null) : findHeads(compiled, names, text, lines);
  const diagnostics: Diagnostic[] = [];
  const clauses = new Gathered<ClauseDraft>();
  const firstHead = heads.findIndex((head) => head !== null);
  const paragraph = formula >= 0 ? formula : firstHead < 0 ? firstParagraph(compiled, text, lines) : -1;
  const front = readFrontMatter(compiled, text, lines, firstHead < 0 ? paragraph : firstHead, finds);
  for (const clause of front.clauses) clauses.push(clause);
  if (isDecision(compiled, finds, front.headingRow)) renameHeads(heads);
  const own = findOwnLines(compiled, text, lines, finds, front.headingRow);
  const noise = [...own.heads].map((index) => lines.at(index)!);
  if (paragraph >= 0) {
    const isOwn = (index: number): boolean => own.heads.has(index);
    const annex = firstAnnex(compiled, text, lines, own.annexes, paragraph);
    const issuer = front.formula?.issuer ?? null;
    // What short names mean is known where the formula tells whose text it is.
    const meant = issuer === null ? names : namesInTextsOf(names, issuer);
    const notes = endNotesFrom(text, lines, (index) => opensParagraph(compiled, text, lines, index));
    const end = Math.min(annex, Math.max(notes, paragraph));
    for (const clause of readParagraphs(compiled, meant, text, lines, paragraph, end, isOwn)) clauses.push(clause);
    readSections(compiled, text, lines, new Array<null>(lines.length).fill(null), own, annex, clauses, diagnostics);
    return {
      clauses: withInlineItems(clauses.all(), text, compiled.grammar.structure.labelLetters),
      front,
      ownRows: own.rows,
      noise,
      diagnostics,
    };
  }
  if (firstHead < 0) {
    diagnostics.push(makeDiagnostic('structure/no-clauses'));
    return { clauses: clauses.all(), front, ownRows: own.rows, noise, diagnostics };
  }
  readSections(compiled, text, lines, heads, own, firstHead, clauses, diagnostics);
  const { labelLetters } = compiled.grammar.structure;
  return { clauses: withInlineItems(clauses.all(), text, labelLetters), front, ownRows: own.rows, noise, diagnostics };
}

/** Sections and annexes with their items, from the line `from` on, which opens one. */
function readSections(
  compiled: CompiledGrammar,
  text: string,
  lines: Lines,
  heads: readonly (Head | null)[],
  own: OwnLines,
  from: number,
  clauses: Gathered<ClauseDraft>,
  diagnostics: Diagnostic[],
): void {
  const cursor: Cursor = {
    section: null,
    items: [],
    depth: 0,
    outline: new Outline(),
    used: { sections: new Map(), items: new Map() },
    previousEnd: 0,
    behindHead: false,
  };
  const { starts, ends, labels } = lines;
  const length = endNotesFrom(text, lines, (index) => heads[index] !== null || own.annexes.has(index));
  for (let index = from; index < length; index++) {
    const start = starts[index]!;
    const end = ends[index]!;
    const apart = labels === null ? null : labels[index]!;
    const head = heads[index]!;
    if (own.heads.has(index) || (apart === null && isPageMark(compiled, text, start, end))) continue;
    const { previousEnd, behindHead } = cursor;
    cursor.previousEnd = end;
    cursor.behindHead = head !== null;
    const annex = own.annexes.get(index);
    if (annex !== undefined) {
      openAnnex(cursor, clauses, start, end, annex);
      cursor.behindHead = true;
      continue;
    }
    if (head !== null) {
      if (index > 0 && heads[index - 1] === head) continue;
      openSection(cursor, clauses, head);
      if (head.unknownAddressee)
        diagnostics.push(
          makeDiagnostic(
            'mandate/addressee-unknown',
            { surface: text.slice(head.start, head.end) },
            { clause: cursor.section!.locator, start: head.start, end: head.end },
          ),
        );
      continue;
    }
    const printed = apart === null ? labelIn(compiled, text, start, end) : labelApart(compiled, apart, start);
    const read = printed?.path && compiled.rightToLeft ? inOrder(printed, cursor.outline) : printed;
    const sure =
      read !== null && (!read.weak || isExpected(compiled, text, cursor.outline, read, previousEnd, behindHead));
    if (sure) {
      addItem(cursor, clauses, end, read);
      // What an annex says under a number may be no more than a caption.
      const caption = cursor.section!.kind === 'heading' && end - read.textStart <= LONGEST_CAPTION;
      cursor.behindHead = caption && !endsSentence(text, end);
    } else {
      addParagraph(cursor, clauses, start, end, text);
      cursor.behindHead = clauses.last()!.kind === 'title';
    }
  }
}

/** Index of the first line that opens an annex of a text whose paragraphs begin at `from`; that behind the last without. */
function firstAnnex(
  compiled: CompiledGrammar,
  text: string,
  { blanks, ends, length }: Lines,
  annexes: ReadonlyMap<number, string>,
  from: number,
): number {
  for (const index of annexes.keys())
    if (index > from && (blanks[index] === 1 || endsItem(compiled, text, ends[index - 1]!))) return index;
  return length;
}

const LONGEST_CAPTION = 60;

/** `2.1` below 1, as some write it who write from the right, is the second there. */
function inOrder(label: PlacedLabel, outline: Outline): PlacedLabel {
  if (outline.expects(label)) return label;
  const path = [...label.path!].reverse();
  const turned: PlacedLabel = { ...label, path, readings: [{ type: 'decimal', index: path.at(-1)! }] };
  return outline.expects(turned) ? turned : label;
}

const labelIn = (compiled: CompiledGrammar, text: string, from: number, to: number): PlacedLabel | null =>
  readLabel(text, from, to, compiled.grammar.structure.labelLetters, compiled.numberCharacters);

/** The label that the file holds apart from the text of a line. */
function labelApart(compiled: CompiledGrammar, printed: string, start: number): PlacedLabel | null {
  const apart = `${printed}\t.`;
  const label = labelIn(compiled, apart, 0, apart.length);
  return label && { ...label, start, textStart: start };
}

const match = makeMatch();

/**
 * A bare number before a single space is a label when a sentence or heading ended above it, the sequence goes on with it,
 * and what follows does not count with it (`2 paragraphs`).
 */
function isExpected(
  compiled: CompiledGrammar,
  text: string,
  outline: Outline,
  label: PlacedLabel,
  previousEnd: number,
  behindHead: boolean,
): boolean {
  if (!behindHead && !endsItem(compiled, text, previousEnd)) return false;
  if (!outline.expects(label)) return false;
  return ![compiled.counters, compiled.kindsAfter, compiled.unitsAfter, compiled.dateMarks].some((table) =>
    matchRight(table.trie, text, label.textStart, match),
  );
}

/** Whether the find that is the document's own heading says that it is a decision. */
function isDecision(compiled: CompiledGrammar, finds: Finds, headingRow: number): boolean {
  if (headingRow < 0) return false;
  const kind = finds.rows[headingRow * WIDTH + COL.kind]!;
  const before = (finds.rows[headingRow * WIDTH + COL.flags]! & FLAG.kindBefore) !== 0;
  return (before ? compiled.kindsBefore : compiled.kindsAfter).values[kind] === DECISION;
}

const DECISION = 'dec';

/** Gives headings the verb that they have in decisions. */
function renameHeads(heads: (Head | null)[]): void {
  const renamed = new Map<Head, Head>();
  heads.forEach((found, index) => {
    if (found?.head.inDecisions === undefined) return;
    const known = renamed.get(found) ?? { ...found, head: { ...found.head, verb: found.head.inDecisions } };
    renamed.set(found, known);
    heads[index] = known;
  });
}

/** An annex is addressed like a section: its number, then its own items. */
function openAnnex(cursor: Cursor, clauses: Gathered<ClauseDraft>, start: number, end: number, name: string): void {
  const annex: ClauseDraft = {
    locator: uniqueSlug(cursor.used.sections, `annex${name}`),
    kind: 'heading',
    start,
    end,
  };
  clauses.push(annex);
  cursor.section = annex;
  cursor.depth = 0;
  // The first annex may be called what an item of an annex without number is called: they share one count.
  cursor.used.items = cursor.used.sections;
  cursor.outline.reset();
}

/** The slug, with a number behind it when it was used before. */
function uniqueSlug(used: Map<string, number>, slug: string): string {
  const times = (used.get(slug) ?? 0) + 1;
  used.set(slug, times);
  return times === 1 ? slug : `${slug}-${times}`;
}

function openSection(cursor: Cursor, clauses: Gathered<ClauseDraft>, head: Head): void {
  const operative = STANCES[head.head.verb] === 'operative';
  const section: ClauseDraft = {
    locator: uniqueSlug(cursor.used.sections, sectionSlug(head)),
    kind: operative ? 'operative-section' : 'preambular-section',
    start: head.start,
    end: head.end,
    verb: head.head.verb,
    further: head.head.further === true,
    addressee: head.head.addressed ? head.addressees : undefined,
  };
  clauses.push(section);
  cursor.section = section;
  cursor.depth = 0;
  cursor.used.items = new Map();
  cursor.outline.reset();
}

type PlacedLabel = NonNullable<ReturnType<typeof readLabel>>;

function addItem(cursor: Cursor, clauses: Gathered<ClauseDraft>, end: number, label: PlacedLabel): void {
  const section = cursor.section!;
  const position = cursor.outline.place(label);
  const parent = position.depth === 1 ? section : cursor.items[position.depth - 2]!;
  if (position.depth > 1) closeChapeau(cursor, position.depth);
  const locator = uniqueSlug(cursor.used.items, `${parent.locator}/${position.slug}`);
  const kind = itemKind(section, position.depth);
  const item = itemOf(section, parent, locator, kind, label.textStart, end, label.printed);
  clauses.push(item);
  cursor.depth = position.depth - 1;
  extendItems(cursor, end);
  cursor.items[cursor.depth++] = item;
}

/** What belongs to an item belongs to those that it stands in. */
function extendItems({ items, depth }: Cursor, end: number): void {
  for (let at = 0; at < depth; at++) items[at]!.end = end;
}

/** The first sub-item fixes where the text of the item above it ends. */
function closeChapeau(cursor: Cursor, depth: number): void {
  const above = cursor.items[depth - 2];
  if (above && above.chapeauEnd === undefined) above.chapeauEnd = above.end;
}

/** A line without label: the section's only paragraph, or more of the item before it. */
function addParagraph(cursor: Cursor, clauses: Gathered<ClauseDraft>, start: number, end: number, text: string): void {
  const section = cursor.section!;
  const last = clauses.last()!;
  if (cursor.depth > 0) {
    extendItems(cursor, end);
    return;
  }
  const titles = section.kind === 'heading' && !endsSentence(text, end);
  if (titles && last.kind === 'title') {
    last.end = end;
    return;
  }
  const titled = titles && last === section;
  const locator = `${section.locator}/${titled ? 'title' : '-'}`;
  const kind = titled ? 'title' : itemKind(section, 1);
  const item = itemOf(section, section, locator, kind, start, end, null);
  clauses.push(item);
  if (titled) return;
  cursor.items[0] = item;
  cursor.depth = 1;
}

const itemKind = (section: ClauseDraft, depth: number): ClauseKind => {
  if (section.kind === 'heading') return 'paragraph';
  const operative = section.kind === 'operative-section';
  if (depth === 1) return operative ? 'operative-item' : 'preambular-item';
  return operative ? 'operative-subitem' : 'preambular-subitem';
};
