import {
  AXIS_HEIGHT,
  captionWords,
  fitText,
  gutterWidth,
  mixColours,
  onEllipse,
  placeCaptions,
  toScreen,
} from '../../drawing/index.ts';
import type { PictureGround } from '../slide.ts';
import { textWidth } from '../writers/text/width.ts';
import { LETTERS, measure, measureStrong, place, round, type Sheet } from './sheet.ts';

const PADDING = 10;
/** Pixels between two years. */
const YEAR_SPACING = 6;
const LINE = 15;

/** Everything that nodes are read against, in the order of drawing: lanes, columns, rings, frames, their names. */
export const groundOf = (sheet: Sheet): readonly PictureGround[] => [
  ...lanesOf(sheet),
  ...columnsOf(sheet),
  ...ringsOf(sheet),
  ...captionsOf(sheet),
];

function lanesOf(sheet: Sheet): PictureGround[] {
  const { scene, viewport, palette, mirrored, graph, language, t } = sheet;
  const gutter = gutterWidth(scene, viewport.width, 'sheet');
  const axis = scene.columns.length > 0 ? AXIS_HEIGHT : 0;
  return scene.bands.flatMap(({ caption, count, top, bottom }, at): PictureGround[] => {
    const from = Math.max(axis, toScreen(viewport, { x: 0, y: top }).y);
    const to = Math.min(viewport.height, toScreen(viewport, { x: 0, y: bottom }).y);
    if (to <= from) return [];
    const rule = (y: number): PictureGround => ({
      kind: 'line',
      from: place({ x: 0, y }),
      to: place({ x: viewport.width, y }),
      colour: palette.hairline,
    });
    const band: PictureGround = {
      kind: 'band',
      x: 0,
      y: round(from),
      width: round(viewport.width),
      height: round(to - from),
      fill: at % 2 === 1 ? palette.band : palette.canvas,
    };
    const { title, subtitle } = captionWords(caption, count, graph, language, t);
    const room = gutter - 2 * PADDING;
    const x = mirrored ? viewport.width - PADDING : PADDING;
    const anchor = mirrored ? 'end' : 'start';
    const names = fitText(title, room, (text) => textWidth(text, LETTERS.lane, true), 2);
    const notes = fitText(subtitle, room, (text) => textWidth(text, LETTERS.note), 2);
    const lines: PictureGround[] = [];
    let y = from + 16;
    for (const [texts, size, colour] of [
      [names, LETTERS.lane, palette.text],
      [notes, LETTERS.note, palette.muted],
    ] as const)
      for (const text of texts) {
        if (y <= to - 6) lines.push({ kind: 'caption', at: place({ x, y }), anchor, text, colour, size });
        y += LINE;
      }
    return [band, ...(at === 0 ? [rule(from)] : []), rule(to), ...lines];
  });
}

function columnsOf({ scene, viewport, palette, mirrored, graph, language, t }: Sheet): PictureGround[] {
  const gutter = gutterWidth(scene, viewport.width, 'sheet');
  const [left, right] = mirrored ? [0, viewport.width - gutter] : [gutter, viewport.width];
  const ground: PictureGround[] = [];
  const bottom =
    scene.bands.length === 0 ? viewport.height : toScreen(viewport, { x: 0, y: scene.bands.at(-1)!.bottom }).y;
  let free = Number.NEGATIVE_INFINITY;
  const ordered = [...scene.columns].sort((a, b) => a.from - b.from);
  ordered.forEach(({ caption, count, from, to }, at) => {
    const before = ordered[at - 1];
    if (before && scene.bands.length > 0) {
      const x = toScreen(viewport, { x: (before.to + from) / 2, y: 0 }).x;
      if (x > left && x < right)
        ground.push({
          kind: 'line',
          from: place({ x, y: AXIS_HEIGHT }),
          to: place({ x, y: bottom }),
          colour: palette.hairline,
        });
    }
    const isStep = caption.kind === 'step';
    const size = isStep ? LETTERS.lane : LETTERS.year;
    const { title, subtitle } = captionWords(caption, count, graph, language, t);
    const text = subtitle === '' ? title : `${title} · ${subtitle}`;
    const x = toScreen(viewport, { x: (from + to) / 2, y: 0 }).x;
    const half = textWidth(text, size) / 2;
    if (text === '' || x - half < Math.max(free, left) || x + half > right) return;
    free = x + half + YEAR_SPACING;
    const colour = isStep ? palette.text : palette.muted;
    ground.push({ kind: 'caption', at: place({ x, y: AXIS_HEIGHT / 2 }), anchor: 'middle', text, colour, size });
  });
  return ground;
}

function ringsOf({ scene, viewport, palette }: Sheet): PictureGround[] {
  const middle = toScreen(viewport, { x: 0, y: 0 });
  const line = (from: { x: number; y: number }, to: { x: number; y: number }, colour: string): PictureGround => ({
    kind: 'line',
    from: place(from),
    to: place(to),
    colour,
  });
  const rings = scene.rings.map(
    ({ outer }): PictureGround => ({
      kind: 'ring',
      at: place(middle),
      radius: round(outer * viewport.scale),
      colour: palette.hairline,
    }),
  );
  const [first, last] = [scene.rings[0], scene.rings.at(-1)];
  const spokes =
    first && last && scene.sectors.length > 1
      ? scene.sectors.map(({ from }) =>
          line(
            toScreen(viewport, onEllipse(scene, from, first.inner)),
            toScreen(viewport, onEllipse(scene, from, last.outer)),
            palette.hairline,
          ),
        )
      : [];
  const border = mixColours(palette.muted, palette.canvas, 0.5);
  const frames = scene.frames.flatMap(({ left, right, top, bottom }) => {
    const [a, b] = [toScreen(viewport, { x: left, y: top }), toScreen(viewport, { x: right, y: bottom })];
    const corners = [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
    return corners.map((corner, at) => line(corner, corners[(at + 1) % 4]!, border));
  });
  const holds = scene.holds.map(({ holder, held }) =>
    line(toScreen(viewport, holder), toScreen(viewport, held), border),
  );
  return [...rings, ...spokes, ...frames, ...holds];
}

/** Names of rings, sectors and frames, and notes. */
function captionsOf(sheet: Sheet): PictureGround[] {
  const { scene, viewport, palette, graph, language, t } = sheet;
  const placed = placeCaptions(scene, viewport, (caption, count) => captionWords(caption, count, graph, language, t), {
    usual: measure,
    strong: measureStrong,
  });
  return placed.flatMap(({ lines, strong, box, leadsTo }) => {
    const middle = (box.top + box.bottom) / 2;
    const lead: PictureGround[] =
      leadsTo === null
        ? []
        : [
            {
              kind: 'line',
              from: place({ x: leadsTo > box.right ? box.right + 6 : box.left - 6, y: middle }),
              to: place({ x: leadsTo, y: middle }),
              colour: mixColours(palette.muted, palette.canvas, 0.5),
            },
          ];
    const words = lines.map(
      (text, at): PictureGround => ({
        kind: 'caption',
        at: place({ x: (box.left + box.right) / 2, y: box.top + (at + 0.5) * LETTERS.captionLine }),
        anchor: 'middle',
        text,
        colour: strong ? palette.text : palette.muted,
        size: LETTERS.caption,
      }),
    );
    return [...lead, ...words];
  });
}
