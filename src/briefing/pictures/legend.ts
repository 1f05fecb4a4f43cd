import { LEGEND_LOOKS } from '../../drawing/index.ts';
import { EDGE_TYPES, type EdgeType, joinSeries, stanceLabel } from '../../model/index.ts';
import type { LegendKey, ViewEdge } from '../../store/index.ts';
import type { LegendEntry } from '../slide.ts';
import { kindName } from './marks.ts';
import type { Sheet } from './sheet.ts';

/** What the shapes, colours and lines of a picture mean; only those that are in it. */
export function legendOf(sheet: Pick<Sheet, 'scene' | 'palette' | 'language'>): readonly LegendEntry[] {
  const { scene, palette, language } = sheet;
  const keys = new Set([...scene.nodes.values()].map(({ node }) => node.legend));
  const shapes = (Object.keys(LEGEND_LOOKS) as LegendKey[])
    .filter((key) => keys.has(key))
    .map((key): LegendEntry => {
      const { glyph, tone } = LEGEND_LOOKS[key];
      return { shape: glyph, colour: palette.tones[tone], text: kindName(key, sheet) };
    });
  const edges = [...scene.edges.values()];
  const lines = (Object.keys(EDGE_TYPES) as EdgeType[]).flatMap((type) => {
    const own = edges.filter(({ edge }) => edge.type === type);
    return [false, true].flatMap((broken): LegendEntry[] => {
      const drawn = own.filter(({ look }) => (look.dash[0] !== 0) === broken).map(({ edge }) => edge);
      if (drawn.length === 0) return [];
      const colour = palette.families[EDGE_TYPES[type].family];
      return [{ shape: broken ? 'broken-line' : 'line', colour, text: lineName(type, drawn, language) }];
    });
  });
  return [...shapes, ...lines];
}

/** Mandates by their verbs: that is what tells whole lines from broken ones. */
function lineName(type: EdgeType, edges: readonly ViewEdge[], language: Sheet['language']): string {
  const verbs = type === 'mandates' ? [...new Set(edges.flatMap((edge) => edge.verbs))].sort() : [];
  if (verbs.length === 0) return EDGE_TYPES[type].label[language];
  return joinSeries(
    verbs.map((verb) => stanceLabel(verb, language)),
    language,
  );
}
