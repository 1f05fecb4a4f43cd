import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Level, parseJson, type RecitalGraph } from '../graph/index.ts';
import { EDGE_TYPES, type EdgeType, type Outcome, PARTS } from '../model/index.ts';
import { DEFAULT_WEIGHTS, type PathQuery, type PathQueryInput, parsePathQuery, WEAK_EDGES } from '../query/index.ts';
import { reasonOf } from './files.ts';
import { findNode } from './node-names.ts';
import { wholeNumber } from './whole-number.ts';

const MODES = ['shortest', 'all-shortest', 'k-shortest', 'k-groups', 'all-simple', 'strongest'] as const;
const TYPES = Object.keys(EDGE_TYPES);
const MOST = 1_000_000;

/** What a question asks beside its ends, as it is given on the command line. */
export interface QuestionOptions {
  readonly level: Level;
  readonly directed?: boolean;
  readonly mode: (typeof MODES)[number];
  readonly k: number;
  readonly via?: readonly string[];
  readonly avoid?: readonly string[];
  readonly only?: readonly EdgeType[];
  readonly without?: readonly EdgeType[];
  readonly parts?: readonly (typeof PARTS)[number][];
  readonly minHops?: number;
  readonly maxHops?: number;
  readonly asOf?: number;
  readonly anyVersion?: boolean;
  readonly hubs?: number;
  readonly damping?: number;
  readonly weights?: string;
  readonly limit?: number;
}

function whole(text: string): number {
  const number = wholeNumber(text, MOST);
  if (number === null) throw new InvalidArgumentError(`a whole number from 1 to ${MOST}, not "${text}"`);
  return number;
}

function positive(text: string): number {
  if (!/^\d{1,4}(?:\.\d+)?$/.test(text)) throw new InvalidArgumentError(`a number from 0, not "${text}"`);
  return Number(text);
}

/** The options of a question, the same for all that asks one. */
export const declareQuestion = (command: Command): Command =>
  command
    .option('--directed', 'follow edges only from source to target')
    .addOption(new Option('--mode <mode>', 'which paths').choices([...MODES]).default('all-shortest'))
    .option('--k <n>', 'how many with k-shortest and strongest, how many lengths with k-groups', whole, 3)
    .option('--via <names...>', 'what a path must pass, in this order')
    .option('--avoid <names...>', 'what it must not pass')
    .addOption(new Option('--only <types...>', 'edge types that hops may use').choices(TYPES))
    .addOption(new Option('--without <types...>', 'edge types that no hop may use').choices(TYPES))
    .addOption(new Option('--parts <parts...>', 'of what clauses say, only what these parts say').choices([...PARTS]))
    .option('--min-hops <n>', 'no fewer hops', whole)
    .option('--max-hops <n>', 'no more hops', whole)
    .option('--as-of <year>', 'only what was there at the end of this year', whole)
    .option('--any-version', 'an end that names a version means every version of the work')
    .option('--hubs <n>', 'what has more edges than this is not passed through', whole)
    .option('--damping <x>', 'with strongest: passing is the dearer the more edges a node has', positive)
    .option('--weights <file>', 'with strongest: JSON { types, parts, verbs } of what a hop costs; --question shows it')
    .option('--limit <n>', 'at most so many paths (default: 1, or as many as the mode gives)', whole);

/** So many where a mode says how many itself. */
const LISTED = 100;

/** How many paths are wanted. */
export const wantedOf = ({ limit, mode }: QuestionOptions): number =>
  limit ?? (mode === 'shortest' || mode === 'all-shortest' ? 1 : LISTED);

/** A question, or what is wrong with it in one line of English. */
export type Asked = { readonly ok: true; readonly query: PathQuery } | { readonly ok: false; readonly message: string };

/** The question between two nodes that were found. */
export async function questionOf(
  graph: RecitalGraph,
  [from, to]: readonly [string, string],
  options: QuestionOptions,
): Promise<Asked> {
  const { level, mode, k, only, hubs, damping } = options;
  const passed = namedIn(graph, options.via ?? [], level);
  const avoided = namedIn(graph, options.avoid ?? [], level);
  if (!passed.ok) return passed;
  if (!avoided.ok) return avoided;
  const weights = options.weights === undefined ? undefined : await weightsIn(options.weights);
  if (weights && !weights.ok) return weights;
  if (weights && mode !== 'strongest') return { ok: false, message: '--weights is of --mode strongest alone' };
  // What is asked for by name is walked, however weak.
  const weak = level === 'clauses' ? [] : WEAK_EDGES.filter((type) => !only?.includes(type));
  const parsed = parsePathQuery({
    from: { ids: [from] },
    to: { ids: [to] },
    level,
    mode: modeOf(mode, k, weights?.value),
    direction: options.directed === true ? 'forward' : 'either',
    edgeTypes: { ...(only ? { only: [...only] } : {}), without: [...(options.without ?? []), ...weak] },
    ...(passed.ids.length > 0 ? { waypoints: { ordered: passed.ids.map((id) => ({ ids: [id] })) } } : {}),
    ...(avoided.ids.length > 0 ? { nodes: { without: [...avoided.ids] } } : {}),
    ...(options.parts ? { parts: [...options.parts] } : {}),
    ...(options.minHops === undefined && options.maxHops === undefined
      ? {}
      : { hops: { min: options.minHops ?? 0, max: options.maxHops } }),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    ...(options.anyVersion ? { versions: 'any' } : {}),
    ...(hubs === undefined && damping === undefined ? {} : { hubs: { limit: hubs, damping } }),
    limit: wantedOf(options),
  } satisfies PathQueryInput);
  if (parsed.ok) return { ok: true, query: parsed.value };
  const [problem] = parsed.problems;
  return { ok: false, message: `${OPTIONS[problem!.where] ?? problem!.where}: ${problem!.message}` };
}

/** Parts of a question, by the option that says them. */
const OPTIONS: Readonly<Record<string, string>> = {
  hops: '--min-hops, --max-hops',
  hubs: '--damping',
  asOf: '--as-of',
  'waypoints.ordered': '--via',
};

function modeOf(kind: QuestionOptions['mode'], k: number, weights: unknown): PathQueryInput['mode'] {
  if (kind === 'k-shortest' || kind === 'k-groups') return { kind, k };
  if (kind !== 'strongest') return { kind };
  return { kind, k, weights: (weights ?? DEFAULT_WEIGHTS) as typeof DEFAULT_WEIGHTS };
}

type Named = { readonly ok: true; readonly ids: readonly string[] } | { readonly ok: false; readonly message: string };

function namedIn(graph: RecitalGraph, names: readonly string[], level: Level): Named {
  const found = names.map((name) => ({ name, node: findNode(graph, name, level) }));
  const lost = found.find(({ node }) => !node.ok);
  if (lost) return { ok: false, message: `"${lost.name}" names no single thing; its id does` };
  return { ok: true, ids: found.flatMap(({ node }) => (node.ok ? [node.value] : [])) };
}

type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

async function weightsIn(path: string): Promise<Read> {
  try {
    const read: Outcome<unknown> = parseJson(await readFile(path, 'utf8'));
    return read.ok ? { ok: true, value: read.value } : { ok: false, message: `${path} is no JSON` };
  } catch (error) {
    return { ok: false, message: `${path} cannot be read (${reasonOf(error)})` };
  }
}
