import { parseGraph, parseJson, serialize } from '../../graph/index.ts';
import { WORKSPACE_FORMAT } from '../../model/index.ts';
import type { GraphFormat } from './format.ts';

/** Recital's own saved form, which is graphology's serialized JSON; of a workspace file the graph in it. */
export const json: GraphFormat = {
  write: (graph) => serialize(graph),
  read: (bytes) => {
    const parsed = parseJson(new TextDecoder().decode(bytes));
    return parsed.ok ? parseGraph(graphIn(parsed.value)) : parsed;
  },
};

function graphIn(parsed: unknown): unknown {
  const file = typeof parsed === 'object' && parsed !== null ? (parsed as { format?: unknown; graph?: unknown }) : {};
  return file.format === WORKSPACE_FORMAT ? file.graph : parsed;
}
