/**
 * The vocabularies that the graph is told in. `rec` is our own, for what none of them says; its terms are explained in
 * `src/exchange/README.md`.
 */
export const PREFIXES = {
  rec: 'urn:x-recital:vocabulary:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  frbr: 'http://purl.org/vocab/frbr/core#',
  eli: 'http://data.europa.eu/eli/ontology#',
  cito: 'http://purl.org/spar/cito/',
  prov: 'http://www.w3.org/ns/prov#',
  org: 'http://www.w3.org/ns/org#',
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'https://schema.org/',
} as const;

/** The IRI of a term: `dcterms:title` → `http://purl.org/dc/terms/title`. */
export function expand(term: string): string {
  const at = term.indexOf(':');
  return `${PREFIXES[term.slice(0, at) as keyof typeof PREFIXES]}${term.slice(at + 1)}`;
}
