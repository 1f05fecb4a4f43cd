import { EDGE_TYPES, NODE_TYPES } from '../../model/index.ts';

/** What a property holds wherever it occurs. */
export type PropertyKind = 'text' | 'number';

/** Those that are found out (`ADDED` of the embedded graph). */
const FOUND_OUT: Readonly<Record<string, PropertyKind>> = {
  id: 'text',
  name: 'text',
  work: 'text',
  kind: 'text',
  issuer: 'text',
  firstYear: 'number',
  degree: 'number',
  statements: 'number',
};

/** A schema as valibot keeps it; `wrapped` is what may also be null or absent. */
interface Schema {
  readonly type: string;
  readonly wrapped?: Schema;
}

const KINDS: Readonly<Record<string, PropertyKind>> = {
  string: 'text',
  picklist: 'text',
  literal: 'text',
  number: 'number',
};

const kindOf = ({ type, wrapped }: Schema): PropertyKind | null => (wrapped ? kindOf(wrapped) : (KINDS[type] ?? null));

/** Properties of which it is known that they hold texts, or numbers: those of the model that are the same everywhere. */
export function propertyKinds(): ReadonlyMap<string, PropertyKind> {
  const kinds = new Map<string, PropertyKind | null>(Object.entries(FOUND_OUT));
  for (const { schema } of [...Object.values(NODE_TYPES), ...Object.values(EDGE_TYPES)])
    for (const [key, entry] of Object.entries(schema.entries as Readonly<Record<string, Schema>>)) {
      const kind = kindOf(entry);
      kinds.set(key, !kinds.has(key) || kinds.get(key) === kind ? kind : null);
    }
  return new Map([...kinds].flatMap(([key, kind]) => (kind === null ? [] : [[key, kind] as const])));
}
