export {
  type Caption,
  LAYOUTS,
  type LayoutId,
  type LayoutInput,
  type LayoutParcel,
  type LayoutResult,
  layoutIdOf,
  packInParts,
} from '../layouts/index.ts';
export { type ExplorerActions, makeActions, workOrSelf } from './actions.ts';
export { badgeOf } from './badges.ts';
export {
  addScene,
  annotate,
  appendBriefing,
  canAnnotate,
  compareScenes,
  dropAnnotation,
  dropStatement,
  duplicateScene,
  emptyBriefing,
  isFull,
  moveScene,
  type NewScene,
  nameBriefing,
  removeScene,
  sceneOf,
  showInScene,
  tableOfScene,
  writeScene,
} from './briefing/index.ts';
export { clauseLabel, clauseLabelOf, clauseLabels, clauseName } from './clause-names.ts';
export { compareLocators } from './clause-order.ts';
export {
  type ComputedView,
  computeView,
  isFiltered,
  type LegendRow,
  makeViewComputer,
  type ViewComputer,
} from './compute-view.ts';
export {
  type CitationPlace,
  extractionWith,
  type InstrumentParts,
  idOfParts,
  placeOfOpen,
  placeOfRead,
} from './decisions.ts';
export {
  type ExplorerState,
  type ExplorerStore,
  homeOf,
  homeView,
  makeExplorerStore,
  presentOf,
  type Workspace,
} from './explorer-store.ts';
export {
  countFacets,
  FACETS,
  type Facet,
  type FacetCounts,
  isNarrowed,
  NODE_FACETS,
  STATEMENT_FACETS,
  type YearRange,
} from './facets/index.ts';
export { membersOf, representativeVersion, type VersionEntry, versionsOf } from './graph-index.ts';
export { HISTORY_LIMIT } from './history.ts';
export {
  type BatchPreview,
  type BatchProgress,
  batchProgress,
  isProposed,
  type OpenInFile,
  openOf,
  previewBatch,
} from './import-batch.ts';
export {
  type ImportJob,
  type OpenPlace,
  type OpenText,
  previewPatch,
  type ReadResult,
  waitingJob,
} from './imports.ts';
export {
  type ClauseGroup,
  countEntries,
  hasNewer,
  type Inspection,
  inspectNode,
  type LinkEntry,
  type NamedGroup,
} from './inspect.ts';
export { layOut, layOutNow, layoutInput, layoutInputInParts, layoutTrail, placePinned } from './layout-view.ts';
export { edgesBehind, legendKeyOf } from './legend.ts';
export { legendCounts } from './legend-counts.ts';
export { abbreviate, fullName, headingOf, inShort, shortLabel, titleOf } from './names.ts';
export { timeOf, yearOf } from './node-time.ts';
export { overviewOf } from './overview.ts';
export {
  ASKED_MODES,
  type AskedMode,
  emptyQuestion,
  MOST_FREE_STOPS,
  PATH_PICTURES,
  type PathEnd,
  type PathFilter,
  type PathPicture,
  type PathQuestion,
  type ShownPaths,
  type Trail,
} from './paths.ts';
export { type LocalText, tidyTitle } from './pick-name.ts';
export {
  DIRECTIONS,
  FULL_REACH,
  LIMITS,
  type LinkDirection,
  type LinkGroup,
  linkGroups,
  linkKey,
  type Reach,
} from './reach.ts';
export { roleKind, roleRank } from './role-kind.ts';
export {
  ANNOTATION_LENGTH,
  Annotation,
  BRIEFING_VERSION,
  Briefing,
  fromViewLink,
  isKept,
  isViewLink,
  keptView,
  LINK_LENGTH,
  NAME_LENGTH,
  type NamedView,
  type OpenedWorkspace,
  otherGraph,
  readSavedView,
  readWorkspaceFile,
  restoreKept,
  restoreView,
  type SavedView,
  SCENE_KINDS,
  Scene,
  type SceneKind,
  Statement,
  saveView,
  TABLE_IDS,
  type TableId,
  TEXT_LENGTH,
  TITLE_LENGTH,
  toViewLink,
  type ViewLink,
  viewLinkOf,
  workspaceFile,
} from './saved/index.ts';
export { WALKED_TYPES } from './scope.ts';
export { type SelectRule, selectByRule } from './select-rule.ts';
export { type Selection, selectedIds, selectionOf } from './selection.ts';
export {
  defaultSettings,
  INSPECTOR_WIDTH,
  loadSettings,
  type ReadingView,
  type SettingsStorage,
  saveSettings,
  THEMES,
  type Theme,
} from './settings.ts';
export { inSlices, whileWanted } from './slices.ts';
export {
  type Matrix,
  type MatrixCell,
  type MatrixType,
  matrixOf,
  type StatementRow,
  type StatementType,
  sourceOf,
  statementRows,
  statementRowsInParts,
  type Words,
  wordsOf,
} from './tables/index.ts';
export { type EdgeLegendKey, type ShownAnalysis, STEPS, type ViewState } from './view-state.ts';
export type { LegendKey, StatusKey, View, ViewEdge, ViewNode } from './view-types.ts';
