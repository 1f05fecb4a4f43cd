import type { LabelExpression, NodePattern, PathPattern } from '../../../src/query/language/ast.ts';
import { evaluate, type Row } from '../../../src/query/language/evaluate.ts';
import { NodeValue, planQuery, RelationshipValue, runPlan, type Value } from '../../../src/query/language/index.ts';
import { Meter } from '../../../src/query/language/meter.ts';
import { parseLoneExpression, parseQuery } from '../../../src/query/language/parse.ts';
import { tokenize } from '../../../src/query/language/tokens.ts';
import { isMap } from '../../../src/query/language/values.ts';
import { MemoryGraph } from './memory-graph.ts';

/** Every row that a query gives, by column. */
export function rowsOf(graph: MemoryGraph, text: string, parameters: ReadonlyMap<string, Value> = new Map()) {
  const plan = planQuery(text);
  const rows = [...runPlan(plan, graph, { parameters })].filter((row) => row !== null);
  return { columns: plan.columns, rows };
}

/** The value of an expression that stands alone. */
export const loneValue = (text: string): Value => valueIn(parseLoneExpression(text), {}, new MemoryGraph(), text);

function valueIn(expression: Parameters<typeof evaluate>[0], row: Row, graph: MemoryGraph, text: string): Value {
  return evaluate(expression, row, {
    text,
    graph,
    parameters: new Map(),
    clock: new Meter(),
    match: () => [],
  });
}

const CLAUSES = ['CREATE', 'DELETE', 'MATCH', 'UNWIND', 'WITH'];

/** Runs a statement of a set-up: any reading clauses, CREATE, and DELETE of relationships. */
export function create(graph: MemoryGraph, statement: string): void {
  const starts = tokenize(statement).flatMap(({ kind, text, from }) =>
    kind === 'name' && CLAUSES.includes(text.toUpperCase()) ? [from] : [],
  );
  let rows: readonly Row[] = [{}];
  for (const [at, start] of starts.entries()) {
    const clause = statement.slice(start, starts[at + 1]);
    const [word] = clause.split(/\s/, 1);
    const rest = clause.slice(word!.length);
    if (word!.toUpperCase() === 'CREATE') rows = rows.map((row) => createPaths(graph, row, `MATCH ${rest} RETURN 1`));
    else if (word!.toUpperCase() === 'DELETE')
      for (const row of rows) graph.removeRelationship((row[rest.trim()] as RelationshipValue).id);
    else rows = readOn(graph, rows, clause);
  }
}

/** The rows that a reading clause makes of these. */
function readOn(graph: MemoryGraph, rows: readonly Row[], clause: string): Row[] {
  const names = Object.keys(rows[0] ?? {});
  const list = rows.map((row) => new Map(Object.entries(row)));
  const known = names.length === 0 ? '' : `UNWIND $rows AS row WITH ${names.map((name) => `row.${name} AS ${name}`)}`;
  if (names.length === 0 && /^WITH \*/.test(clause)) return [...rows];
  const read = rowsOf(graph, `${known} ${clause} RETURN *`, new Map([['rows', list]]));
  return read.rows.map((row) => Object.fromEntries(read.columns.map((name, at) => [name, row[at]!])));
}

function createPaths(graph: MemoryGraph, row: Row, text: string): Row {
  const [clause] = parseQuery(text).clauses;
  if (clause?.kind !== 'match') throw new Error(`set-up: ${text}`);
  let made = row;
  for (const path of clause.paths) made = createPath(graph, path, made, text);
  return made;
}

function createPath(graph: MemoryGraph, { elements }: PathPattern, row: Row, text: string): Row {
  let made = row;
  const nodeOf = (pattern: NodePattern): number => {
    const known = pattern.variable === null ? undefined : made[pattern.variable];
    if (known instanceof NodeValue) return known.id;
    const id = graph.addNode(namesIn(pattern.labels), propertiesOf(pattern));
    if (pattern.variable !== null) made = { ...made, [pattern.variable]: new NodeValue(id) };
    return id;
  };
  const propertiesOf = ({ properties }: Pick<NodePattern, 'properties'>): ReadonlyMap<string, Value> => {
    const value = properties && valueIn(properties, made, graph, text);
    return value !== null && isMap(value) ? value : new Map();
  };
  let last = nodeOf(elements[0] as NodePattern);
  for (let at = 1; at < elements.length; at += 2) {
    const [step, node] = [elements[at]!, elements[at + 1]!];
    if (step.kind !== 'relationship' || node.kind !== 'node') throw new Error(`set-up: ${text}`);
    const next = nodeOf(node);
    const [source, target] = step.direction === 'backward' ? [next, last] : [last, next];
    const id = graph.addRelationship(namesIn(step.types)[0]!, source, target, propertiesOf(step));
    if (step.variable !== null) made = { ...made, [step.variable]: new RelationshipValue(id) };
    last = next;
  }
  return made;
}

function namesIn(labels: LabelExpression | null): string[] {
  if (labels === null) return [];
  if (labels.kind === 'name') return [labels.name];
  if (labels.kind === 'both' || labels.kind === 'either') return [...namesIn(labels.left), ...namesIn(labels.right)];
  throw new Error(`labels: ${labels.kind}`);
}
