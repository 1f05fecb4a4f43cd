/**
 * Regular expressions that are followed in one go: every way through the expression is walked at the same time, so that
 * no text takes longer than its length times that of the expression. What cannot be told in this way (what stands
 * before or behind, what was read before) is refused.
 */
type Node =
  | { readonly kind: 'sign'; readonly is: RegExp }
  | { readonly kind: 'place'; readonly at: 'start' | 'end' }
  | { readonly kind: 'row' | 'choice'; readonly of: readonly Node[] }
  | { readonly kind: 'repeat'; readonly of: Node; readonly least: number; readonly most: number };

/** Steps of the ways: each takes a sign, or goes on to others without one. */
type Step =
  | { readonly take: RegExp; readonly next: number }
  | { readonly go: readonly number[]; readonly place?: 'start' | 'end' }
  | { readonly end: true };

const MOST_STEPS = 5000;
const MOST_DEPTH = 50;

class NotRegular extends Error {}

const SIGN = /\\(?:[pP]\{[\w=]+\}|[dDsSwW]|[nrtf]|u[\da-fA-F]{4}|[^\p{L}\p{N}])|[^\\()[\]{}*+?|^$]/uy;
const CLASS = /\[\^?\]?(?:\\[\s\S]|[^\\\]])*\]/uy;
const BOUNDS = /\{(\d{1,4})(?:(,)(\d{1,4})?)?\}/uy;

class Reader {
  readonly #text: string;
  readonly #flags: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    // As in Java: small letters and capitals are the same, a dot is any sign.
    const [all = '', flags = ''] = /^\(\?([is]+)\)/.exec(text) ?? [];
    this.#at = all.length;
    this.#text = text;
    this.#flags = `u${[...new Set(flags)].join('')}`;
  }

  read(): Node {
    const whole = this.#choice();
    if (this.#at < this.#text.length) throw new NotRegular();
    return whole;
  }

  #accept(text: string): boolean {
    const is = this.#text.startsWith(text, this.#at);
    if (is) this.#at += text.length;
    return is;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at += found[0].length;
    return found;
  }

  #choice(): Node {
    if (++this.#depth > MOST_DEPTH) throw new NotRegular();
    const of = [this.#row()];
    while (this.#accept('|')) of.push(this.#row());
    this.#depth--;
    return { kind: 'choice', of };
  }

  #row(): Node {
    const of: Node[] = [];
    while (this.#at < this.#text.length && !'|)'.includes(this.#text[this.#at]!)) of.push(this.#repeated());
    return { kind: 'row', of };
  }

  #repeated(): Node {
    const of = this.#one();
    const range = this.#range();
    if (!range) return of;
    // As few as possible or as many: the whole text must match in either case.
    this.#accept('?');
    return { kind: 'repeat', of, ...range };
  }

  #range(): { least: number; most: number } | null {
    if (this.#accept('*')) return { least: 0, most: Number.POSITIVE_INFINITY };
    if (this.#accept('+')) return { least: 1, most: Number.POSITIVE_INFINITY };
    if (this.#accept('?')) return { least: 0, most: 1 };
    const bounds = this.#match(BOUNDS);
    if (!bounds) return null;
    const least = Number(bounds[1]);
    const most = bounds[3] !== undefined ? Number(bounds[3]) : bounds[2] ? Number.POSITIVE_INFINITY : least;
    if (most < least) throw new NotRegular();
    return { least, most };
  }

  #one(): Node {
    if (this.#accept('^')) return { kind: 'place', at: 'start' };
    if (this.#accept('$')) return { kind: 'place', at: 'end' };
    if (this.#accept('(')) {
      if (this.#accept('?') && !this.#accept(':')) throw new NotRegular();
      const inner = this.#choice();
      if (!this.#accept(')')) throw new NotRegular();
      return inner;
    }
    const sign = this.#match(SIGN) ?? this.#match(CLASS);
    if (!sign) throw new NotRegular();
    return { kind: 'sign', is: this.#testOf(sign[0]) };
  }

  #testOf(source: string): RegExp {
    try {
      return new RegExp(`^${source}$`, this.#flags);
    } catch {
      throw new NotRegular();
    }
  }
}

function stepsOf(whole: Node): readonly Step[] {
  const steps: Step[] = [{ end: true }];
  const add = (step: Step): number => {
    if (steps.push(step) > MOST_STEPS) throw new NotRegular();
    return steps.length - 1;
  };
  /** Where a node begins that goes on at `next`. */
  const build = (node: Node, next: number): number => {
    switch (node.kind) {
      case 'sign':
        return add({ take: node.is, next });
      case 'place':
        return add({ go: [next], place: node.at });
      case 'row':
        return node.of.reduceRight((after, one) => build(one, after), next);
      case 'choice':
        return add({ go: node.of.map((one) => build(one, next)) });
      case 'repeat': {
        let start = next;
        if (node.most === Number.POSITIVE_INFINITY) {
          const go: number[] = [next];
          start = add({ go });
          go.push(build(node.of, start));
        } else for (let more = node.least; more < node.most; more++) start = add({ go: [next, build(node.of, start)] });
        for (let must = 0; must < node.least; must++) start = build(node.of, start);
        return start;
      }
    }
  };
  steps.push({ go: [build(whole, 0)] });
  return steps;
}

/** Whether the whole text is what the expression describes; null where it is none that can be followed. */
export function matchesWhole(expression: string, text: string): boolean | null {
  const steps = compiled(expression);
  if (steps === null) return null;
  let at = 0;
  let now: number[] = [];
  let seen = new Set<number>();
  const reach = (first: number): void => {
    const open = [first];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      if (seen.has(step)) continue;
      seen.add(step);
      const here = steps[step]!;
      if (!('go' in here)) now.push(step);
      else if (here.place === undefined || (here.place === 'start' ? at === 0 : at === text.length))
        open.push(...here.go);
    }
  };
  reach(steps.length - 1);
  for (const sign of text) {
    const before = now;
    now = [];
    seen = new Set();
    at += sign.length;
    for (const step of before) {
      const here = steps[step]!;
      if ('take' in here && here.take.test(sign)) reach(here.next);
    }
    if (now.length === 0) return false;
  }
  return now.includes(0);
}

const known = new Map<string, readonly Step[] | null>();
const MOST_KNOWN = 20;

/** The same expression is asked of every row. */
function compiled(expression: string): readonly Step[] | null {
  const before = known.get(expression);
  if (before !== undefined) return before;
  let steps: readonly Step[] | null = null;
  try {
    steps = stepsOf(new Reader(expression).read());
  } catch (error) {
    if (!(error instanceof NotRegular)) throw error;
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(expression, steps);
  return steps;
}
