export { INEXPRESSIBLE, type InexpressibleReason } from './inexpressible.ts';
export { type FromText, fromText } from './read.ts';
export { patternAsked, selectorIn } from './read-selector.ts';
export { toText, type Written } from './write.ts';
