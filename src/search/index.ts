export { type NameEntry, nameEntries } from './name-entries.ts';
export { type MatchKind, makeNameIndex, type NameIndex, type SearchHit } from './name-index.ts';
export { normalise } from './normalise.ts';
