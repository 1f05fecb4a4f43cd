import * as v from 'valibot';
import { LEVELS, type RecitalGraph } from '../../graph/index.ts';
import { LAYOUTS, type Point } from '../../layouts/index.ts';
import { type Diagnostic, makeDiagnostic, type Outcome } from '../../model/index.ts';
import { selectionOf } from '../selection.ts';
import { emptyViewState, STEPS, type ViewState } from '../view-state.ts';
import { restoreNarrowing, savedNarrowing, saveNarrowing } from './saved-narrowing.ts';
import { restorePaths, SavedPaths, savePaths } from './saved-paths.ts';
import { restoreScope, savedScope, saveScope } from './saved-scope.ts';

/** Form of a saved view. A new form gets a number and a migration in `readSavedView`. */
export const SAVED_VIEW_VERSION = 1;

/** Limits of a saved view: more is no view that somebody made by hand. */
const LIST = 5000;
const LAYOUT_LIST = 20;
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const Key = v.pipe(v.string(), v.minLength(1), v.maxLength(1200));
const Ids = v.pipe(v.array(Id), v.maxLength(LIST));
const Coordinate = v.pipe(v.number(), v.finite(), v.minValue(-1e6), v.maxValue(1e6));

/** Id, x, y; in layout units, to the hundredth. */
const Pins = v.pipe(v.array(v.tuple([Id, Coordinate, Coordinate])), v.maxLength(LIST));

const Selection = v.variant('kind', [
  v.strictObject({ kind: v.literal('node'), id: Id }),
  v.strictObject({ kind: v.literal('nodes'), ids: v.pipe(Ids, v.minLength(2)) }),
  v.strictObject({ kind: v.literal('edge'), key: Key }),
]);

const Analysis = v.strictObject({
  analysis: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,40}$/)),
  of: v.picklist(['shown', 'all']),
});

/** A view as plain data: ids and choices, never a word of a document. What is absent is as in an empty view. */
export const SavedView = v.strictObject({
  version: v.literal(SAVED_VIEW_VERSION),
  level: v.optional(v.picklist(LEVELS)),
  focus: v.optional(Id),
  hops: v.optional(v.picklist(STEPS)),
  between: v.optional(v.boolean()),
  hiddenNodes: v.optional(Ids),
  hiddenEdges: v.optional(Ids),
  hiddenStatuses: v.optional(Ids),
  unfolded: v.optional(Ids),
  selection: v.optional(Selection),
  layout: v.optional(Id),
  centre: v.optional(Id),
  pinned: v.optional(Pins),
  /** Pins in other layouts, by the id of the layout. */
  pinnedElsewhere: v.optional(v.pipe(v.array(v.tuple([Id, Pins])), v.maxLength(LAYOUT_LIST))),
  sizeBy: v.optional(Analysis),
  colourBy: v.optional(Analysis),
  ...savedNarrowing,
  paths: v.optional(SavedPaths),
  ...savedScope,
});
export type SavedView = v.InferOutput<typeof SavedView>;

const hundredth = (value: number): number => Math.round(value * 100) / 100;
const listed = <Item extends string>(items: ReadonlySet<Item>): Item[] | undefined =>
  items.size === 0 ? undefined : [...items].sort();

type PinList = v.InferOutput<typeof Pins>;

const listPins = (pins: ReadonlyMap<string, Point>): PinList =>
  [...pins]
    .map(([id, { x, y }]): [string, number, number] => [id, hundredth(x), hundredth(y)])
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** The view as plain data; equal views give equal data. */
export function saveView(view: ViewState): SavedView {
  const empty = emptyViewState();
  const pinnedElsewhere = [...view.pinnedElsewhere]
    .map(([layout, pins]): [string, PinList] => [layout, listPins(pins)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const saved = {
    version: SAVED_VIEW_VERSION,
    level: view.level === empty.level ? undefined : view.level,
    focus: view.focus ?? undefined,
    hops: view.hops ?? undefined,
    between: view.between === empty.between ? undefined : view.between,
    hiddenNodes: listed(view.hiddenNodes),
    hiddenEdges: listed(view.hiddenEdges),
    hiddenStatuses: listed(view.hiddenStatuses),
    unfolded: listed(view.unfolded),
    selection:
      view.selection?.kind === 'nodes'
        ? { kind: 'nodes', ids: [...view.selection.ids] }
        : (view.selection ?? undefined),
    layout: view.layout === empty.layout ? undefined : view.layout,
    centre: view.centre ?? undefined,
    pinned: view.pinned.size === 0 ? undefined : listPins(view.pinned),
    pinnedElsewhere: pinnedElsewhere.length === 0 ? undefined : pinnedElsewhere,
    sizeBy: view.sizeBy ?? undefined,
    colourBy: view.colourBy ?? undefined,
    ...saveNarrowing(view),
    paths: view.paths ? savePaths(view.paths) : undefined,
    ...saveScope(view),
  };
  return Object.fromEntries(Object.entries(saved).filter(([, value]) => value !== undefined)) as SavedView;
}

/** Data from outside as a saved view: refused with the place of the first fault, or because it is newer. */
export function readSavedView(data: unknown): Outcome<SavedView> {
  const version = typeof data === 'object' && data !== null ? (data as { version?: unknown }).version : undefined;
  if (typeof version === 'number' && version > SAVED_VIEW_VERSION)
    return { ok: false, diagnostics: [makeDiagnostic('view/newer-version')] };
  const result = v.safeParse(SavedView, data);
  if (result.success) return { ok: true, value: result.output, diagnostics: [] };
  const [issue] = result.issues;
  return {
    ok: false,
    diagnostics: [
      makeDiagnostic('view/invalid', { reason: `${v.getDotPath(issue) ?? '.'}: ${issue.message}`.slice(0, 200) }),
    ],
  };
}

/**
 * The view on a graph. What the graph does not hold is left out and counted in a diagnostic, so that the rest opens;
 * so is a layout that this Recital does not know.
 */
export function restoreView(saved: SavedView, graph: RecitalGraph): { view: ViewState; diagnostics: Diagnostic[] } {
  const empty = emptyViewState();
  const missing = new Set<string>();
  const held = (id: string): boolean => graph.nodes.has(id) || !missing.add(id);
  const diagnostics: Diagnostic[] = [];
  const focus = saved.focus !== undefined && held(saved.focus) ? saved.focus : null;
  const pinsIn = (pins: PinList = []): ReadonlyMap<string, Point> =>
    new Map(pins.filter(([id]) => held(id)).map(([id, x, y]) => [id, { x, y }]));
  const layout = LAYOUTS.find(({ id }) => id === (saved.layout ?? empty.layout));
  if (!layout) diagnostics.push(makeDiagnostic('view/layout-unknown', { layout: saved.layout ?? '' }));
  const view: ViewState = {
    level: saved.level ?? empty.level,
    focus,
    // Without its centre a neighbourhood is none.
    hops: focus === null ? null : (saved.hops ?? null),
    between: focus === null ? true : (saved.between ?? empty.between),
    hiddenNodes: new Set(saved.hiddenNodes) as ViewState['hiddenNodes'],
    hiddenEdges: new Set(saved.hiddenEdges) as ViewState['hiddenEdges'],
    hiddenStatuses: new Set(saved.hiddenStatuses) as ViewState['hiddenStatuses'],
    unfolded: new Set((saved.unfolded ?? []).filter(held)),
    selection: selectionIn(saved.selection, held),
    layout: (layout ?? LAYOUTS[0]).id,
    centre: saved.centre !== undefined && held(saved.centre) ? saved.centre : null,
    pinned: layout ? pinsIn(saved.pinned) : new Map(),
    pinnedElsewhere: new Map(
      (saved.pinnedElsewhere ?? []).flatMap(([id, pins]) =>
        LAYOUTS.some((entry) => entry.id === id) ? [[id, pinsIn(pins)] as const] : [],
      ),
    ),
    sizeBy: saved.sizeBy ?? null,
    colourBy: saved.colourBy ?? null,
    ...restoreNarrowing(saved, held),
    paths: saved.paths ? restorePaths(saved.paths, held) : null,
    ...restoreScope(saved, held),
  };
  if (missing.size > 0)
    diagnostics.push(
      makeDiagnostic('view/not-held', {
        count: missing.size,
        nodes: [...missing].slice(0, 5).join(', ').slice(0, 300),
      }),
    );
  return { view, diagnostics };
}

/** The key of a shown edge is `type|source|target`. */
function selectionIn(selection: SavedView['selection'], held: (id: string) => boolean): ViewState['selection'] {
  if (!selection) return null;
  if (selection.kind === 'node') return held(selection.id) ? selection : null;
  if (selection.kind === 'nodes') return selectionOf(selection.ids.filter(held));
  const [, source = '', target = ''] = selection.key.split('|');
  const both = [held(source), held(target)];
  return both.every(Boolean) ? selection : null;
}
