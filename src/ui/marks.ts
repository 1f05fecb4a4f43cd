import type { Extraction, SourceDocument } from '../model/index.ts';
import { SELF, workOf } from '../model/index.ts';

/** A stretch of the text that names something. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'citation' | 'action-line';
  /** Node that is meant; null when unresolved or ambiguous. */
  readonly node: string | null;
  readonly surface: string;
}

/** One piece of a line: plain, or part of a mark. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly mark: Mark | null;
}

/** One line of the text with the label of the clause that begins in it. */
export interface TextLine {
  readonly start: number;
  readonly locator: string | null;
  readonly depth: number;
  readonly heading: boolean;
  readonly pieces: readonly Piece[];
}

/** Lines that the panel holds, at most. */
export const MAX_LINES = 4000;

/** Every mark of a document in order; where two overlap the earlier and longer stays. `self` is the document's node. */
export function marksOf(
  { citations, actionLines }: Pick<Extraction, 'citations' | 'actionLines'>,
  self: string | null = null,
): Mark[] {
  const all: Mark[] = citations.map((citation) => ({
    start: citation.start,
    end: citation.end,
    kind: 'citation',
    node: citation.status !== 'resolved' ? null : citation.id === SELF ? self : citation.id,
    surface: citation.surface,
  }));
  for (const mention of actionLines)
    for (const [code, start, end] of mention.codeSpans)
      all.push({ start, end, kind: 'action-line', node: `wsis:${code}`, surface: code });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of all) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

/** The text in lines, cut at marks. Offsets stay those of the document. */
export function linesOf(document: SourceDocument, clauses: Extraction['clauses'], marks: readonly Mark[]): TextLine[] {
  const { blocks, text } = document;
  const starts = [...clauses].sort((a, b) => a.start - b.start || a.locator.length - b.locator.length);
  const lines: TextLine[] = [];
  let clause = 0;
  let mark = 0;
  for (let block = 0; block < blocks.count && lines.length < MAX_LINES; block++) {
    const start = blocks.starts[block]!;
    const end = blocks.ends[block]!;
    let begun: (typeof starts)[number] | null = null;
    while (clause < starts.length && starts[clause]!.start < end) begun = starts[clause++]!;
    while (mark > 0 && marks[mark - 1]!.end > start) mark--;
    const pieces: Piece[] = [];
    let at = start;
    for (; mark < marks.length && marks[mark]!.start < end; mark++) {
      const one = marks[mark]!;
      const from = Math.max(one.start, start);
      const to = Math.min(one.end, end);
      if (to <= at) continue;
      if (from > at) pieces.push({ text: text.slice(at, from), start: at, mark: null });
      pieces.push({ text: text.slice(Math.max(from, at), to), start: Math.max(from, at), mark: one });
      at = to;
    }
    if (at < end) pieces.push({ text: text.slice(at, end), start: at, mark: null });
    if (pieces.every((piece) => piece.text.trim() === '')) continue;
    lines.push({
      start,
      locator: begun?.locator ?? null,
      depth: begun ? begun.locator.split('/').length - 1 : 0,
      heading: begun !== null && (/section$/.test(begun.kind) || begun.kind === 'title'),
      pieces,
    });
  }
  return lines;
}

/** Whether a mark names the node, a version or a provision of it. */
export const marksNode = (mark: Mark, node: string): boolean =>
  mark.node !== null &&
  (mark.node === node || workOf(mark.node) === node || (node.includes('@') && mark.node.startsWith(`${node}#`)));
