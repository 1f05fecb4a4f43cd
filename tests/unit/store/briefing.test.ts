import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addScene,
  annotate,
  appendBriefing,
  type Briefing,
  compareScenes,
  defaultSettings,
  dropAnnotation,
  dropStatement,
  duplicateScene,
  emptyBriefing,
  keptView,
  makeActions,
  makeExplorerStore,
  moveScene,
  nameBriefing,
  presentOf,
  readWorkspaceFile,
  removeScene,
  restoreView,
  saveView,
  showInScene,
  TITLE_LENGTH,
  workspaceFile,
  writeScene,
} from '../../../src/store/index.ts';
import { explorerGraph, savedExplorerGraph } from '../../fixtures/explorer-graph.ts';

const RES_140 = 'itu:pp/res/140';

function open() {
  const store = makeExplorerStore(defaultSettings('en'));
  const actions = makeActions(store);
  actions.openGraph({ ok: true, value: explorerGraph(), diagnostics: [] });
  return { store, actions, now: () => presentOf(store.getState()) };
}

/** Three scenes: a graph, another level of it, words alone. */
function withThree() {
  const opened = open();
  const { actions } = opened;
  const add = (title: string, onlyText = false): void =>
    actions.changeBriefing((briefing, { view }) => addScene(briefing, { title, view, onlyText }, 'fr', null));
  add('one');
  actions.setLevel('versions');
  add('two');
  add('three', true);
  return opened;
}
const ids = ({ scenes }: Briefing): string[] => scenes.map(({ id }) => id);
const titles = ({ scenes }: Briefing): string[] => scenes.map(({ title }) => title);
const fileOf = (workspace: ReturnType<typeof presentOf>): string => [...workspaceFile('x', workspace)].join('');

/** Each thing that can be done to the three scenes, and the titles that it leaves. */
const CHANGES: readonly (readonly [string, (briefing: Briefing) => Briefing, readonly string[]])[] = [
  ['a scene more', (b) => duplicateScene(b, 'scene-1'), ['one', 'one', 'two', 'three']],
  ['a scene less', (b) => removeScene(b, 'scene-2'), ['one', 'three']],
  ['another order', (b) => moveScene(b, 'scene-3', 0), ['three', 'one', 'two']],
  ['another title', (b) => writeScene(b, 'scene-1', { title: 'first' }), ['first', 'two', 'three']],
  ['notes', (b) => writeScene(b, 'scene-1', { notes: 'slowly' }), ['one', 'two', 'three']],
  ['a name', (b) => nameBriefing(b, 'For the plenary'), ['one', 'two', 'three']],
  [
    'two scenes beside each other',
    (b) => compareScenes(b, 'scene-2', 'scene-1', 'both'),
    ['one', 'two', 'both', 'three'],
  ],
  [
    'a remark',
    (b) => annotate(b, 'scene-1', { kind: 'callout', nodes: [RES_140], text: 'Here' }),
    ['one', 'two', 'three'],
  ],
  ['scenes of another', (b) => appendBriefing(b, b), ['one', 'two', 'three', 'one', 'two', 'three']],
];

describe('a briefing', () => {
  test('holds what is seen when a scene is added, and opens it again', () => {
    const { now } = withThree();
    const { briefing, graph, view } = now();
    expect(briefing.language).toBe('fr');
    expect(briefing.scenes.map(({ kind }) => kind)).toEqual(['graph', 'graph', 'text']);
    const [one, two] = briefing.scenes.map((scene) => restoreView(scene.view, graph).view);
    expect(one?.level).toBe('works');
    expect(two).toEqual(view);
  });

  test.each(CHANGES)('takes %s, is undone, redone and kept', (_, change, left) => {
    const { actions, now } = withThree();
    const before = now().briefing;
    actions.changeBriefing(change);
    const after = now().briefing;
    expect(titles(after)).toEqual(left);
    expect(after).not.toEqual(before);
    expect(new Set(ids(after)).size).toBe(after.scenes.length);
    actions.undo();
    expect(now().briefing).toBe(before);
    actions.redo();
    expect(now().briefing).toBe(after);
    const file = JSON.parse(fileOf(now()));
    expect(file.version).toBe(2);
    const read = readWorkspaceFile(file, 'x');
    expect(read.ok && read.value.workspace.briefing).toEqual(after);
    expect(read.diagnostics).toEqual([]);
  });

  test.each<[string, (briefing: Briefing) => Briefing]>([
    ['a place that it has', (b) => moveScene(b, 'scene-1', -4)],
    ['the words that it has', (b) => writeScene(b, 'scene-1', { title: 'one' })],
    ['a scene that is none', (b) => removeScene(b, 'scene-9')],
    ['a copy of none', (b) => duplicateScene(b, 'scene-9')],
    ['an arrow from one node', (b) => annotate(b, 'scene-1', { kind: 'arrow', nodes: [RES_140], text: '' })],
    ['a comparison with none', (b) => compareScenes(b, 'scene-1', 'scene-9', '')],
  ])('is the same, without a step of undo, after %s', (_, change) => {
    const { store, actions, now } = withThree();
    const { briefing } = now();
    const steps = store.getState().history.past.length;
    actions.changeBriefing(change);
    expect(now().briefing).toBe(briefing);
    expect(store.getState().history.past).toHaveLength(steps);
  });

  test('shows another view in a scene, with its camera, and loses what was beside the old one', () => {
    const { now } = withThree();
    const { briefing, view } = now();
    const compared = compareScenes(briefing, 'scene-1', 'scene-2', 'both');
    const camera = { x: 1, y: 2, zoom: 3 };
    const shown = showInScene(compared, compared.scenes[2]!.id, view, camera).scenes[2];
    expect(shown).toMatchObject({ kind: 'graph', title: 'both', camera });
    expect(shown).not.toHaveProperty('other');
  });

  test('a table that takes another view stays a table, of what that shows', () => {
    const { now } = withThree();
    const { briefing, view } = now();
    for (const table of ['mandates', 'tells'] as const) {
      const added = addScene(briefing, { title: 'told', view, table }, 'en', null);
      const other = { ...view, level: 'clauses' as const };
      const [before, after] = [added, showInScene(added, added.scenes.at(-1)!.id, other, { x: 1, y: 2, zoom: 3 })].map(
        ({ scenes }) => scenes.at(-1)!,
      );
      expect(after).toEqual({ ...before, view: saveView(other) });
    }
  });

  test('gives up remarks and statements one by one', () => {
    const { now } = withThree();
    const remark = { kind: 'area' as const, nodes: [RES_140, 'x'], text: 'Here' };
    const statement = { text: 'It cites.', sources: ['a'] };
    const noted = annotate(now().briefing, 'scene-1', remark);
    const [scene, ...others] = noted.scenes;
    const told = { ...noted, scenes: [{ ...scene!, statements: [statement] }, ...others] };
    expect(dropAnnotation(told, 'scene-1', scene!.annotations[0]!).scenes[0]?.annotations).toEqual([]);
    expect(dropStatement(told, 'scene-1', statement).scenes[0]?.statements).toEqual([]);
  });

  test('stays valid whatever is done to it', () => {
    const { now } = withThree();
    const { view } = now();
    const anId = fc.constantFrom('scene-1', 'scene-2', 'scene-3', 'scene-4');
    const aChange = fc.oneof(
      anId.map((id) => (b: Briefing) => duplicateScene(b, id)),
      anId.map((id) => (b: Briefing) => removeScene(b, id)),
      fc.tuple(anId, fc.integer({ min: -9, max: 9 })).map(
        ([id, to]) =>
          (b: Briefing) =>
            moveScene(b, id, to),
      ),
      fc.string({ maxLength: 400 }).map((title) => (b: Briefing) => addScene(b, { title, view }, 'en', 'scene-1')),
      fc.tuple(anId, anId).map(
        ([one, other]) =>
          (b: Briefing) =>
            compareScenes(b, one, other, 'x'.repeat(500)),
      ),
    );
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 30 }), (changes) => {
        const briefing = changes.reduce((b, change) => change(b), now().briefing);
        const file = { ...keptView({ ...now(), briefing }), format: 'recital-workspace', version: 2, name: 'x' };
        const read = readWorkspaceFile({ ...file, graph: savedExplorerGraph() }, 'x');
        expect(read.ok && read.value.workspace.briefing).toEqual(briefing.scenes.length ? briefing : emptyOf(briefing));
      }),
      { seed: 75, numRuns: 60 },
    );
  });

  test('is never longer than it may be', () => {
    const { now } = withThree();
    let { briefing } = now();
    for (let time = 0; time < 9; time++) briefing = appendBriefing(briefing, briefing);
    expect(briefing.scenes).toHaveLength(200);
    expect(addScene(briefing, { title: '', view: now().view }, 'en', null)).toBe(briefing);
  });
});

/** What has neither name nor scenes is not kept. */
const emptyOf = (briefing: Briefing): Briefing => (briefing.title === '' ? emptyBriefing() : briefing);

describe('a workspace file', () => {
  const read = (briefing: unknown, version = 2) =>
    readWorkspaceFile(
      { format: 'recital-workspace', version, name: 'x', view: { version: 1 }, briefing, graph: savedExplorerGraph() },
      'x',
    );
  const opened = (...args: Parameters<typeof read>): Briefing | false => {
    const outcome = read(...args);
    return outcome.ok && outcome.value.workspace.briefing;
  };

  test('of the first form has an empty briefing', () => {
    expect(opened(undefined, 1)).toEqual(emptyBriefing());
    expect(read(undefined, 1).diagnostics).toEqual([]);
    expect(read(undefined, 3)).toMatchObject({ ok: false, diagnostics: [{ code: 'view/newer-version' }] });
  });

  test('that is hostile gives the scenes that are sound, and says what is not', () => {
    const { briefing } = withThree().now();
    const [scene] = briefing.scenes;
    const faults: readonly [string, unknown][] = [
      ['no object', 7],
      ['a kind that is none', { ...scene, id: 'a', kind: 'film' }],
      ['more than a scene has', { ...scene, id: 'b', script: 'x' }],
      ['a title without end', { ...scene, id: 'c', title: 'x'.repeat(TITLE_LENGTH + 1) }],
      ['a view that is none', { ...scene, id: 'd', view: { version: 1, level: 'galaxies' } }],
      ['a camera that sees nothing', { ...scene, id: 'e', camera: { x: 0, y: 0, zoom: 0 } }],
      ['a remark about nothing', { ...scene, id: 'f', annotations: [{ kind: 'area', nodes: [], text: '' }] }],
      ['an id twice', { ...scene }],
    ];
    for (const [name, fault] of faults) {
      const file = { ...briefing, scenes: [...briefing.scenes, fault] };
      expect(opened(file), name).toEqual(briefing);
      expect(read(file).diagnostics, name).toMatchObject([{ code: 'view/invalid' }]);
    }
    const endless = { ...briefing, scenes: Array.from({ length: 5000 }, (_, at) => ({ ...scene, id: `s${at}` })) };
    expect(opened(endless)).toMatchObject({ scenes: { length: 200 } });
  });

  test.each([
    ['of another form', { version: 9, scenes: [] }, 'view/newer-version'],
    ['without scenes', { version: 1, title: 'x' }, 'view/invalid'],
    ['that is a word', 'x', 'view/invalid'],
    ['that is nothing', null, 'view/invalid'],
  ])('with a briefing %s opens without it, and says so', (_, briefing, code) => {
    expect(opened(briefing)).toEqual(emptyBriefing());
    expect(read(briefing).diagnostics).toMatchObject([{ code }]);
  });
});
