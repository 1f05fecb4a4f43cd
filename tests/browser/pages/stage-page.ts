import type { LayoutResult } from '../../../src/layouts/index.ts';
import { type Highlight, mountStage, type Stage } from '../../../src/stage/index.ts';
import type { View } from '../../../src/store/index.ts';
import { focusView, layOut, wholeView } from './stage-views.ts';

/** What the tests of the stage drive; the address says what is mounted: `?view=whole&theme=dark&dir=rtl`. */
export interface StagePage {
  readonly stage: Stage;
  readonly events: string[];
  readonly view: View;
  readonly show: (name: string, highlight?: Highlight) => void;
  readonly showWith: (change: (layout: LayoutResult) => LayoutResult) => void;
}

declare global {
  interface Window {
    stagePage: StagePage;
  }
}

const LANES = {
  en: {
    un: ['UN · WSIS', 'outcome documents, action lines'],
    plenipotentiary: ['Plenipotentiary', 'the supreme organ'],
    council: ['Council', 'sessions and working groups'],
    assemblies: ['Assemblies · conferences', 'WTSA, WTDC, RA'],
    actors: ['Sectors · groups · offices', 'who acts'],
  },
  ar: {
    un: ['الأمم المتحدة', 'الوثائق الختامية'],
    plenipotentiary: ['مؤتمر المندوبين المفوضين', ''],
    council: ['المجلس', 'الدورات وأفرقة العمل'],
    assemblies: ['الجمعيات والمؤتمرات', ''],
    actors: ['القطاعات والمكاتب', ''],
  },
} as const;

const asked = new URLSearchParams(location.search);
const direction = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.dir = direction;

const VIEWS: Readonly<Record<string, () => View>> = {
  focus: () => focusView(),
  unfolded: () => focusView(true),
  whole: () => wholeView(),
  large: () => wholeView(5000, 15_000),
  empty: () => ({ ...focusView(), nodes: [], edges: [] }),
};

const events: string[] = [];
const container = document.getElementById('stage');
if (!container) throw new Error('container: missing');
if (asked.has('hidden')) container.className = 'hidden';
const stage = mountStage(container, {
  theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
  direction,
  reducedMotion: !asked.has('motion'),
  caption: (caption, count) => {
    if (caption.kind === 'year') return { title: String(caption.year ?? '—'), subtitle: '' };
    if (caption.kind !== 'lane') return { title: caption.kind, subtitle: String(count) };
    const [title, subtitle] = LANES[direction === 'rtl' ? 'ar' : 'en'][caption.lane];
    return { title, subtitle };
  },
  onHover: (hover) =>
    events.push(hover ? `hover ${hover.kind} ${hover.kind === 'node' ? hover.id : hover.key}` : 'hover none'),
  onSelectNode: (id) => events.push(`node ${id}`),
  onSelectEdge: (key) => events.push(`edge ${key}`),
  onUnfold: (id) => events.push(`unfold ${id}`),
  onMoveNode: (id, { x, y }) => events.push(`move ${id} ${x.toFixed(2)} ${y.toFixed(2)}`),
  onBackground: () => events.push('background'),
});

let view: View = { level: 'works', nodes: [], edges: [], hidden: { byFilter: 0, outOfScope: 0 } };
let layout = layOut(view);
const show = (name: string, highlight: Highlight = { selected: null }): void => {
  const make = VIEWS[name];
  if (!make) throw new Error(`unknown view: ${name}`);
  view = make();
  layout = layOut(view);
  stage.show(view, layout, highlight);
};
const name = asked.get('view') ?? 'focus';
show(name, { selected: asked.get('selected') ?? (name === 'focus' || name === 'unfolded' ? 'focus' : null) });

window.stagePage = {
  stage,
  events,
  get view() {
    return view;
  },
  show,
  showWith: (change) => stage.show(view, change(layout), { selected: null }),
};
