export {
  ANNOTATION_LENGTH,
  Annotation,
  BRIEFING_VERSION,
  Briefing,
  isMatrix,
  SCENE_KINDS,
  Scene,
  type SceneKind,
  Statement,
  TABLE_IDS,
  type TableId,
  TEXT_LENGTH,
  TITLE_LENGTH,
} from './briefing.ts';
export { NAME_LENGTH, type NamedView } from './named-view.ts';
export { isKept } from './saved-paths.ts';
export { readSavedView, restoreView, SAVED_VIEW_VERSION, SavedView, saveView } from './saved-view.ts';
export {
  type KeptView,
  keptView,
  type OpenedWorkspace,
  readWorkspaceFile,
  restoreKept,
  workspaceFile,
} from './saved-workspace.ts';
export {
  fromViewLink,
  isViewLink,
  LINK_LENGTH,
  otherGraph,
  toViewLink,
  type ViewLink,
  viewLinkOf,
} from './view-link.ts';
