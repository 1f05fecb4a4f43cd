export { type Archive, type ArchiveEntry, openArchive } from './archive.ts';
export { type InflateLimits, Inflater } from './inflate.ts';
export { damaged, type Refusal, refusal } from './refusal.ts';
