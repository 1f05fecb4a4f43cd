import {
  computeEmphasis,
  curveOf,
  type DrawnEdge,
  type DrawnNode,
  type EmphasisOf,
  type Highlight,
  mixColours,
  nodeScale,
  styleNode,
  toScreen,
} from '../../drawing/index.ts';
import {
  EDGE_TYPES,
  INSTRUMENT_KINDS,
  isInstrumentKind,
  joinPhrase,
  joinSeries,
  NODE_TYPES,
  stanceLabel,
} from '../../model/index.ts';
import { fullName, type LegendKey } from '../../store/index.ts';
import type { PictureEdge, PictureNode } from '../slide.ts';
import { placeNames } from './picture-labels.ts';
import { LETTERS, type Pen, place, round, type Sheet } from './sheet.ts';

/** The name of what a colour and a shape stand for. */
export const kindName = (key: LegendKey, { language }: Pick<Pen, 'language'>): string =>
  isInstrumentKind(key) ? INSTRUMENT_KINDS[key].label[language] : NODE_TYPES[key].label[language];

export function nodesOf(
  sheet: Sheet,
  highlight: Highlight,
  area: { readonly left: number; readonly top: number; readonly right: number },
): readonly PictureNode[] {
  const { scene, viewport, palette } = sheet;
  const emphasis = computeEmphasis(scene, highlight, null);
  const chosen = new Set([highlight.selected, ...(highlight.chosen ?? [])]);
  const isMarked = ({ node }: DrawnNode): boolean => node.focus || chosen.has(node.id);
  const labels = placeNames(sheet, emphasis, highlight, isMarked, area);
  const scale = nodeScale(viewport.scale);
  return [...scene.nodes].map(([id, drawn]): PictureNode => {
    const { look } = drawn;
    const style = styleNode(drawn, emphasis.node(id), palette);
    const label = labels.get(id);
    return {
      id,
      at: place(toScreen(viewport, drawn)),
      shape: look.glyph,
      half: place({ x: look.halfWidth * scale, y: look.halfHeight * scale }),
      fill: style.hollow ? style.ink : style.fill,
      badge: look.badge,
      ink: style.hollow ? palette.ink : style.ink,
      label: label ? labelOf(label) : null,
      title: nodeTitle(sheet, drawn),
      emphasis: isMarked(drawn),
    };
  });
}

/** Name and kind of a node in words. */
export const nodeTitle = (pen: Pick<Pen, 'graph' | 'language'>, { node }: DrawnNode): string =>
  joinPhrase([fullName(pen.graph, node.id, pen.language).text, kindName(node.legend, pen)], pen.language);

function labelOf({
  lines,
  box,
  align,
}: {
  readonly lines: readonly string[];
  readonly box: { left: number; right: number; top: number };
  readonly align: 'center' | 'left' | 'right';
}): PictureNode['label'] {
  const x = align === 'center' ? (box.left + box.right) / 2 : align === 'left' ? box.left : box.right;
  return {
    text: lines.join('\n'),
    at: place({ x, y: box.top + LETTERS.line / 2 }),
    anchor: align === 'center' ? 'middle' : align === 'left' ? 'start' : 'end',
  };
}

/** How much of its colour a line has: a slide has fewer of them than the screen, and is seen from further away. */
const SHARES = { vivid: 0.92, rest: 0.62, dim: 0.4, faint: 0.16 } as const;
const QUIET = 0.75;
const BESIDE = 0.45;
const CURATED = { width: 0.75, share: 0.8 } as const;

export function edgesOf(
  sheet: Sheet,
  emphasis: EmphasisOf,
  footnotesOf: (keys: readonly string[]) => readonly number[],
): readonly PictureEdge[] {
  const { scene, viewport, palette } = sheet;
  return [...scene.edges].flatMap(([key, drawn]): PictureEdge[] => {
    const curve = curveOf(drawn, viewport);
    if (!curve) return [];
    const { edge, look } = drawn;
    const curated = edge.origin === 'curated';
    const quiet = ['structure', 'history', 'mention'].includes(edge.family) ? QUIET : 1;
    const share = SHARES[emphasis.edge(key)] * quiet * (drawn.central ? 1 : BESIDE) * (curated ? CURATED.share : 1);
    const [dash, gap] = look.dash;
    // The one control point that comes nearest to a cubic curve.
    const bend = {
      x: (3 * (curve.first.x + curve.second.x) - curve.start.x - curve.end.x) / 4,
      y: (3 * (curve.first.y + curve.second.y) - curve.start.y - curve.end.y) / 4,
    };
    return [
      {
        key,
        source: edge.source,
        target: edge.target,
        from: place(curve.start),
        to: place(curve.end),
        bend: place(bend),
        colour: mixColours(palette.families[edge.family], palette.canvas, share),
        width: round(look.width * (curated ? CURATED.width : 1)),
        dash: dash === 0 ? null : [dash, gap],
        title: edgeTitle(sheet, drawn),
        footnotes: footnotesOf(edge.standsFor),
      },
    ];
  });
}

/** What an edge says, in words. */
export function edgeTitle(
  { graph, language, words }: Pick<Pen, 'graph' | 'language' | 'words'>,
  { edge }: DrawnEdge,
): string {
  const name = (id: string): string => fullName(graph, id, language).text;
  const verbs =
    edge.type === 'mandates'
      ? joinSeries(
          edge.verbs.map((verb) => stanceLabel(verb, language)),
          language,
        )
      : '';
  const verb = verbs === '' ? EDGE_TYPES[edge.type].label[language] : verbs;
  return words('link', { from: name(edge.source), verb, to: name(edge.target) });
}
