import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LanguageError, planQuery, type Value } from '../../../src/query/language/index.ts';
import { printCell, printValue } from './cells.ts';
import { create, loneValue, rowsOf } from './create.ts';
import { type FeatureScenario, readFeature } from './feature.ts';
import { MemoryGraph } from './memory-graph.ts';

export interface Scenario {
  /** `Match1 [3] …`, with a number where an outline gives several of one name. */
  readonly name: string;
  readonly scenario: FeatureScenario;
}

/** The scenarios of a folder of feature files, outlines expanded. */
export function scenariosOf(folder: string): Scenario[] {
  const seen = new Map<string, number>();
  return readdirSync(folder)
    .filter((file) => file.endsWith('.feature'))
    .sort()
    .flatMap((file) =>
      readFeature(readFileSync(path.join(folder, file), 'utf8')).map((scenario) => {
        const name = `${path.basename(file, '.feature')} ${scenario.name}`;
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return { name: count === 1 ? name : `${name} (${count})`, scenario };
      }),
    );
}

/** Null when a scenario is kept, else what differs. */
export function failureOf({ scenario }: Scenario, graphs: string): string | null {
  const graph = new MemoryGraph();
  const parameters = new Map<string, Value>();
  let query = '';
  try {
    for (const { text, document, table } of scenario.steps) {
      const named = /^the (\S+) graph$/.exec(text);
      if (named) create(graph, readGraph(graphs, named[1]!));
      else if (/^having executed:/.test(text)) create(graph, document);
      else if (/^parameters are:/.test(text))
        for (const [name, value] of table) parameters.set(name!, loneValue(value!));
      else if (/^executing query:/.test(text)) query = document;
      else if (/^the result should be/.test(text)) {
        const failure = compareResult(graph, query, parameters, table, text);
        if (failure) return failure;
      } else if (/ should be raised /.test(text)) {
        const failure = compareError(graph, query, parameters, text);
        if (failure) return failure;
      } else if (!/^(?:an empty graph|any graph|no side effects)$/.test(text)) return `step: ${text}`;
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function readGraph(folder: string, name: string): string {
  const file = path.join(folder, name, `${name}.cypher`);
  if (!existsSync(file)) throw new Error(`graph: ${name}`);
  return readFileSync(file, 'utf8');
}

function compareResult(
  graph: MemoryGraph,
  query: string,
  parameters: ReadonlyMap<string, Value>,
  [header = [], ...table]: readonly (readonly string[])[],
  how: string,
): string | null {
  const sortLists = how.includes('ignoring element order');
  const { columns, rows } = rowsOf(graph, query, parameters);
  if ([...columns].sort().join('|') !== [...header].sort().join('|')) return `columns: ${columns.join(' | ')}`;
  const got = rows.map((row) =>
    header.map((name) => printValue(graph, row[columns.indexOf(name)]!, sortLists)).join(' | '),
  );
  const wanted = table.map((row) => row.map((cell) => printCell(cell, sortLists)).join(' | '));
  if (!how.includes('in order')) {
    got.sort();
    wanted.sort();
  }
  return got.join('\n') === wanted.join('\n') ? null : `got:\n${got.join('\n')}\nwanted:\n${wanted.join('\n')}`;
}

function compareError(
  graph: MemoryGraph,
  query: string,
  parameters: ReadonlyMap<string, Value>,
  text: string,
): string | null {
  const code = text.slice(text.lastIndexOf(' ') + 1);
  try {
    if (text.includes('compile time')) planQuery(query);
    else rowsOf(graph, query, parameters);
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    return error.code === code ? null : `raised ${error.code}, not ${code}`;
  }
  return `not raised: ${code}`;
}
