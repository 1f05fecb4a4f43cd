import { expect, test } from 'vitest';
import { loadThumbnail } from '../../../src/briefing/index.ts';
import { PALETTES } from '../../../src/drawing/index.ts';
import { addScene, emptyBriefing, homeView, type NewScene, type Scene } from '../../../src/store/index.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';
import { HOSTILE_TEXTS } from '../../fixtures/hostile-texts.ts';

const thumbnailOf = await loadThumbnail();
const graph = explorerGraph();
const sceneWith = (more: Partial<NewScene>): Scene =>
  addScene(emptyBriefing(), { title: 'A title', view: homeView(graph), ...more }, 'en', null).scenes[0]!;
const draw = (scene: Scene, theme: 'light' | 'dark' = 'light', language: 'en' | 'ar' = 'en') =>
  thumbnailOf(scene, graph, { language, theme });

test('shows the picture alone where there is one, else the page, in the colours of the theme', async () => {
  for (const theme of ['light', 'dark'] as const) {
    const graphScene = await draw(sceneWith({}), theme);
    expect(graphScene).toContain(`fill="${PALETTES[theme].canvas}"`);
    expect(graphScene).not.toContain('viewBox="0 0 960 540"');
    expect(graphScene).toContain('<title>');
  }
  const text = await draw(sceneWith({ onlyText: true, text: 'Words of my own' }), 'dark');
  expect(text).toContain('viewBox="0 0 960 540"');
  expect(text).toContain('Words of my own');
  expect(text).toContain(`fill="${PALETTES.dark.text}"`);
  expect(await draw(sceneWith({ table: 'nodes' }))).toContain('viewBox="0 0 960 540"');
});

test('lines begin at the right where the language does', async () => {
  const scene = sceneWith({ onlyText: true });
  const [left, right] = await Promise.all([draw(scene), draw(scene, 'light', 'ar')]);
  const place = (svg: string): number => Number(/<text x="([\d.]+)"/.exec(svg)?.[1]);
  expect(place(left) + place(right)).toBe(960);
});

test('whatever it says, it is one drawing that does nothing', async () => {
  for (const title of HOSTILE_TEXTS) {
    const svg = await draw(sceneWith({ title, onlyText: true, text: title }));
    expect(svg).not.toMatch(/<(?:script|a|image|foreignObject|style)\b|\son\w+=|href=/i);
    expect(svg.match(/<svg/g)).toHaveLength(1);
  }
});
