export type { Texts } from './clauses.ts';
export { IN_PARTS, partsOf, type SentencePart } from './parts.ts';
export { mostHops, pathQueryOf, usualFewestHops } from './path-query-of.ts';
export {
  citationList,
  markdownAnswer,
  markdownPath,
  plainAnswer,
  plainPath,
  reasonsIn,
  spokenPath,
  unreadEnds,
} from './render.ts';
export {
  borneOut,
  groupTitle,
  hopSentence,
  MARKDOWN,
  type Marks,
  PLAIN,
  pathSentence,
  type Speaker,
  saidClauses,
  sharedSentence,
} from './sentences.ts';
export { type PathWithEdges, type TellSource, tellNode, tellPaths, tellRelation } from './tell.ts';
export { anyOf, tellEnd } from './tell-ends.ts';
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
export { type ToldCommonGround, type ToldWhyNot, tellCommonGround, tellWhyNot, toldWhyNot } from './why-not-words.ts';
