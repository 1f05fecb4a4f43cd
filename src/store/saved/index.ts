export { readSavedView, restoreView, SAVED_VIEW_VERSION, SavedView, saveView } from './saved-view.ts';
export { fromViewLink, isViewLink, LINK_LENGTH, toViewLink } from './view-link.ts';
