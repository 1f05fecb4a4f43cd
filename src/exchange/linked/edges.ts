import type { EdgeAttributes, Evidence, SavedEdge } from '../../model/index.ts';
import { place, provenance } from './nodes.ts';
import { documentIri, iriOf, node, type Term, type Thing, text, type Value } from './things.ts';
import { expand } from './vocabulary.ts';

type Says = (readonly [Term, Value])[];

/**
 * An edge: the plain property where a vocabulary has one, so that others can follow it; and the statement of it with
 * stance, verb or role and all its evidence.
 */
export function thingsOfEdge({ key, source, target, attributes }: SavedEdge): Thing[] {
  const predicates = predicatesOf(attributes, source);
  const statement: Thing = {
    iri: iriOf('edge', key),
    types: [attributes.type === 'mandates' ? 'rec:Mandate' : 'rec:Statement', 'rdf:Statement'],
    says: [
      ['rdf:subject', node(source)],
      ['rdf:predicate', { iri: expand(predicates[0]!) }],
      ['rdf:object', node(target)],
      ...qualities(attributes),
      ...attributes.evidence.map((entry): readonly [Term, Value] => ['rec:evidence', evidence(entry)]),
    ],
  };
  return [
    { iri: iriOf('node', source), types: [], says: predicates.map((term) => [term, node(target)] as const) },
    statement,
  ];
}

/** The narrowest term first; what it implies elsewhere after it. */
function predicatesOf(attributes: EdgeAttributes, source: string): Term[] {
  switch (attributes.type) {
    case 'cites':
      if (attributes.relation === 'recalls') return ['cito:citesForInformation', 'cito:cites', 'eli:cites'];
      if (attributes.relation === 'in_pursuance_of') return ['cito:citesAsAuthority', 'cito:cites', 'eli:based_on'];
      return ['cito:cites', 'eli:cites'];
    case 'part-of':
      return source.includes('#') ? ['eli:is_part_of', 'dcterms:isPartOf'] : ['dcterms:isPartOf'];
    case 'version-of':
      return ['dcterms:isVersionOf'];
    case 'revises':
      return ['prov:wasRevisionOf'];
    case 'supersedes':
      return ['dcterms:replaces'];
    case 'adopted-by':
      return ['eli:passed_by'];
    case 'about':
      return ['dcterms:subject'];
    case 'mentions':
      return ['schema:mentions'];
    case 'adopted-at':
      return ['rec:adoptedAt'];
    case 'establishes':
      return ['rec:establishes'];
    case 'facilitates':
      return ['rec:facilitates'];
    case 'mandates':
      return ['rec:mandates'];
  }
}

function qualities(attributes: EdgeAttributes): Says {
  return Object.entries(attributes).flatMap(([key, value]): Says => {
    if (key === 'type' || key === 'evidence' || typeof value !== 'string') return [];
    return [[`rec:${key}`, key === 'issuer' ? node(value) : text(value)]];
  });
}

function evidence(entry: Evidence): Thing {
  if (entry.origin === 'read') {
    const quote: Says = entry.surface === undefined ? [] : [['oa:hasSelector', exact(entry.surface)]];
    return {
      types: ['rec:ReadEvidence'],
      says: [
        ['rec:clause', text(entry.clause)],
        ['rec:rule', text(entry.rule)],
        ['rec:standsAt', place(entry.document, entry.start, entry.end)],
        ...quote,
      ],
    };
  }
  const { source, verified, note, status, surface, how, document, start, end, who, when } = entry;
  const optional: Says = [];
  if (status !== undefined) optional.push(['rec:status', text(status)]);
  if (surface !== undefined) optional.push(['oa:hasSelector', exact(surface)]);
  if (how !== undefined) optional.push(['rec:how', text(how)]);
  if (who !== undefined) optional.push(['dcterms:creator', text(who)]);
  if (when !== undefined) optional.push(['dcterms:created', text(when)]);
  if (document !== undefined && start !== undefined && end !== undefined)
    optional.push(['rec:standsAt', place(document, start, end)]);
  else if (document !== undefined) optional.push(['rec:document', { iri: documentIri(document) }]);
  return {
    types: ['rec:CuratedEvidence'],
    says: [...provenance({ source, verified, ...(note === undefined ? {} : { note }) }).says, ...optional],
  };
}

const exact = (surface: string): Thing => ({
  types: ['oa:TextQuoteSelector'],
  says: [['oa:exact', text(surface)]],
});
