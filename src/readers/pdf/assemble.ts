import { type Blocks, LIMITS, type SourceMark, type SourcePlaces } from '../../model/index.ts';
import { columnEdges, type Edges } from './edges.ts';
import { hyphenatedWords, jointOf } from './joining.ts';
import type { Line } from './line.ts';
import { takeNotes, usualSize } from './notes.ts';
import type { Page } from './page.ts';
import { beginsParagraph, type FlowLine, pitchOf } from './paragraphs.ts';
import { makePlaces, type PlacesBuilder } from './places.ts';
import { dropRunningHeads } from './running-heads.ts';

export interface AssembledText {
  readonly text: string;
  readonly blocks: Blocks;
  readonly places: SourcePlaces;
  readonly marks: readonly SourceMark[];
}

/** Lines that are no part of the running text: they follow the paragraph that goes on over the end of their page. */
interface Aside {
  readonly page: number;
  readonly kind: SourceMark['kind'] | null;
  readonly lines: readonly FlowLine[];
}

/**
 * Pages to text: paragraphs as blocks, joined over lines, columns and pages; heads and feet out; notes behind the
 * paragraph during which their page ends.
 */
export function assemble(pages: readonly Page[]): AssembledText {
  const textSize = usualSize(pages);
  dropRunningHeads(pages, textSize);
  const hyphenated = hyphenatedWords(linesOf(pages));
  const writer = makeWriter(pages, hyphenated);
  const edgesOf = columnEdges(pages);
  let waiting: Aside[] = [];
  let paragraph: FlowLine[] = [];
  let flowCount = 0;

  const flush = (before: number): void => {
    if (paragraph.length > 0) writer.write(paragraph, null);
    paragraph = [];
    const due = waiting.filter(({ page }) => page < before);
    waiting = waiting.filter(({ page }) => page >= before);
    for (const { lines, kind } of due) for (const part of paragraphsOf(lines)) writer.write(part, kind);
  };
  for (const page of pages) {
    const notes = takeNotes(page, textSize);
    const main = page.flows[0]?.angle;
    for (const flow of page.flows) {
      const lines = flowLines(flow.lines, page, edgesOf(page, flow), flowCount);
      flowCount++;
      if (flow.hidden || flow.angle !== main) {
        waiting.push({ page: page.number, kind: flow.hidden ? 'hidden' : null, lines });
        continue;
      }
      lines.forEach((line, at) => {
        const open = paragraph.at(-1);
        if (open !== undefined && beginsParagraph(line, open, paragraph[0]!, lines[at + 1])) flush(page.number);
        paragraph.push(line);
      });
    }
    if (notes.length > 0) {
      const edges = { angle: main ?? 0, left: leftOf(notes), right: rightOf(notes), lines: notes };
      const lines = flowLines(notes, page, edges, flowCount);
      waiting.unshift({ page: page.number, kind: 'footnote', lines });
      flowCount++;
    }
  }
  flush(Number.POSITIVE_INFINITY);
  return writer.finish();
}

const leftOf = (lines: readonly Line[]): number => lines.reduce((left, line) => Math.min(left, line.left), 1e9);
const rightOf = (lines: readonly Line[]): number => lines.reduce((right, line) => Math.max(right, line.right), -1e9);

function flowLines(lines: readonly Line[], page: Page, edges: Edges, flow: number): FlowLine[] {
  const { angle, left, right } = edges;
  const pitch = pitchOf(edges);
  return lines.map((line) => ({ line, page: page.number, angle, left, right, pitch, flow }));
}

function* linesOf(pages: readonly Page[]): Generator<string> {
  for (const { flows } of pages) for (const { lines } of flows) for (const { text } of lines) yield text;
}

function paragraphsOf(lines: readonly FlowLine[]): FlowLine[][] {
  const paragraphs: FlowLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const open = paragraphs.at(-1);
    if (open === undefined || beginsParagraph(line, open.at(-1)!, open[0]!, lines[at + 1])) paragraphs.push([line]);
    else open.push(line);
  }
  return paragraphs;
}

interface Writer {
  readonly write: (paragraph: readonly FlowLine[], kind: SourceMark['kind'] | null) => void;
  readonly finish: () => AssembledText;
}

function makeWriter(pages: readonly Page[], hyphenated: ReadonlySet<string>): Writer {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const marks: SourceMark[] = [];
  const places: PlacesBuilder = makePlaces(pages);
  let length = 0;

  function write(paragraph: readonly FlowLine[], kind: SourceMark['kind'] | null): void {
    if (length > LIMITS.textLength) return;
    if (starts.length > 0) {
      parts.push('\n');
      length++;
    }
    const start = length;
    paragraph.forEach(({ line, page, angle }, at) => {
      const next = paragraph[at + 1]?.line;
      const { cut, between } = next ? jointOf(line.text, next.text, hyphenated) : { cut: 0, between: '' as const };
      places.add(line, page, angle, length);
      const text = line.text.slice(0, line.text.length - cut) + between;
      parts.push(text);
      length += text.length;
    });
    starts.push(start);
    ends.push(length);
    const last = marks.at(-1);
    if (kind !== null && last?.kind === kind && last.end === start - 1)
      marks[marks.length - 1] = { ...last, end: length };
    else if (kind !== null) marks.push({ kind, start, end: length });
  }

  return {
    write,
    finish: () => ({
      text: parts.join(''),
      blocks: { count: starts.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends) },
      places: places.finish(),
      marks,
    }),
  };
}
