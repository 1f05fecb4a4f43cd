import { parseGraph, parseJson, serialize } from '../../graph/index.ts';
import type { GraphFormat } from './format.ts';

/** Recital's own saved form, which is graphology's serialized JSON. */
export const json: GraphFormat = {
  write: (graph) => serialize(graph),
  read: (bytes) => {
    const parsed = parseJson(new TextDecoder().decode(bytes));
    return parsed.ok ? parseGraph(parsed.value) : parsed;
  },
};
