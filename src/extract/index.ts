export { type CompiledGrammar, compileGrammar } from './compile.ts';
export { type ExtractionResult, extract, type TextToRead } from './extract.ts';
export { type Knowledge, NO_KNOWLEDGE } from './knowledge.ts';
export { likeliestLanguage, recognizeLanguage } from './language.ts';
export { isLookAlike } from './lexicon/chars.ts';
export { placeLabel, printId } from './resolve/canonical.ts';
export { type Finds, scan } from './scan/index.ts';
