import type { ArchiveEntry, Inflater } from '../../archive/index.ts';
import { type Refusal, refusal } from '../../archive/index.ts';
import { OpenChanges, type Reading } from './changes.ts';
import { ListLabels } from './list-labels.ts';
import type { Numbering } from './numbering.ts';
import { type DocumentParts, readXml } from './package.ts';
import type { FinishedParagraph } from './paragraph.ts';
import { Story } from './story.ts';
import type { Styles } from './styles.ts';
import { TextBuilder } from './text-builder.ts';

/** Body and notes of a document as one text, in one reading. */
export type Stories = ReturnType<TextBuilder['build']> & { readonly hasChanges: boolean };

interface Definitions {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly reading: Reading;
}

type Notes = Map<string, FinishedParagraph[]>;

/** Notes that only draw the line above the others. */
const DRAWN: ReadonlySet<string> = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

/** Reads the notes, then the body, and puts every note behind the first paragraph that refers to it. */
export function readStories(
  parts: DocumentParts,
  inflater: Inflater,
  { styles, numbering, reading }: Definitions,
): Stories | Refusal {
  const changes = new OpenChanges(reading);
  const context = { styles, changes, labels: new ListLabels(numbering, styles) };
  const notes: Notes = new Map();
  for (const entry of [parts.footnotes, parts.endnotes]) {
    const stop = entry && readNotes(entry, inflater, context, notes);
    if (stop) return stop;
  }
  const builder = new TextBuilder();
  let tableStart = 0;
  let isDocument = false;
  const story = new Story(context, {
    paragraph: (paragraph) => addWithNotes(builder, paragraph, notes),
    table: (edge) => {
      if (edge === 'begin') tableStart = builder.nextStart;
      else builder.addMark('table', tableStart, builder.end);
    },
    root: (name) => {
      isDocument ||= name === 'w:document';
    },
    stop: () => builder.overflow,
  });
  const stop = readXml(inflater, parts.main, story) ?? builder.overflow;
  if (stop) return stop;
  if (!isDocument) return refusal('file/no-document');
  return { ...builder.build(), hasChanges: changes.any };
}

type Context = ConstructorParameters<typeof Story>[0];

function readNotes(entry: ArchiveEntry, inflater: Inflater, context: Context, notes: Notes): Refusal | null {
  let current: FinishedParagraph[] = [];
  const story = new Story(context, {
    paragraph: (paragraph) => current.push(paragraph),
    beginNote: (kind, id, type) => {
      current = [];
      if (!DRAWN.has(type)) notes.set(`${kind} ${id}`, current);
    },
  });
  return readXml(inflater, entry, story);
}

function addWithNotes(builder: TextBuilder, paragraph: FinishedParagraph, notes: Notes): void {
  builder.add(paragraph);
  for (const box of paragraph.boxes) addWithNotes(builder, box, notes);
  for (const id of paragraph.notes) {
    const note = notes.get(id);
    // Once: a second reference to it adds nothing to the text.
    if (note === undefined || !notes.delete(id)) continue;
    const start = builder.nextStart;
    for (const part of note) addNotePart(builder, part, paragraph.number);
    builder.addMark('footnote', start, builder.end);
  }
}

/** A note has no place of its own: it stands where it is referred to. */
function addNotePart(builder: TextBuilder, part: FinishedParagraph, place: number): void {
  builder.add(part, place);
  for (const box of part.boxes) addNotePart(builder, box, place);
}
