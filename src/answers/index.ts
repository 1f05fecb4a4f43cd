export type { Texts } from './clauses.ts';
export { citationList, markdownAnswer, plainAnswer, spokenPath } from './render.ts';
export {
  borneOut,
  groupTitle,
  hopSentence,
  MARKDOWN,
  type Marks,
  PLAIN,
  pathSentence,
  type Speaker,
  sharedSentence,
} from './sentences.ts';
export { type PathWithEdges, type TellSource, tellNode, tellPaths, tellRelation } from './tell.ts';
export type {
  HopStatus,
  ToldClause,
  ToldGroup,
  ToldHop,
  ToldNode,
  ToldPath,
  ToldReason,
  ToldSpan,
  ToldWords,
} from './told.ts';
export { tellCommonGround, tellWhyNot } from './why-not-words.ts';
