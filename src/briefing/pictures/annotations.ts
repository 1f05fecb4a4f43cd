import type { Annotation } from '../../store/index.ts';
import type { Picture, PictureNode, Place } from '../slide.ts';
import { place } from './sheet.ts';

type Drawn = Picture['annotations'][number];

/** Between the border of what is marked and the mark. */
const AROUND = 14;
/** From the middle of a node to the middle of its callout, across and down. */
const BESIDE = { x: 120, y: 64 } as const;
/** Half the extent that a callout is taken to have. */
const CALLOUT = { x: 85, y: 28 } as const;

/** Where remarks stand now that their nodes have places; those of which no node is shown are left out. */
export function annotationsOf(
  annotations: readonly Annotation[],
  nodes: readonly PictureNode[],
  size: { readonly width: number; readonly height: number },
): readonly Drawn[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return annotations.flatMap(({ kind, nodes: ids, text }): Drawn[] => {
    const marked = ids.flatMap((id) => byId.get(id) ?? []);
    const [first, second] = marked;
    if (!first) return [];
    if (kind === 'arrow') return second ? [{ kind, ...between(first, second), text }] : [];
    if (kind === 'area') return [{ kind, ...around(marked), text }];
    return [{ kind, from: place(freePlace(first.at, nodes, size)), to: first.at, text }];
  });
}

function around(nodes: readonly PictureNode[]): { readonly from: Place; readonly to: Place } {
  const least = (values: readonly number[]): number => Math.min(...values) - AROUND;
  const most = (values: readonly number[]): number => Math.max(...values) + AROUND;
  return {
    from: place({
      x: least(nodes.map(({ at, half }) => at.x - half.x)),
      y: least(nodes.map(({ at, half }) => at.y - half.y)),
    }),
    to: place({
      x: most(nodes.map(({ at, half }) => at.x + half.x)),
      y: most(nodes.map(({ at, half }) => at.y + half.y)),
    }),
  };
}

/** From rim to rim, as far as a circle around each node goes. */
function between(a: PictureNode, b: PictureNode): { readonly from: Place; readonly to: Place } {
  const [dx, dy] = [b.at.x - a.at.x, b.at.y - a.at.y];
  const length = Math.hypot(dx, dy) || 1;
  const step = ({ at, half }: PictureNode, sign: 1 | -1): Place => {
    const reach = sign * (Math.max(half.x, half.y) + AROUND / 2);
    return place({ x: at.x + (dx / length) * reach, y: at.y + (dy / length) * reach });
  };
  return { from: step(a, 1), to: step(b, -1) };
}

/** Of the places around a point the one that covers fewest nodes and names, and is within the picture. */
function freePlace(
  at: Place,
  nodes: readonly PictureNode[],
  { width, height }: { readonly width: number; readonly height: number },
): Place {
  const places = [-1, 0, 1].flatMap((down) =>
    [-1, 1].map((side) => ({ x: at.x + side * BESIDE.x, y: at.y + down * BESIDE.y })),
  );
  const cost = ({ x, y }: Place): number => {
    const outside = Number(x < CALLOUT.x || x > width - CALLOUT.x) + Number(y < CALLOUT.y || y > height - CALLOUT.y);
    const covered = nodes.filter(
      (node) => Math.abs(node.at.x - x) < CALLOUT.x + node.half.x && Math.abs(node.at.y - y) < CALLOUT.y + node.half.y,
    ).length;
    return outside * 100 + covered;
  };
  return places.reduce((best, one) => (cost(one) < cost(best) ? one : best));
}
