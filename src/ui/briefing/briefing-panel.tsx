import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { describeDiagnostic } from '../../i18n/index.ts';
import {
  addScene,
  type Briefing,
  fullName,
  isFull,
  moveScene,
  nameBriefing,
  presentOf,
  restoreView,
  type Scene,
  sceneOf,
  TITLE_LENGTH,
} from '../../store/index.ts';
import { useExplorer, useGraph, useLanguage, useServices, useTranslate, useViewState } from '../hooks.ts';
import { DraftField } from '../kit/draft-field.tsx';
import { Button, IconButton } from '../kit/index.ts';
import { OrderedList } from '../kit/ordered-list.tsx';
import { isTyping } from '../use-global-keys.ts';
import { addShown, newestOf } from './add-shown.ts';
import { briefAbout } from './brief-about.ts';
import { RemarkLayer } from './remark-layer.tsx';
import { SaveBriefing } from './save-briefing.tsx';
import { SceneEditor } from './scene-editor.tsx';
import { SceneThumb, useThumbDesk } from './scene-thumb.tsx';
import { kindOfScene, titleOfScene } from './scene-words.ts';
import { TrailKeeper } from './trail-keeper.tsx';

const Player = lazy(() => import('./player.tsx').then((module) => ({ default: module.Player })));

/** The scenes of the briefing: add what is seen, put in order, say what it means. */
export function BriefingPanel() {
  const t = useTranslate();
  const services = useServices();
  const { actions, announcer } = services;
  const language = useLanguage();
  const { paths } = useViewState('paths');
  const briefing = useExplorer(({ history }) => history.present.briefing);
  const panel = useRef<HTMLElement>(null);
  const { scene, setChosen, change, open } = useScenes(briefing);
  useEffect(() => panel.current?.focus(), []);
  useEscape(() => actions.openBriefing(null));
  const { scenes } = briefing;
  const desk = useThumbDesk();
  const [presenting, setPresenting] = useState<number | null>(null);
  const move = (id: string, to: number): void => {
    actions.changeBriefing((before) => moveScene(before, id, to));
    const moved = sceneOf(briefing, id);
    if (moved)
      announcer.say(t('scenes.moved', { number: to + 1, count: scenes.length, title: titleOfScene(moved, t) }));
  };
  const add = (): void => setChosen(addShown(services, scene?.id ?? null) ?? scene?.id ?? null);
  return (
    <aside className="panel analysis-panel briefing-panel" aria-label={t('briefing.title')} ref={panel} tabIndex={-1}>
      {paths && <TrailKeeper shown={paths} />}
      <header className="analysis-head">
        <h2 className="inspector-name">{t('briefing.title')}</h2>
        <IconButton icon="close" label={t('action.close')} keys="Esc" onPress={() => actions.openBriefing(null)} />
      </header>
      {scenes.length === 0 && (
        <div className="briefing-empty">
          <h3>{t('scenes.empty.title')}</h3>
          <p>{t('scenes.empty.body')}</p>
        </div>
      )}
      {scenes.length > 0 && (
        <>
          <DraftField
            label={t('scenes.name')}
            value={briefing.title}
            maxLength={TITLE_LENGTH}
            onCommit={(title) => actions.changeBriefing((before) => nameBriefing(before, title))}
          />
          <OrderedList
            label={t('scenes.list')}
            items={scenes.map((one, at) => ({
              id: one.id,
              scene: one,
              number: at + 1,
              text: titleOfScene(one, t),
              dragLabel: t('scenes.drag', { number: at + 1 }),
            }))}
            selected={scene?.id ?? null}
            onSelect={open}
            onMove={move}
          >
            {(item) => (
              <span className="scene-row">
                <span className="scene-number">{item.number}</span>
                <SceneThumb desk={desk} scene={item.scene} language={briefing.language} />
                <span>
                  <bdi className="scene-title">{item.text}</bdi>
                  <span className="scene-kind">{kindOfScene(item.scene, t)}</span>
                </span>
              </span>
            )}
          </OrderedList>
        </>
      )}
      <div className="scene-buttons">
        <Button variant="primary" icon="plus" isDisabled={isFull(briefing)} onPress={add}>
          {t('scenes.add')}
        </Button>
        <Button
          isDisabled={isFull(briefing)}
          onPress={() =>
            change((before, view) =>
              addScene(before, { title: t('scenes.text.new'), view, onlyText: true }, language, scene?.id ?? null),
            )
          }
        >
          {t('scenes.add-text')}
        </Button>
      </div>
      <BriefMe onMade={setChosen} />
      {scenes.length > 0 && (
        <>
          <div className="scene-buttons">
            <Button
              icon="play"
              onPress={() =>
                setPresenting(
                  Math.max(
                    0,
                    scenes.findIndex(({ id }) => id === scene?.id),
                  ),
                )
              }
            >
              {t('player.present')}
            </Button>
          </div>
          <p className="note">{t('player.keys')}</p>
          <SaveBriefing />
        </>
      )}
      {presenting !== null && (
        <Suspense fallback={null}>
          <Player briefing={briefing} start={presenting} onClose={() => setPresenting(null)} />
        </Suspense>
      )}
      {scene && <SceneEditor key={scene.id} briefing={briefing} scene={scene} onChange={change} />}
      {scene && presenting === null && <WrittenRemarks scene={scene} />}
    </aside>
  );
}

/** What is written at nodes of the scene, where these are drawn now. */
function WrittenRemarks({ scene: { annotations } }: { readonly scene: Scene }) {
  const [host, setHost] = useState<Element | null>(null);
  useEffect(() => setHost(document.querySelector('.canvas-panel > .canvas-area')), []);
  return host && annotations.length > 0 ? createPortal(<RemarkLayer remarks={annotations} />, host) : null;
}

/** A first briefing about what is selected, or at once about what the panel was opened for. */
function BriefMe({ onMade }: { readonly onMade: (id: string) => void }) {
  const t = useTranslate();
  const services = useServices();
  const graph = useGraph();
  const language = useLanguage();
  const { selection } = useViewState('selection');
  const [working, setWorking] = useState(false);
  const about = useExplorer((state) => state.briefing?.about ?? null);
  const make = async (node: string): Promise<void> => {
    setWorking(true);
    try {
      const first = await briefAbout(services, node, fullName(graph, node, language).text);
      if (first !== null) onMade(first);
    } catch {
      services.announcer.show(t('scenes.brief-me.failed'));
    } finally {
      setWorking(false);
    }
  };
  const making = useRef(make);
  making.current = make;
  const { actions } = services;
  useEffect(() => {
    if (about === null) return;
    // Once, however often the panel is drawn.
    actions.openBriefing({ about: null });
    void making.current(about);
  }, [about, actions]);
  const node = selection?.kind === 'node' ? selection.id : null;
  const type = node === null ? undefined : graph.nodes.get(node)?.type;
  if (node === null || type === undefined || type === 'clause')
    return <p className="note">{t('scenes.brief-me.how')}</p>;
  return (
    <div className="scene-buttons">
      <Button isDisabled={working} onPress={() => void make(node)}>
        {t('scenes.brief-me', { name: fullName(graph, node, language).text })}
      </Button>
    </div>
  );
}

/** Which scene is looked at. What a change brings is looked at next, or what stands where one was removed. */
function useScenes(briefing: Briefing) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { store, actions, announcer } = useServices();
  const [chosen, setChosen] = useState<string | null>(null);
  const place = useRef(0);
  const at = briefing.scenes.findIndex(({ id }) => id === chosen);
  if (at >= 0) place.current = at;
  const scene: Scene | null =
    briefing.scenes[at >= 0 ? at : Math.min(place.current, briefing.scenes.length - 1)] ?? null;
  const change = (how: (briefing: Briefing, view: Parameters<typeof addScene>[1]['view']) => Briefing): void => {
    const before = presentOf(store.getState());
    actions.changeBriefing((present) => how(present, before.view));
    const newest = newestOf(before.briefing.scenes, presentOf(store.getState()).briefing.scenes);
    if (newest !== null) setChosen(newest);
  };
  const open = (id: string): void => {
    setChosen(id);
    const opened = sceneOf(briefing, id);
    if (!opened || opened.kind === 'text') return;
    const { view, diagnostics } = restoreView(opened.view, graph);
    actions.openView(view, opened.camera ?? null);
    const faults = diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, language)).join(' ');
    if (faults) announcer.show(faults);
    else announcer.say(t('scenes.opened', { title: titleOfScene(opened, t) }));
  };
  return { scene, setChosen, change, open };
}

/** Escape leaves, but for fields and for what has a use for it. */
function useEscape(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isTyping(event.target)) latest.current();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
