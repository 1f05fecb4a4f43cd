export { answerPath, edgesBehind, type ProjectedAnswer } from './answer.ts';
export { type Path, type PathAnswer, type PathQuery, WEAK_EDGES } from './query.ts';
