import { thingsOf } from '../linked/graph.ts';
import type { Thing, Value } from '../linked/things.ts';
import { PREFIXES } from '../linked/vocabulary.ts';
import type { GraphFormat } from './format.ts';

/** JSON-LD 1.1 with its context inside: whoever opens it asks nobody for anything. */
export const jsonLd: GraphFormat = {
  write: (graph) => {
    const things = thingsOf(graph).map((thing) => JSON.stringify(toJson(thing)));
    return `{"@context": ${JSON.stringify(PREFIXES)},\n"@graph": [\n${things.join(',\n')}\n]}\n`;
  },
};

function toJson({ iri, types, says }: Thing): object {
  const json: Record<string, unknown> = {};
  if (iri !== undefined) json['@id'] = iri;
  if (types.length > 0) json['@type'] = types;
  const values = new Map<string, unknown[]>();
  for (const [term, value] of says) {
    const list = values.get(term);
    if (list) list.push(toValue(value));
    else values.set(term, [toValue(value)]);
  }
  for (const [term, list] of values) json[term] = list.length === 1 ? list[0] : list;
  return json;
}

function toValue(value: Value): unknown {
  if (typeof value !== 'object') return value;
  if ('types' in value) return toJson(value);
  if ('iri' in value) return { '@id': value.iri };
  return value.language === undefined ? value.text : { '@value': value.text, '@language': value.language };
}
