export { type ExplorerActions, makeActions, workOrSelf } from './actions.ts';
export { type ClauseName, clauseLabel, clauseName } from './clause-names.ts';
export { compareClauses, compareLocators } from './clause-order.ts';
export { type ComputedView, computeView, type LegendRow, makeViewComputer } from './compute-view.ts';
export {
  type ExplorerState,
  type ExplorerStore,
  homeOf,
  homeView,
  type LoadState,
  makeExplorerStore,
  presentOf,
  type Workspace,
} from './explorer-store.ts';
export { membersOf, newerVersions, representativeVersion, type VersionEntry, versionsOf } from './graph-index.ts';
export { amend, HISTORY_LIMIT, type History, record, redo, startHistory, undo } from './history.ts';
export {
  type ImportJob,
  type JobState,
  type OpenPlace,
  type OpenText,
  type PatchPreview,
  previewPatch,
  type ReadResult,
} from './imports.ts';
export {
  type ClauseGroup,
  countEntries,
  groupByClause,
  hasNewer,
  type Inspection,
  inspectNode,
  type LinkEntry,
  type NamedGroup,
} from './inspect.ts';
export { laneOf } from './lanes.ts';
export { layoutView } from './layout-view.ts';
export { edgeLegendKeyOf, edgesBehind, legendKeyOf } from './legend.ts';
export { type LegendCounts, legendCounts } from './legend-counts.ts';
export { abbreviate, badgeOf, fullName, shortLabel, titleOf } from './names.ts';
export { type LocalText, pickName } from './pick-name.ts';
export {
  defaultSettings,
  INSPECTOR_WIDTH,
  loadSettings,
  type Settings,
  type SettingsStorage,
  saveSettings,
  THEMES,
  type Theme,
} from './settings.ts';
export { type EdgeLegendKey, emptyViewState, type Hops, type Selection, type ViewState } from './view-state.ts';
export type { LegendKey, Strength, View, ViewEdge, ViewNode } from './view-types.ts';
