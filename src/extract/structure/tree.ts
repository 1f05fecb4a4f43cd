import type { Blocks, Clause, ClauseKind, Diagnostic } from '../../model/index.ts';
import { makeDiagnostic, STANCES } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import type { NameTable } from '../lexicon/names.ts';
import type { Finds } from '../scan/finds.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { type Head, headTable, readHead } from './heads.ts';
import { inlineItems } from './inline.ts';
import { readLabel } from './labels.ts';
import { type Line, readLines } from './lines.ts';
import { sectionSlug } from './locators.ts';
import { Outline } from './outline.ts';

export interface ClauseTree {
  /** In text order; a parent stands before its children. */
  readonly clauses: readonly Clause[];
  readonly front: FrontMatter;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is still open while lines are read. */
interface Cursor {
  section: ClauseDraft | null;
  /** Open items by depth, outermost first. */
  items: ClauseDraft[];
  outline: Outline;
  /** How often a section slug has been used. */
  used: Map<string, number>;
  paragraphs: number;
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
  const lines = readLines(text, blocks);
  const heads = findHeads(compiled, names, text, lines);
  const diagnostics: Diagnostic[] = [];
  const clauses: ClauseDraft[] = [];
  const firstHead = heads.findIndex((head) => head !== null);
  const front = readFrontMatter(compiled, text, lines, firstHead < 0 ? lines.length : firstHead, finds);
  clauses.push(...front.clauses);
  if (firstHead < 0) {
    diagnostics.push(makeDiagnostic('structure/no-clauses'));
    return { clauses, front, diagnostics };
  }
  const cursor: Cursor = { section: null, items: [], outline: new Outline(), used: new Map(), paragraphs: 0 };
  const letters = compiled.grammar.structure.labelLetters;
  for (let index = firstHead; index < lines.length; index++) {
    const line = lines[index]!;
    const head = heads[index]!;
    if (head !== null) {
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
    const label = line.label ?? null;
    const read = readLabel(
      label === null ? text : `${label}\t`,
      label === null ? line.start : 0,
      label === null ? line.end : label.length + 1,
      letters,
    );
    if (read) addItem(cursor, clauses, line, label === null ? read : { ...read, textStart: line.start });
    else addParagraph(cursor, clauses, line);
  }
  return { clauses: withInlineItems(clauses, text, letters), front, diagnostics };
}

function findHeads(compiled: CompiledGrammar, names: NameTable, text: string, lines: readonly Line[]): (Head | null)[] {
  const table = headTable(compiled.grammar);
  const letters = compiled.grammar.structure.labelLetters;
  return lines.map((line, index) => {
    if (line.label !== null) return null;
    const next = lines[index + 1];
    const labelledNext =
      next !== undefined && (next.label !== null || readLabel(text, next.start, next.end, letters) !== null);
    return readHead(table, names, text, line.start, line.end, labelledNext);
  });
}

function openSection(cursor: Cursor, clauses: ClauseDraft[], head: Head): void {
  const slug = sectionSlug(head);
  const times = (cursor.used.get(slug) ?? 0) + 1;
  cursor.used.set(slug, times);
  const operative = STANCES[head.head.verb] === 'operative';
  const section: ClauseDraft = {
    locator: times === 1 ? slug : `${slug}-${times}`,
    kind: operative ? 'operative-section' : 'preambular-section',
    start: head.start,
    end: head.end,
    verb: head.head.verb,
    further: head.head.further === true,
  };
  if (head.head.addressed) section.addressee = head.addressees;
  clauses.push(section);
  cursor.section = section;
  cursor.items = [];
  cursor.outline.reset();
  cursor.paragraphs = 0;
}

type PlacedLabel = NonNullable<ReturnType<typeof readLabel>>;

function addItem(cursor: Cursor, clauses: ClauseDraft[], line: Line, label: PlacedLabel): void {
  const section = cursor.section!;
  const position = cursor.outline.place(label);
  const parent = position.depth === 1 ? section : cursor.items[position.depth - 2]!;
  if (position.depth > 1) closeChapeau(cursor, position.depth);
  const item: ClauseDraft = {
    locator: `${section.locator}/${position.slugs.join('/')}`,
    kind: itemKind(section, position.depth),
    start: label.textStart,
    end: line.end,
    label: label.printed,
    parent: parent.locator,
  };
  if (section.addressee) item.addressee = section.addressee;
  clauses.push(item);
  cursor.items.length = position.depth - 1;
  for (const open of cursor.items) open.end = line.end;
  cursor.items.push(item);
}

/** The first sub-item fixes where the text of the item above it ends. */
function closeChapeau(cursor: Cursor, depth: number): void {
  const above = cursor.items[depth - 2];
  if (above && above.chapeauEnd === undefined) above.chapeauEnd = above.end;
}

/** A line without label: the section's only paragraph, or more of the item before it. */
function addParagraph(cursor: Cursor, clauses: ClauseDraft[], line: Line): void {
  const section = cursor.section!;
  if (cursor.items.length > 0) {
    for (const open of cursor.items) open.end = line.end;
    return;
  }
  const item: ClauseDraft = {
    locator: `${section.locator}/-`,
    kind: itemKind(section, 1),
    start: line.start,
    end: line.end,
    label: null,
    parent: section.locator,
  };
  if (section.addressee) item.addressee = section.addressee;
  clauses.push(item);
  cursor.items = [item];
}

const itemKind = (section: ClauseDraft, depth: number): ClauseKind => {
  const operative = section.kind === 'operative-section';
  if (depth === 1) return operative ? 'operative-item' : 'preambular-item';
  return operative ? 'operative-subitem' : 'preambular-subitem';
};

/** Items that stand inside a sentence, `(i) …; (ii) …`, become clauses below the item that holds them. */
function withInlineItems(clauses: readonly ClauseDraft[], text: string, letters: string): Clause[] {
  const out: Clause[] = [];
  for (const clause of clauses) {
    out.push(clause);
    if (!clause.kind.endsWith('-item') && !clause.kind.endsWith('-subitem')) continue;
    const ownEnd = clause.chapeauEnd ?? clause.end;
    for (const item of inlineItems(text, clause.start, ownEnd, letters))
      out.push({
        locator: `${clause.locator}/${item.slug}`,
        kind: clause.kind.startsWith('operative') ? 'operative-inline-subitem' : 'preambular-inline-subitem',
        start: item.start,
        end: item.end,
        label: item.printed,
        parent: clause.locator,
        ...(clause.addressee ? { addressee: clause.addressee } : {}),
      });
  }
  return out;
}
