export { type NameEntry, nameEntries, nameEntriesInParts } from './name-entries.ts';
export { makeNameIndex, type NameIndex, nameIndexInParts } from './name-index.ts';
export { normalise } from './normalise.ts';
