import { instrumentOf, workOf } from '../../model/index.ts';
import type { ViewState } from '../view-state.ts';
import { type Facet, type Narrowing, STATEMENT_FACETS } from './facets.ts';
import type { BitColumn, Column, Ground } from './ground.ts';

/** Filters as bits: a thing is shown when it fails none, and counts for a filter when it fails no other. */
export const FAILS = {
  reach: 1,
  legendType: 2,
  legendStatus: 4,
  years: 8,
  one: 16,
  touched: 32,
  kind: 64,
  type: 128,
  issuer: 256,
  language: 512,
  status: 1024,
  part: 2048,
  stance: 4096,
  verb: 8192,
  origin: 16384,
} as const satisfies Record<Facet | string, number>;

/** What decides which nodes and edges are shown, beside the scope. */
export type Filters = Narrowing & Pick<ViewState, 'hiddenNodes' | 'hiddenEdges' | 'hiddenStatuses'>;

/** The ground with the filters that each node and each statement fails, as bits of `FAILS`. */
export interface Considered {
  readonly ground: Ground;
  readonly nodeFails: Int32Array;
  readonly statementFails: Int32Array;
}

/**
 * Asks every filter of everything in scope; `reachable` is what hidden kinds of links leave within reach. A facet of
 * statements asks of nodes that such a statement is made by them or of them, or of what they hold. Linear in nodes and
 * statements.
 */
export function consider(ground: Ground, filters: Filters, reachable: ReadonlySet<string> | null): Considered {
  const statementFails = failsOfStatements(ground, filters);
  const nodeFails = failsOfNodes(ground, filters);
  for (let index = 0; index < nodeFails.length; index++) {
    const { id } = ground.nodes[index]!;
    if (reachable && !reachable.has(id)) nodeFails[index]! |= FAILS.reach;
    if (ground.core[index]) nodeFails[index] = 0;
    if (filters.hiddenOnes.has(id) || (filters.kept !== null && !filters.kept.has(id))) nodeFails[index]! |= FAILS.one;
  }
  if (STATEMENT_FACETS.some((facet) => filters.facets.has(facet))) markUntouched(ground, statementFails, nodeFails);
  return { ground, nodeFails, statementFails };
}

/** What each value of a column fails; the last entry is for things without a value, which index -1 does not reach. */
function add(fails: Int32Array, { values, of }: Column, failsOf: (value: string | null) => number): void {
  const table = Int32Array.from([...values, null], failsOf);
  const none = values.length;
  for (let index = 0; index < fails.length; index++) {
    const code = of[index]!;
    fails[index]! |= table[code < 0 ? none : code]!;
  }
}

/** Things that have none of the wanted values fail. */
function addBits(fails: Int32Array, { of }: BitColumn, wanted: number, bit: number): void {
  for (let index = 0; index < fails.length; index++) if ((of[index]! & wanted) === 0) fails[index]! |= bit;
}

const bitsOf = ({ values }: BitColumn, has: (value: string) => boolean): number =>
  values.reduce((bits, value, code) => (has(value) ? bits | (1 << Math.min(code, 30)) : bits), 0);

function failsOfNodes({ nodes, ofNodes }: Ground, filters: Filters): Int32Array {
  const { facets, years, hiddenNodes, hiddenStatuses } = filters;
  const fails = new Int32Array(nodes.length);
  const types = facets.get('type');
  if (hiddenNodes.size > 0 || types)
    add(
      fails,
      ofNodes.type,
      (type) =>
        ((hiddenNodes as ReadonlySet<string | null>).has(type) ? FAILS.legendType : 0) |
        (types && !types.has(type!) ? FAILS.type : 0),
    );
  const issuers = facets.get('issuer');
  if (issuers) add(fails, ofNodes.issuer, (issuer) => (issuer !== null && issuers.has(issuer) ? 0 : FAILS.issuer));
  const languages = facets.get('language');
  if (languages)
    addBits(
      fails,
      ofNodes.language,
      bitsOf(ofNodes.language, (language) => languages.has(language)),
      FAILS.language,
    );
  const statuses = facets.get('status');
  if (statuses)
    addBits(
      fails,
      ofNodes.status,
      bitsOf(ofNodes.status, (status) => statuses.has(status)),
      FAILS.status,
    );
  // In the legend `read` is said of links: no node hides with it.
  const hidden = bitsOf(
    ofNodes.status,
    (status) => status !== 'read' && (hiddenStatuses as ReadonlySet<string>).has(status),
  );
  if (hidden !== 0)
    for (let index = 0; index < fails.length; index++)
      if ((ofNodes.status.of[index]! & hidden) !== 0) fails[index]! |= FAILS.legendStatus;
  if (years)
    for (let index = 0; index < fails.length; index++) {
      const year = ofNodes.year[index]!;
      if (year < 0 ? !years.undated : year < years.from || year > years.to) fails[index]! |= FAILS.years;
    }
  return fails;
}

function failsOfStatements({ statements, ofStatements }: Ground, filters: Filters): Int32Array {
  const { facets, hiddenEdges, hiddenStatuses } = filters;
  const fails = new Int32Array(statements.length);
  if (hiddenEdges.size > 0)
    add(fails, ofStatements.kind, (kind) => ((hiddenEdges as ReadonlySet<string | null>).has(kind) ? FAILS.kind : 0));
  if (hiddenStatuses.size > 0)
    add(fails, ofStatements.origin, (origin) =>
      (hiddenStatuses as ReadonlySet<string | null>).has(origin) ? FAILS.legendStatus : 0,
    );
  for (const facet of STATEMENT_FACETS) {
    const wanted = facets.get(facet);
    if (wanted) add(fails, ofStatements[facet], (value) => (value !== null && wanted.has(value) ? 0 : FAILS[facet]));
  }
  return fails;
}

/** Nodes at which no statement is left fail, but for those that the view is about. */
function markUntouched(ground: Ground, statementFails: Int32Array, nodeFails: Int32Array): void {
  const { nodes, edges, first, source, target, core, indexOf, projection } = ground;
  const touched = new Uint8Array(nodes.length);
  const touch = (index: number): void => {
    if (touched[index]) return;
    touched[index] = 1;
    const { id, attributes } = nodes[index]!;
    if (attributes.type !== 'clause') return;
    for (const holder of [instrumentOf(id), workOf(id)]) {
      const shown = indexOf.get(projection.representative.get(holder) ?? '');
      if (shown !== undefined) touched[shown] = 1;
    }
  };
  for (let edge = 0; edge < edges.length; edge++)
    for (let index = first[edge]!; index < first[edge + 1]!; index++) {
      if (statementFails[index] !== 0) continue;
      touch(source[edge]!);
      touch(target[edge]!);
      break;
    }
  for (let index = 0; index < nodes.length; index++)
    if (!touched[index] && !core[index]) nodeFails[index]! |= FAILS.touched;
}
