export { ANNOTATED, annotate, canAnnotate, dropAnnotation } from './annotations.ts';
export { emptyBriefing, isEmptyBriefing } from './empty.ts';
export {
  addScene,
  appendBriefing,
  changeScene,
  compareScenes,
  dropStatement,
  duplicateScene,
  isFull,
  moveScene,
  type NewScene,
  nameBriefing,
  removeScene,
  sceneOf,
  showInScene,
  tableOfScene,
  writeScene,
} from './scenes.ts';
