import { type NodeAttributes, type Provenance, type SavedNode, type SourcedName, workOf } from '../../model/index.ts';
import { wellFormed } from '../well-formed.ts';
import { documentIri, iriOf, node, type Term, type Thing, text, type Value } from './things.ts';

type Says = (readonly [Term, Value])[];

const TYPES: Readonly<Record<NodeAttributes['type'], readonly Term[]>> = {
  work: ['rec:Work', 'frbr:Work', 'eli:LegalResource'],
  version: ['rec:Version', 'eli:LegalResource'],
  clause: ['rec:Clause', 'eli:LegalResourceSubdivision'],
  body: ['rec:Body', 'org:Organization'],
  event: ['rec:Event', 'schema:Event'],
  'action-line': ['rec:ActionLine', 'skos:Concept'],
};

/** A node as a thing, and the language versions of it that were read. */
export function thingsOfNode({ key, attributes }: SavedNode): Thing[] {
  const says: Says = [['dcterms:identifier', text(key)], ...scalars(attributes)];
  const things: Thing[] = [];
  if (attributes.type === 'version') {
    says.push(['dcterms:isVersionOf', node(workOf(key))]);
    for (const title of attributes.titles) says.push(...named('dcterms:title', title));
    for (const expression of attributes.expressions) {
      const iri = `${iriOf('node', key)}/${encodeURIComponent(wellFormed(expression.language))}`;
      says.push(['eli:is_realized_by', { iri }]);
      const file: Thing = {
        iri: documentIri(expression.document),
        types: ['frbr:Manifestation', 'eli:Format'],
        says: [['rec:fileName', text(expression.name)]],
      };
      const title: Says =
        expression.title === null ? [] : [['dcterms:title', text(expression.title, expression.language)]];
      things.push({
        iri,
        types: ['frbr:Expression', 'eli:LegalExpression'],
        says: [['dcterms:language', text(expression.language)], ...title, ['eli:is_embodied_by', file]],
      });
    }
  } else if (attributes.type === 'clause') {
    for (const [language, summary] of Object.entries(attributes.summary ?? {}))
      says.push(['dcterms:abstract', text(summary, language)]);
    for (const { document, start, end } of attributes.spans) says.push(['rec:standsAt', place(document, start, end)]);
  } else {
    for (const name of attributes.names) says.push(...named(termOf(name), name));
    if ('topic' in attributes)
      for (const [language, topic] of Object.entries(attributes.topic ?? {}))
        says.push(['dcterms:description', text(topic, language)]);
  }
  for (const source of attributes.provenance) says.push(['rec:statedBy', provenance(source)]);
  return [{ iri: iriOf('node', key), types: TYPES[attributes.type], says }, ...things];
}

/** Characters of a document: UTF-16 code units from its start, end exclusive. Not `oa:TextPositionSelector`, which counts code points. */
export const place = (document: string, start: number, end: number): Thing => ({
  types: ['rec:Span'],
  says: [
    ['rec:document', { iri: documentIri(document) }],
    ['rec:start', start],
    ['rec:end', end],
  ],
});

/** Attributes that are one word or number, by our own terms; `kind` of a body is its class among bodies. */
function scalars(attributes: NodeAttributes): Says {
  return Object.entries(attributes).flatMap(([key, value]): Says => {
    if (key === 'type') return [];
    if (key === 'code' && typeof value === 'string') return [['skos:notation', text(value)]];
    if (key === 'issuer' && typeof value === 'string') return [['eli:passed_by', node(value)]];
    if (typeof value === 'string') return [[`rec:${key}`, text(value)]];
    return typeof value === 'number' || typeof value === 'boolean' ? [[`rec:${key}`, value]] : [];
  });
}

const termOf = ({ form }: SourcedName): Term =>
  form === undefined || form === 'name' ? 'rdfs:label' : 'skos:altLabel';

/** The name, for whoever reads labels; and the statement of it, with its source. */
function named(term: Term, { lang, text: content, form, ...source }: SourcedName): Says {
  const shape: Says = form === undefined ? [] : [['rec:form', text(form)]];
  return [
    [term, text(content, lang)],
    [
      'rec:name',
      { types: ['rec:Name'], says: [['rdf:value', text(content, lang)], ...shape, ...provenance(source).says] },
    ],
  ];
}

export const provenance = ({ source, verified, note }: Provenance): Thing => ({
  types: ['rec:Source'],
  says: [
    ['dcterms:source', text(source)],
    ['rec:verified', verified],
    ...(note === undefined ? [] : [['rdfs:comment', text(note)] as const]),
  ],
});
