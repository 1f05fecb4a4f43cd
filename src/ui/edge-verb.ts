import { EDGE_TYPES, type EdgeType, type Language } from '../model/index.ts';

/** `adopted-by` → was adopted by; `establishes/reverse` → was established by. */
export function edgeVerb(key: string, language: Language): string {
  const [type = '', reverse] = key.split('/');
  if (!Object.hasOwn(EDGE_TYPES, type)) return key;
  const entry = EDGE_TYPES[type as EdgeType];
  return (reverse ? entry.reverse : entry.label)[language];
}
