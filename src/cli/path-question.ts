import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Level, parseJson, type RecitalGraph } from '../graph/index.ts';
import { describeDiagnostic } from '../i18n/index.ts';
import { EDGE_TYPES, type EdgeType, NODE_TYPES, type NodeType, type Outcome, PARTS } from '../model/index.ts';
import {
  DEFAULT_WEIGHTS,
  DIRECTIONS,
  type Direction,
  type NodeSelector,
  type PathQuery,
  type PathQueryInput,
  parsePathQuery,
  WEAK_EDGES,
} from '../query/index.ts';
import { reasonOf } from './files.ts';
import { findEnd } from './path-ends.ts';
import { withoutIsolates } from './report.ts';
import { wholeNumber } from './whole-number.ts';

const MODES = ['shortest', 'all-shortest', 'k-shortest', 'k-groups', 'all-simple', 'strongest'] as const;
const TYPES = Object.keys(EDGE_TYPES);
const NODES = Object.keys(NODE_TYPES);
const MOST = 1_000_000;

/** What a question asks beside its ends, as it is given on the command line. */
export interface QuestionOptions {
  readonly level: Level;
  readonly directed?: boolean;
  readonly direction?: readonly (readonly [EdgeType, Direction])[];
  readonly mode: (typeof MODES)[number];
  readonly k: number;
  readonly via?: readonly string[];
  readonly viaAnyOrder?: readonly string[];
  readonly avoid?: readonly string[];
  readonly only?: readonly EdgeType[];
  readonly without?: readonly EdgeType[];
  readonly through?: readonly NodeType[];
  readonly notThrough?: readonly NodeType[];
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

/** `cites=forward`, one after the other; the last of a type holds. */
function directionOf(
  text: string,
  before: readonly (readonly [EdgeType, Direction])[] = [],
): readonly (readonly [EdgeType, Direction])[] {
  const [type = '', way = '', more] = text.split('=');
  const direction = DIRECTIONS.find((one) => one === way);
  if (!Object.hasOwn(EDGE_TYPES, type) || !direction || more !== undefined)
    throw new InvalidArgumentError(
      `TYPE=DIRECTION, not "${text}". Types: ${TYPES.join(', ')}. Directions: ${DIRECTIONS.join(', ')}.`,
    );
  return [...before, [type as EdgeType, direction]];
}

function positive(text: string): number {
  if (!/^\d{1,4}(?:\.\d+)?$/.test(text)) throw new InvalidArgumentError(`a number from 0, not "${text}"`);
  return Number(text);
}

/** The options of a question, the same for all that asks one. */
export const declareQuestion = (command: Command): Command =>
  command
    .option('--directed', 'follow edges only from source to target')
    .option('--direction <type=way...>', 'of one edge type: cites=forward, mandates=backward, …=either', directionOf)
    .addOption(new Option('--mode <mode>', 'which paths').choices([...MODES]).default('all-shortest'))
    .option('--k <n>', 'how many with k-shortest and strongest, how many lengths with k-groups', whole, 3)
    .option('--via <names...>', 'what a path must pass, in this order')
    .option('--via-any-order <names...>', 'what it must pass, in whichever order; at most 6')
    .option('--avoid <names...>', 'what it must not pass')
    .addOption(new Option('--only <types...>', 'edge types that hops may use').choices(TYPES))
    .addOption(new Option('--without <types...>', 'edge types that no hop may use').choices(TYPES))
    .addOption(new Option('--through <types...>', 'node types that may be passed through').choices(NODES))
    .addOption(new Option('--not-through <types...>', 'node types that may not be passed through').choices(NODES))
    .addOption(new Option('--parts <parts...>', 'of what clauses say, only what these parts say').choices([...PARTS]))
    .option('--min-hops <n>', 'no fewer hops', (text) => (text === '0' ? 0 : whole(text)))
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

/** The question between two ends that were found. */
export async function questionOf(
  graph: RecitalGraph,
  [from, to]: readonly [NodeSelector, NodeSelector],
  options: QuestionOptions,
): Promise<Asked> {
  const { level, mode, k, only, through, notThrough, hubs, damping } = options;
  const passed = namedIn(graph, options.via ?? [], level);
  const free = namedIn(graph, options.viaAnyOrder ?? [], level);
  const avoided = namedIn(graph, options.avoid ?? [], level);
  for (const named of [passed, free, avoided]) if (!named.ok) return named;
  if (!passed.ok || !free.ok || !avoided.ok) throw new Error('path question: a name was lost');
  const avoidedIds = avoided.ends.map(({ ids }) => ids?.[0]);
  if (avoidedIds.includes(undefined))
    return { ok: false, message: '--avoid takes ids and names; --not-through, types' };
  const weights = options.weights === undefined ? undefined : await weightsIn(options.weights);
  if (weights && !weights.ok) return weights;
  if (weights && mode !== 'strongest') return { ok: false, message: '--weights is of --mode strongest alone' };
  // What is asked for by name is walked, however weak.
  const weak = level === 'clauses' ? [] : WEAK_EDGES.filter((type) => !only?.includes(type));
  // Whoever asks for any of a kind means another thing, though the other end be of that kind itself.
  const fewest = options.minHops ?? (from.ids && to.ids ? undefined : 1);
  const parsed = parsePathQuery({
    from,
    to,
    level,
    mode: modeOf(mode, k, weights?.value),
    direction: options.directed === true ? 'forward' : 'either',
    directions: Object.fromEntries(options.direction ?? []),
    edgeTypes: { ...(only ? { only: [...only] } : {}), without: [...(options.without ?? []), ...weak] },
    ...(passed.ends.length + free.ends.length > 0
      ? { waypoints: { ordered: [...passed.ends], unordered: [...free.ends] } }
      : {}),
    ...(avoidedIds.length > 0 ? { nodes: { without: avoidedIds.filter((id) => id !== undefined) } } : {}),
    ...(through || notThrough
      ? {
          nodeTypes: {
            ...(through ? { only: [...through] } : {}),
            ...(notThrough ? { without: [...notThrough] } : {}),
          },
        }
      : {}),
    ...(options.parts ? { parts: [...options.parts] } : {}),
    ...(fewest === undefined && options.maxHops === undefined
      ? {}
      : { hops: { min: fewest ?? 0, max: options.maxHops } }),
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
  'waypoints.unordered': '--via-any-order',
};

function modeOf(kind: QuestionOptions['mode'], k: number, weights: unknown): PathQueryInput['mode'] {
  if (kind === 'k-shortest' || kind === 'k-groups') return { kind, k };
  if (kind !== 'strongest') return { kind };
  return { kind, k, weights: (weights ?? DEFAULT_WEIGHTS) as typeof DEFAULT_WEIGHTS };
}

type Named =
  | { readonly ok: true; readonly ends: readonly NodeSelector[] }
  | { readonly ok: false; readonly message: string };

function namedIn(graph: RecitalGraph, names: readonly string[], level: Level): Named {
  const ends: NodeSelector[] = [];
  for (const name of names) {
    const end = findEnd(graph, name, level);
    if (end.kind === 'wrong') return { ok: false, message: `"${name}": ${end.message}` };
    if (end.kind === 'lost') {
      const reasons = end.diagnostics.map((one) => withoutIsolates(describeDiagnostic(one, 'en')));
      return { ok: false, message: reasons.join(' ') };
    }
    ends.push(end.selector);
  }
  return { ok: true, ends };
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
