import * as v from 'valibot';
import { parseGraph, type RecitalGraph, serializeParts } from '../../graph/index.ts';
import { type Diagnostic, makeDiagnostic, type Outcome, WORKSPACE_FORMAT } from '../../model/index.ts';
import type { Workspace } from '../explorer-store.ts';
import type { Briefing } from './briefing.ts';
import { MOST_VIEWS, Name, NamedView } from './named-view.ts';
import { keptBriefing, restoreBriefing } from './saved-briefing.ts';
import { readSavedView, restoreView, type SavedView, saveView } from './saved-view.ts';

/** Form of a workspace file: 1 held no briefing, and opens as one that is empty. */
export const SAVED_WORKSPACE_VERSION = 2;

/** A workspace but for its graph. */
export interface KeptView {
  readonly view: SavedView;
  readonly views: readonly NamedView[];
  /** Absent while it is empty. */
  readonly briefing?: Briefing;
}

export function keptView({ view, views, briefing }: Workspace): KeptView {
  const kept = keptBriefing(briefing);
  return { view: saveView(view), views, ...(kept ? { briefing: kept } : {}) };
}

/** What was kept of a view on its graph; what is not valid of it is left out and said. */
export function restoreKept(data: unknown, graph: RecitalGraph): { workspace: Workspace; diagnostics: Diagnostic[] } {
  const kept = typeof data === 'object' && data !== null ? (data as Partial<Record<keyof KeptView, unknown>>) : {};
  const diagnostics: Diagnostic[] = [];
  const saved = readSavedView(kept.view);
  const restored = saved.ok ? restoreView(saved.value, graph) : null;
  diagnostics.push(...saved.diagnostics, ...(restored?.diagnostics ?? []));
  const views: NamedView[] = [];
  for (const entry of Array.isArray(kept.views) ? kept.views.slice(0, MOST_VIEWS) : []) {
    const named = v.safeParse(NamedView, entry);
    if (named.success && !views.some(({ name }) => name === named.output.name)) views.push(named.output);
    else if (!named.success) diagnostics.push(makeDiagnostic('view/invalid', { reason: named.issues[0].message }));
  }
  const view = restored?.view ?? restoreView({ version: 1 }, graph).view;
  const { briefing, diagnostics: faults } = restoreBriefing(kept.briefing);
  return { workspace: { graph, view, views, briefing }, diagnostics: [...diagnostics, ...faults] };
}

/** The file of a workspace in pieces: its graph with all evidence, its view, its named views. No text of a document. */
export function* workspaceFile(name: string, workspace: Workspace): Generator<string> {
  const head = { format: WORKSPACE_FORMAT, version: SAVED_WORKSPACE_VERSION, name, ...keptView(workspace) };
  yield `${JSON.stringify(head).slice(0, -1)},\n"graph": `;
  yield* serializeParts(workspace.graph);
  yield '}\n';
}

export interface OpenedWorkspace {
  readonly name: string;
  readonly workspace: Workspace;
}

/** A parsed file as a workspace; the file of a graph alone is one too. Never throws for what the file holds. */
export function readWorkspaceFile(data: unknown, fallbackName: string): Outcome<OpenedWorkspace> {
  const file = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  if (file.format !== WORKSPACE_FORMAT) {
    const graph = parseGraph(data);
    if (!graph.ok) return graph;
    const { workspace } = restoreKept({ view: { version: 1 } }, graph.value);
    return { ok: true, value: { name: fallbackName, workspace }, diagnostics: graph.diagnostics };
  }
  if (typeof file.version !== 'number' || !Number.isInteger(file.version) || file.version < 1)
    return { ok: false, diagnostics: [makeDiagnostic('workspace/damaged')] };
  if (file.version > SAVED_WORKSPACE_VERSION) return { ok: false, diagnostics: [makeDiagnostic('view/newer-version')] };
  const graph = parseGraph(file.graph);
  if (!graph.ok) return graph;
  const { workspace, diagnostics } = restoreKept(file, graph.value);
  const name = v.safeParse(Name, file.name);
  return {
    ok: true,
    value: { name: name.success ? name.output : fallbackName, workspace },
    diagnostics: [...graph.diagnostics, ...diagnostics],
  };
}
