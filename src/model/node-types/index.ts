import * as v from 'valibot';
import { actionLine } from './action-line.ts';
import { body } from './body.ts';
import { clause } from './clause.ts';
import { event } from './event.ts';
import { version } from './version.ts';
import { work } from './work.ts';

/** Every node type; a new one is one file and one line here. */
export const NODE_TYPES = {
  work,
  version,
  clause,
  body,
  'action-line': actionLine,
  event,
} as const;

export type NodeType = keyof typeof NODE_TYPES;

export const NodeAttributes = v.variant('type', [
  work.schema,
  version.schema,
  clause.schema,
  body.schema,
  actionLine.schema,
  event.schema,
]);
export type NodeAttributes = v.InferOutput<typeof NodeAttributes>;

/** The attributes of one node type. */
export type AttributesOf<Type extends NodeType> = Extract<NodeAttributes, { type: Type }>;

export { BODY_KINDS, type BodyKind } from './body.ts';
export { CLAUSE_KINDS, type ClauseKind } from './clause.ts';
export type { Glyph, Labels, NodeTypeEntry, Tone } from './node-type.ts';
export { Expression } from './version.ts';
