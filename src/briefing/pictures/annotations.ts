import { type Box, placeRemarks, type RemarkWish } from '../../drawing/index.ts';
import type { Annotation } from '../../store/index.ts';
import type { Picture, PictureNode } from '../slide.ts';
import { remarkWords } from '../writers/text/remark-words.ts';
import { LETTERS, measure, measureStrong, place } from './sheet.ts';

type Drawn = Picture['annotations'][number];

/** Room around the picture that words keep clear of. */
const MARGIN = 4;

/** Where remarks stand now that their nodes have places; those of which no node is shown are left out. */
export function annotationsOf(
  annotations: readonly Annotation[],
  nodes: readonly PictureNode[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Drawn[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const drawn = annotations.flatMap((annotation) => {
    const marked = annotation.nodes.flatMap((id) => byId.get(id) ?? []);
    const needed = annotation.kind === 'arrow' ? 2 : 1;
    return marked.length < needed ? [] : [{ ...annotation, marked }];
  });
  const wishes = drawn.map(
    ({ kind, text, marked }): RemarkWish => ({
      kind,
      shapes: marked.map(shapeOf),
      names: marked.flatMap(nameOf),
      words: remarkWords(text) ?? { width: 0, height: 0 },
    }),
  );
  const area = { left: MARGIN, top: MARGIN, right: width - MARGIN, bottom: height - MARGIN };
  const placed = placeRemarks(wishes, { shapes: nodes.map(shapeOf), names: nodes.flatMap(nameOf), area });
  return placed.map(({ from, to, at }, index) => {
    const { kind, text } = drawn[index]!;
    return { kind, from: place(from), to: place(to), at: place(at), text };
  });
}

const shapeOf = ({ at, half }: PictureNode): Box => ({
  left: at.x - half.x,
  right: at.x + half.x,
  top: at.y - half.y,
  bottom: at.y + half.y,
});

function nameOf({ label, emphasis }: PictureNode): readonly Box[] {
  if (!label) return [];
  const { text, at, anchor } = label;
  const lines = text.split('\n');
  const width = Math.max(...lines.map(emphasis ? measureStrong : measure));
  const left = at.x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const top = at.y - LETTERS.line / 2;
  return [{ left, right: left + width, top, bottom: top + lines.length * LETTERS.line }];
}
