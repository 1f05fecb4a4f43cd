export { correctedRegistry } from './corrected.ts';
export { CURATED_FILES, type CuratedKey, SUMMARIES_FOLDER } from './files.ts';
export { type CuratedFiles, type LoadedFacts, loadCuratedFacts } from './load-curated-facts.ts';
export { makeRegistry, type Registry, type RegistryVersion } from './registry.ts';
