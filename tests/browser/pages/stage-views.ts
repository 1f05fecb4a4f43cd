import { institutionsTime } from '../../../src/layouts/institutions-time.ts';
import type { Lane, LayoutResult } from '../../../src/layouts/layout.ts';
import type { LegendKey, View, ViewEdge, ViewNode } from '../../../src/store/view-types.ts';

/** Views made for tests and pictures: the same for the same name. */

type Family = ViewEdge['family'];

export const layOut = (view: View): LayoutResult =>
  institutionsTime.run({
    nodes: view.nodes.map((node) => ({ ...node, issuer: null })),
    edges: view.edges,
    pinned: new Map(),
    centre: null,
  });

const TYPES: Partial<Record<LegendKey, ViewNode['type']>> = {
  body: 'body',
  'action-line': 'action-line',
  event: 'event',
  clause: 'clause',
};

class Draft {
  readonly #nodes = new Map<string, Omit<ViewNode, 'degree'>>();
  readonly #edges = new Map<string, ViewEdge>();

  node(legend: LegendKey, badge: string, label: string, lane: Lane, year: number | null, more: Partial<ViewNode> = {}) {
    const id = more.id ?? `${legend}:${badge}:${label}`;
    const type = TYPES[legend] ?? 'work';
    const plain = {
      placement: null,
      read: false,
      newer: false,
      draft: false,
      focus: false,
      unfoldedFrom: null,
      section: null,
    };
    this.#nodes.set(id, { ...plain, type, legend, badge, label, lane, year, ...more, id });
    return id;
  }

  edge(source: string, target: string, family: Family, more: Partial<ViewEdge> = {}) {
    const type = {
      citation: 'cites',
      mandate: 'mandates',
      role: 'facilitates',
      structure: 'part-of',
      history: 'revises',
      mention: 'mentions',
    }[family] as ViewEdge['type'];
    const key = `${type}|${source}|${target}${more.key ?? ''}`;
    this.#edges.set(key, {
      type,
      source,
      target,
      family,
      strength: 'other',
      verbs: [],
      origin: 'curated',
      standsFor: [key],
      ...more,
      key,
    });
  }

  view(): View {
    const degrees = new Map<string, number>();
    for (const { source, target } of this.#edges.values())
      for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
    const nodes = [...this.#nodes.values()].map((node) => ({ ...node, degree: degrees.get(node.id) ?? 0 }));
    return { level: 'works', nodes, edges: [...this.#edges.values()], hidden: { byFilter: 0, outOfScope: 0 } };
  }
}

const PLENIPOTENTIARY: [string, string, number, boolean][] = [
  ['71', 'Strategic plan for the Union', 2010, true],
  ['101', 'IP-based networks', 2010, true],
  ['102', 'Names and addresses', 2010, true],
  ['130', 'Confidence and security', 2010, true],
  ['133', 'Multilingual domain names', 2010, true],
  ['140', 'WSIS outcomes', 2010, true],
  ['172', 'Review of the WSIS outcomes', 2010, false],
  ['178', 'Internet networks', 2010, false],
  ['11', 'World forums', 2006, false],
];

/** One resolution and what it touches: about seventy nodes. */
export function focusView(unfolded = false): View {
  const draft = new Draft();
  const focus = draft.node('res', '75', 'Resolution 75 (Rev. Dubai, 2012)', 'assemblies', 2012, {
    id: 'focus',
    focus: true,
    read: true,
  });
  const cite = (target: string, operative = false, standsFor = 1) =>
    draft.edge(focus, target, 'citation', {
      strength: operative ? 'operative' : 'preambular',
      standsFor: Array.from({ length: standsFor }, (_, i) => `${target}${i}`),
      origin: 'read',
    });
  cite(draft.node('outcome', '§', 'Tunis Agenda', 'un', 2005), false, 5);
  const plan = draft.node('outcome', '§', 'Geneva Plan of Action', 'un', 2003);
  cite(draft.node('outcome', 'GDP', 'Geneva Declaration of Principles', 'un', 2003));
  cite(draft.node('res', '56/183', 'World Summit', 'un', 2001));
  cite(draft.node('res', '60/252', 'Follow-up to the Summit', 'un', 2006));
  const itu = draft.node('body', 'ITU', 'International Telecommunication Union', 'actors', null);
  for (const code of ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11']) {
    const line = draft.node('action-line', code, `Action line ${code}`, 'un', 2003);
    draft.edge(line, plan, 'structure');
    draft.edge(itu, line, 'role');
    if (['C2', 'C5', 'C6'].includes(code)) cite(line);
  }
  const plenipotentiary = PLENIPOTENTIARY.map(([number, name, year, newer]) => {
    const id = draft.node('res', number, name, 'plenipotentiary', year, { newer });
    cite(id, number === '140', number === '140' ? 4 : 1);
    return id;
  });
  const council = [
    ['1332', 'WSIS role to 2015', 2011],
    ['1334', 'Review of WSIS', 2011],
    ['1336', 'Sets up CWG-Internet', 2011],
    ['1282', 'Public policy on the Internet', 2008],
    ['1244', 'Preparation of the forum', 2005],
  ].map(([number, name, year]) => {
    const id = draft.node('res', String(number), String(name), 'council', Number(year));
    cite(id);
    return id;
  });
  cite(draft.node('dec', '562', 'Fifth forum', 'council', 2011));
  const forum = draft.node('event', 'F-13', 'World forum 2013', 'assemblies', 2013);
  draft.edge(forum, council[0]!, 'structure');
  const group = draft.node('body', 'CWG', 'CWG-Internet', 'council', null);
  const wsisGroup = draft.node('body', 'CWG', 'CWG-WSIS', 'council', null);
  draft.edge(council[2]!, group, 'structure');
  draft.edge(council[0]!, wsisGroup, 'structure');
  cite(group);
  cite(draft.node('res', '30', 'WSIS outcomes in development', 'assemblies', 2010, { newer: true }));
  cite(draft.node('res', '61', 'Contribution of radio', 'assemblies', 2012));
  cite(draft.node('res', '139', 'Digital divide', 'plenipotentiary', 2010));
  const old = draft.node('res', '75', 'Resolution 75 (Johannesburg, 2008)', 'assemblies', 2008);
  draft.edge(focus, old, 'history');
  cite(draft.node('res', '1', 'Rules of procedure', 'assemblies', 2012));
  cite(draft.node('rec', 'Y.1', 'Global infrastructure', 'assemblies', 1998));
  cite(draft.node('treaty', 'CS', 'Constitution', 'plenipotentiary', 1992));
  const told: [string, string, string[]][] = [
    ['TSB', 'Director of TSB', ['instructs']],
    ['SG', 'Study groups', ['instructs']],
    ['TSAG', 'Advisory group', ['invites']],
    ['MS', 'Member States', ['invites']],
    ['SM', 'Sector Members', ['invites']],
    ['AC', 'Academia', ['invites']],
    ['S-G', 'Secretary-General', ['requests']],
    ['BDT', 'Director of BDT', ['invites']],
    ['BR', 'Director of BR', ['invites']],
  ];
  for (const [badge, name, verbs] of told) {
    const body = draft.node('body', badge, name, 'actors', null);
    draft.edge(focus, body, 'mandate', { strength: 'operative', verbs });
    draft.edge(body, itu, 'structure');
    if (badge === 'TSB') draft.edge(focus, body, 'citation', { strength: 'preambular' });
  }
  for (let i = 0; i < 12; i++)
    draft.edge(plenipotentiary[i % 9]!, plenipotentiary[(i * 5 + 2) % 9]!, 'citation', {
      key: String(i),
      strength: 'preambular',
    });
  if (unfolded)
    for (let i = 0; i < 42; i++) {
      const stance = ['considering', 'recognizing', 'resolves', 'invites'][Math.floor(i / 11)]!;
      const clause = draft.node(
        'clause',
        `${'abcdefghijk'[i % 11]})`,
        `${stance} ${'abcdefghijk'[i % 11]})`,
        'assemblies',
        2012,
        {
          id: `focus#${stance}/${i}`,
          unfoldedFrom: focus,
          section: `focus#${stance}`,
        },
      );
      draft.edge(clause, plenipotentiary[i % 9]!, 'citation', { strength: 'preambular' });
    }
  return draft.view();
}

const WORDS = [
  'access',
  'radio',
  'numbering',
  'gender',
  'spectrum',
  'standards',
  'training',
  'emergency',
  'cost',
  'youth',
];
const CHINESE = ['信息社会世界峰会成果', '互联网公共政策', '电信发展', '国际频谱管理', '数字鸿沟'];
const ARABIC = ['القرار بشأن الإنترنت', 'مجتمع المعلومات', 'الفجوة الرقمية'];

/** The whole of a collection: some 350 nodes and 900 edges; labels in three scripts. */
export function wholeView(count = 350, edges = 900): View {
  const draft = new Draft();
  let seed = 11;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const lanes: [Lane, LegendKey, number[]][] = [
    ['un', 'res', [1948, 1998, 2001, 2002, 2003, 2005, 2006, 2010, 2015, 2020, 2023]],
    ['plenipotentiary', 'res', [1989, 1992, 1994, 1998, 2002, 2006, 2010, 2014, 2018, 2022]],
    ['council', 'res', [1999, 2003, 2005, 2006, 2008, 2009, 2011, 2012, 2013, 2016, 2019, 2021]],
    ['assemblies', 'res', [1998, 2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016, 2017, 2022]],
  ];
  const ids = Array.from({ length: count }, (_, i) => {
    const name =
      i % 9 === 4
        ? CHINESE[i % CHINESE.length]!
        : i % 13 === 5
          ? ARABIC[i % ARABIC.length]!
          : `${WORDS[random(10)]} and ${WORDS[random(10)]} in ${WORDS[random(10)]}`;
    if (i % 8 === 0)
      return draft.node('body', `B${i % 97}`, `Group on ${name}`, 'actors', i % 16 === 0 ? null : 2004 + (i % 11));
    const [lane, usual, years] = lanes[random(4)]!;
    const legend =
      i % 17 === 3 ? 'dec' : i % 29 === 7 ? 'rec' : i % 37 === 9 ? 'treaty' : i % 41 === 2 ? 'event' : usual;
    const year = i % 25 === 6 ? null : years[random(years.length)]!;
    return draft.node(legend, String(1 + random(i % 5 === 0 ? 1400 : 200)), name, lane, year, {
      id: `n${i}`,
      newer: i % 7 === 0,
    });
  });
  for (let i = 0; i < edges; i++) {
    const [from, to] = [random(count), Math.floor(random(count) * (random(100) / 100))];
    if (from === to) continue;
    const family: Family = (['citation', 'citation', 'citation', 'mandate', 'structure', 'history'] as const)[
      random(6)
    ]!;
    draft.edge(ids[from]!, ids[to]!, family, {
      strength: family === 'mandate' ? 'operative' : i % 3 === 0 ? 'operative' : 'preambular',
      verbs: family === 'mandate' ? [i % 2 ? 'invites' : 'instructs'] : [],
    });
  }
  return draft.view();
}
