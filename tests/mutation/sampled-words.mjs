/**
 * A grammar's words are thousands, and each costs a run of every test. In the files that state a part of a grammar one
 * list of words in eight is mutated, with every word in it, and one in eight of the strings that stand in no list.
 * Which ones follows from what they say, so a sample stays the same until its words change. Everything else in these
 * files is mutated like all code.
 */
const ONE_IN = 8;
const REASON = `a word of a grammar that is not in the sample (1 in ${ONE_IN})`;
const SHAPE_OF_GRAMMARS = '../grammar.ts';

/** @typedef {{ type: string, value?: unknown, elements?: readonly (Syntax | null)[] }} Syntax */
/** @typedef {{ body: readonly { type: string, source?: { value: string } | null }[] }} Program */
/** @typedef {{ node: Syntax, scope: { getProgramParent(): { path: { node: Program } } } }} Place */

/** @param {string} words */
export function inSample(words) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % ONE_IN === 0;
}

/** @type {WeakMap<Program, boolean>} */
const stating = new WeakMap();

/** @param {Program} program */
function statesGrammar(program) {
  let known = stating.get(program);
  if (known === undefined) {
    known = program.body.some(
      ({ type, source }) => type === 'ImportDeclaration' && source?.value === SHAPE_OF_GRAMMARS,
    );
    stating.set(program, known);
  }
  return known;
}

/** @param {Syntax | null} node */
const isText = (node) => node?.type === 'StringLiteral';

/**
 * What a list of words says, or a word; null for anything else.
 *
 * @param {Syntax} node
 */
function wordsOf(node) {
  if (isText(node)) return String(node.value);
  const elements = node.type === 'ArrayExpression' ? (node.elements ?? []) : [];
  return elements.length > 0 && elements.every(isText) ? elements.map((element) => element?.value).join('\n') : null;
}

/** Words of lists in the sample. */
const chosen = new WeakSet();

export const ignorer = {
  /**
   * @param {Place} place
   * @returns {string | undefined} Why what stands there is left alone, with all that is in it.
   */
  shouldIgnore({ node, scope }) {
    const words = wordsOf(node);
    if (words === null || chosen.has(node) || !statesGrammar(scope.getProgramParent().path.node)) return undefined;
    if (!inSample(words)) return REASON;
    for (const element of node.elements ?? []) if (element) chosen.add(element);
    return undefined;
  },
};

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'sampled-words', value: ignorer }];
