export { type NameEntry, nameEntries } from './name-entries.ts';
export { makeNameIndex } from './name-index.ts';
export { normalise } from './normalise.ts';
