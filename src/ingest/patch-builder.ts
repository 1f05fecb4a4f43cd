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

/** Collects nodes and edges; adding the same thing twice joins the evidence. */
export interface PatchBuilder {
  readonly nodes: Map<string, SavedNode>;
  readonly edges: Map<string, SavedEdge>;
  addNode(node: SavedNode): void;
  /** Adds the node of an id with everything that contains it: provision → work, version → work. */
  addInstrument(id: string, evidence: Evidence): void;
  addEdge(source: string, target: string, attributes: EdgeAttributes): void;
}

export function makePatchBuilder(maker: NodeMaker): PatchBuilder {
  const nodes = new Map<string, SavedNode>();
  const edges = new Map<string, SavedEdge>();
  const builder: PatchBuilder = {
    nodes,
    edges,
    addNode: (node) => {
      if (!nodes.has(node.key)) nodes.set(node.key, node);
    },
    addEdge: (source, target, attributes) => {
      const key = makeEdgeKey(source, target, attributes);
      const known = edges.get(key);
      if (!known) {
        edges.set(key, { key, source, target, attributes });
        return;
      }
      const seen = new Set(known.attributes.evidence.map((entry) => JSON.stringify(entry)));
      const fresh = attributes.evidence.filter((entry) => !seen.has(JSON.stringify(entry)));
      if (fresh.length > 0)
        edges.set(key, {
          ...known,
          attributes: { ...known.attributes, evidence: [...known.attributes.evidence, ...fresh] },
        });
    },
    addInstrument: (id, evidence) => {
      const locator = locatorOf(id);
      const instrument = instrumentOf(id);
      if (locator !== null) {
        builder.addNode(maker.clause(id));
        addProvisionMembers(builder, maker, instrument, locator, evidence);
        builder.addEdge(id, instrument, { type: 'part-of', evidence: [evidence] });
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
