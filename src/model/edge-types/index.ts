import * as v from 'valibot';
import { about } from './about.ts';
import { adoptedAt } from './adopted-at.ts';
import { adoptedBy } from './adopted-by.ts';
import { cites } from './cites.ts';
import { establishes } from './establishes.ts';
import { facilitates } from './facilitates.ts';
import { mandates } from './mandates.ts';
import { mentions } from './mentions.ts';
import { partOf } from './part-of.ts';
import { revises } from './revises.ts';
import { supersedes } from './supersedes.ts';
import { versionOf } from './version-of.ts';

/** Every edge type; a new one is one file and one line here. */
export const EDGE_TYPES = {
  cites,
  mandates,
  facilitates,
  establishes,
  about,
  mentions,
  revises,
  supersedes,
  'adopted-by': adoptedBy,
  'adopted-at': adoptedAt,
  'part-of': partOf,
  'version-of': versionOf,
} as const;

export type EdgeType = keyof typeof EDGE_TYPES;

export const EdgeAttributes = v.variant('type', [
  cites.schema,
  mandates.schema,
  facilitates.schema,
  establishes.schema,
  about.schema,
  mentions.schema,
  revises.schema,
  supersedes.schema,
  adoptedBy.schema,
  adoptedAt.schema,
  partOf.schema,
  versionOf.schema,
]);
export type EdgeAttributes = v.InferOutput<typeof EdgeAttributes>;

/** The attributes of one edge type. */
export type EdgeAttributesOf<Type extends EdgeType> = Extract<EdgeAttributes, { type: Type }>;

/**
 * The key of an edge follows from what it says, so that reading a document twice changes nothing:
 * `type[:qualifier]|source|target`. The qualifier is the verb of a mandate, the role of a facilitation with its
 * document, the relation of a citation when it is more than `cites`.
 */
export function makeEdgeKey(source: string, target: string, attributes: EdgeAttributes): string {
  const qualifier = edgeQualifier(attributes);
  return `${attributes.type}${qualifier ? `:${qualifier}` : ''}|${source}|${target}`;
}

function edgeQualifier(attributes: EdgeAttributes): string {
  switch (attributes.type) {
    case 'mandates':
      return attributes.verb;
    case 'facilitates':
      return `${attributes.role}, ${attributes.according}`;
    case 'cites':
      return attributes.relation === 'cites' ? '' : attributes.relation;
    default:
      return '';
  }
}

export type { EdgeTypeEntry, Family } from './edge-type.ts';
