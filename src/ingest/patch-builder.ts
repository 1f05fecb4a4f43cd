import {
  type EdgeAttributes,
  type Evidence,
  instrumentOf,
  locatorOf,
  makeEdgeKey,
  type SavedEdge,
  type SavedNode,
  workOf,
} from '../model/index.ts';
import type { NodeMaker } from './nodes.ts';

/** Collects nodes and edges; saying the same thing again adds the evidence to what is there. */
export interface PatchBuilder {
  readonly nodes: Map<string, SavedNode>;
  readonly edges: Map<string, SavedEdge>;
  addNode(node: SavedNode): void;
  /** Adds the node of an id with everything that contains it: provision → work, version → work. */
  addInstrument(id: string, evidence: Evidence): void;
  /** The attributes become the builder's own: evidence may be added to their list. */
  addEdge(source: string, target: string, attributes: EdgeAttributes): void;
}

export function makePatchBuilder(maker: NodeMaker): PatchBuilder {
  const nodes = new Map<string, SavedNode>();
  const edges = new Map<string, SavedEdge>();
  /** Evidence of edges that have several, by its key: a name may stand in a thousand clauses. */
  const seen = new Map<string, Set<string>>();
  const placed = new Set<string>();

  const builder: PatchBuilder = {
    nodes,
    edges,
    addNode: (node) => {
      if (!nodes.has(node.key)) nodes.set(node.key, node);
    },
    addEdge: (source, target, attributes) => {
      const key = makeEdgeKey(source, target, attributes);
      const known = edges.get(key);
      if (known === undefined) {
        edges.set(key, { key, source, target, attributes });
        return;
      }
      let keys = seen.get(key);
      if (keys === undefined) {
        keys = new Set(known.attributes.evidence.map(evidenceKey));
        seen.set(key, keys);
      }
      for (const entry of attributes.evidence) {
        const entryKey = evidenceKey(entry);
        if (keys.has(entryKey)) continue;
        keys.add(entryKey);
        known.attributes.evidence.push(entry);
      }
    },
    addInstrument: (id, evidence) => {
      // What contains what follows from the id: the first place that names it is evidence enough.
      if (placed.has(id)) return;
      placed.add(id);
      const locator = locatorOf(id);
      const instrument = instrumentOf(id);
      if (locator !== null) {
        builder.addNode(maker.clause(id));
        addProvisionMembers(builder, maker, instrument, locator, evidence);
        builder.addEdge(id, instrument, { type: 'part-of', evidence: [evidence] });
        builder.addInstrument(instrument, evidence);
        return;
      }
      const node = maker.any(instrument);
      builder.addNode(node);
      if (node.attributes.type !== 'version') return;
      const work = workOf(instrument);
      builder.addNode(maker.work(work));
      builder.addEdge(instrument, work, { type: 'version-of', evidence: [evidence] });
    },
  };
  return builder;
}

const evidenceKey = (entry: Evidence): string =>
  entry.origin === 'read' ? `${entry.document}|${entry.start}|${entry.end}|${entry.rule}` : JSON.stringify(entry);

/** `35.a-e` holds 35.a … 35.e, so that a citation of one of them and of the range meet. */
function addProvisionMembers(
  builder: PatchBuilder,
  maker: NodeMaker,
  instrument: string,
  locator: string,
  evidence: Evidence,
): void {
  const range = /^(\d+)\.([a-z])-([a-z])$/.exec(locator);
  if (!range) return;
  const [, number, from, to] = range;
  for (let code = from!.charCodeAt(0); code <= to!.charCodeAt(0); code++) {
    const member = `${instrument}#${number}.${String.fromCharCode(code)}`;
    builder.addNode(maker.clause(member));
    builder.addEdge(member, `${instrument}#${locator}`, { type: 'part-of', evidence: [evidence] });
  }
}
