import { EMBED_CONTROLS, type EmbedControl, loadEmbed } from '../briefing/index.ts';
import { LEVELS, type Level } from '../graph/index.ts';
import type { Language, Outcome } from '../model/index.ts';
import { loadGraph } from './files.ts';
import { findNode, printNode } from './node-names.ts';

export interface PageOrder {
  readonly dataset: string;
  /** The middle of the view, by id or name; without it the first view of the graph. */
  readonly around?: string;
  readonly level: Level;
  readonly steps: string;
  /** Parted by commas. */
  readonly controls: string;
  readonly title?: string;
  readonly theme: 'light' | 'dark';
  readonly language: Language;
}

export const PAGE_DEFAULTS = {
  level: 'works',
  steps: '1',
  controls: EMBED_CONTROLS.join(','),
  theme: 'light',
} as const;
export const PAGE_LEVELS: readonly string[] = LEVELS;
export const PAGE_STEPS: readonly string[] = ['1', '2', '3', '4', '5', 'all'];

/** The names that are none of a control. */
export const wrongControls = (list: string): readonly string[] =>
  namesIn(list).filter((name) => !EMBED_CONTROLS.some((control) => control === name));

const namesIn = (list: string): readonly string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'none');

/** One view of the graph as a page to put into another. */
export async function exportPage(order: PageOrder): Promise<Outcome<Uint8Array>> {
  const loaded = await loadGraph(order.dataset);
  if (!loaded.ok) return loaded;
  const graph = loaded.value;
  const { around, level, language, theme } = order;
  const found = around === undefined ? null : findNode(graph, around, level === 'works' ? 'works' : 'versions');
  const diagnostics = [...loaded.diagnostics, ...(found?.diagnostics ?? [])];
  if (found?.ok === false) return { ok: false, diagnostics };
  const focus = found?.ok ? found.value : null;
  const steps = ([1, 2, 3, 4, 5] as const).find((number) => String(number) === order.steps);
  const view =
    focus === null ? null : { version: 1 as const, level, focus, between: false, ...(steps ? { hops: steps } : {}) };
  const controls = namesIn(order.controls) as readonly EmbedControl[];
  const title = order.title ?? (focus === null ? graph.name : printNode(graph, focus));
  const embed = await loadEmbed();
  return { ok: true, value: await embed(graph, view, { language, theme, title, controls }), diagnostics };
}
