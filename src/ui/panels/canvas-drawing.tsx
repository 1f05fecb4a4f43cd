import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useMemo, useRef, useState } from 'react';
import { captionWords } from '../../drawing/index.ts';
import { directionOf } from '../../i18n/index.ts';
import {
  type CaptionText,
  type Direction,
  type Hover,
  type Insets,
  type Measured,
  mountStage,
  type Outside,
} from '../../stage/index.ts';
import { type Caption, type ComputedView, fullName, layoutIdOf, type Selection } from '../../store/index.ts';
import { describeNode } from '../describe.ts';
import {
  useComputedView,
  useGraph,
  useLanguage,
  useLate,
  useLatest,
  useMedia,
  useServices,
  useTheme,
  useTrail,
  useTranslate,
  useViewState,
} from '../hooks.ts';
import { keyOf } from '../key-of.ts';
import { useCamera } from '../use-camera.ts';
import { useLayout } from '../use-layout.ts';
import { CanvasTooltip } from './canvas-tooltip.tsx';

const LayoutWait = lazy(() => import('./layout-wait.tsx').then((module) => ({ default: module.LayoutWait })));
const OutsideCounts = lazy(() => import('./outside-counts.tsx').then((module) => ({ default: module.OutsideCounts })));
const MeasureLegend = lazy(() => import('./measure-legend.tsx').then((module) => ({ default: module.MeasureLegend })));

interface CanvasDrawingProps {
  readonly listShown: boolean;
  readonly bare: boolean;
  readonly lasso: boolean;
  /** What it was drawn around is selected. */
  readonly onLassoed: () => void;
  readonly onOpenDetails: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const isSome = (outside: Outside): boolean => Object.values(outside).some((count) => count > 0);

/** The id or key that the drawing marks for a selection: the shown node that stands for the selected one. */
function markedBy(selection: Selection | null, computed: ComputedView): string | null {
  if (selection === null || selection.kind === 'nodes') return null;
  if (selection.kind === 'edge') return selection.key;
  return computed.projection.representative.get(selection.id) ?? selection.id;
}

/**
 * The drawing itself, one tab stop: arrow keys walk along edges, Enter opens the details, Escape leaves. What stands around
 * it is not drawn again as the pointer moves, or as an answer comes in.
 */
export function CanvasDrawing(props: CanvasDrawingProps) {
  const { listShown, bare, lasso, onLassoed, onOpenDetails } = props;
  const t = useTranslate();
  const hint = useId();
  const { actions, announcer, stage } = useServices();
  const graph = useGraph();
  const language = useLanguage();
  const theme = useTheme();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const viewState = useViewState();
  const computed = useComputedView();
  const { view } = computed;
  const trail = useTrail();
  const alone = trail?.alone ? trail : null;
  const { layout, waiting, cancel } = useLayout(computed, alone);
  const container = useRef<HTMLDivElement>(null);
  const words = useRef<(caption: Caption, count: number) => CaptionText>(() => ({ title: '', subtitle: '' }));
  words.current = (caption, count) => captionWords(caption, count, graph, language, t);
  const peeks = useMedia('(max-width: 899px) and (min-height: 501px)');
  const initial = useRef({ theme, direction: directionOf(language), reducedMotion: still });
  // The toolbar, and what is chosen in short where no answer takes its place.
  const covered = useRef(0);
  covered.current = bare ? 16 : peeks && viewState.paths === null ? 132 : 56;
  const [hover, setHover] = useState<Hover | null>(null);
  const [beyond, setBeyond] = useState<{ readonly outside: Outside; readonly frame: Insets } | null>(null);
  const [keyboard, setKeyboard] = useState<string | null>(null);
  const [measured, setMeasured] = useState<Measured | null>(null);
  const laidOut = useLatest(alone);
  const lassoed = useLatest(onLassoed);
  const layoutName = t('canvas.layout', { layout: t(`layout.${layoutIdOf(viewState.layout)}`) });
  const selected = markedBy(viewState.selection, computed);
  const { selection } = viewState;
  const chosen = useMemo(() => new Set(selection?.kind === 'nodes' ? selection.ids : []), [selection]);

  // Mounted once; what changes later is told to it by the effects below.
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const mounted = mountStage(element, {
      theme: initial.current.theme,
      direction: initial.current.direction,
      reducedMotion: initial.current.reducedMotion,
      caption: (caption, count) => words.current(caption, count),
      insets: {
        get bottom() {
          return covered.current;
        },
      },
      onHover: setHover,
      onOutside: (outside, frame) => setBeyond((known) => (known || isSome(outside) ? { outside, frame } : null)),
      onSelectNode: (id) => actions.select({ kind: 'node', id }),
      onToggleNode: actions.toggleSelected,
      onSelectNodes: (ids) => {
        actions.selectNodes(ids);
        lassoed.current();
      },
      onSelectEdge: (key) => actions.select({ kind: 'edge', key }),
      onUnfold: actions.toggleUnfolded,
      // Pins are places of the layout of the view, which a path that is laid out has not.
      onMoveNode: (id, place) => laidOut.current === null && actions.pin(id, place),
      onBackground: () => actions.select(null),
    });
    stage.current = mounted;
    return () => {
      mounted.kill();
      stage.current = null;
    };
  }, [actions, laidOut, lassoed, stage]);

  useEffect(() => stage.current?.setTheme(theme), [theme, stage]);
  useEffect(() => stage.current?.setReducedMotion(still), [still, stage]);
  useEffect(() => {
    stage.current?.setDirection(directionOf(language));
    stage.current?.resize();
  }, [language, stage]);
  useCamera();
  useEffect(() => {
    if (layout) stage.current?.show(view, layout, { selected, keyboard, chosen, path: computed.onTrail }, measured);
  }, [view, layout, selected, keyboard, measured, chosen, computed, stage]);
  useEffect(() => stage.current?.setLasso(lasso), [lasso, stage]);
  // What is chosen elsewhere (in search, a table, the text) is brought into sight.
  useEffect(() => {
    const box = selected === null ? null : stage.current?.boxOf(selected);
    const { clientWidth = 0, clientHeight = 0 } = container.current ?? {};
    if (!box || selected === null || clientWidth === 0) return;
    if (box.left < 0 || box.top < 0 || box.right > clientWidth || box.bottom > clientHeight)
      stage.current?.focus(selected);
  }, [selected, stage]);

  // What is there in a moment needs no notice.
  const late = useLate(!layout);
  const stop =
    cancel &&
    ((): void => {
      // The drawing says where the keys stand; what happened is said last.
      container.current?.focus();
      cancel();
    });

  const say = (id: string): void => announcer.say(describeNode(computed, graph, id, language, t));
  const walkTo = (id: string | null): void => {
    if (id === null) {
      announcer.say(t('canvas.no-neighbour'));
      return;
    }
    setKeyboard(id);
    say(id);
  };
  const start = (): string | null => {
    const shown = (id: string | null): boolean => id !== null && view.nodes.some((node) => node.id === id);
    if (shown(keyboard)) return keyboard;
    if (shown(selected)) return selected;
    return view.nodes.find((node) => node.focus)?.id ?? view.nodes[0]?.id ?? null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || listShown) return;
    const key = keyOf(event.nativeEvent);
    const direction = ARROWS[key];
    const from = start();
    if (direction) {
      walkTo(from === null || keyboard === null ? from : (stage.current?.nodeAtDirection(from, direction) ?? null));
    } else if (key === 'Enter' && keyboard !== null) {
      actions.select({ kind: 'node', id: keyboard });
      onOpenDetails();
    } else if (key === ' ' && from !== null) {
      actions.toggleSelected(from);
    } else if (key === 'Escape' && late && stop) stop();
    else if (key === 'Escape' && keyboard !== null) {
      setKeyboard(null);
    } else if (key === 'Home') {
      walkTo(view.nodes.find((node) => node.focus)?.id ?? from);
    } else if (key === '+' || key === '=') stage.current?.zoomIn();
    else if (key === '-') stage.current?.zoomOut();
    else if (key === '0') stage.current?.fit();
    else if (key === 'u' && from !== null) actions.toggleUnfolded(from);
    else if (key === 'f' && from !== null) actions.focusOn(from);
    else if (key === 'h' && from !== null) {
      actions.hideNodes([from]);
      setKeyboard(null);
      announcer.say(t('announce.hidden', { name: fullName(graph, from, language).text }));
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        ref={container}
        {...(bare ? {} : { id: 'graph' })}
        className="canvas"
        hidden={listShown}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is what one works in
        tabIndex={0}
        role="application"
        aria-label={`${t('canvas.label', { nodes: view.nodes.length, edges: view.edges.length })}. ${layoutName}`}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (!event.currentTarget.matches(':focus-visible')) return;
          const id = start();
          if (id !== null) walkTo(id);
        }}
        onBlur={() => setKeyboard(null)}
      />
      <p id={hint} className="visually-hidden">
        {t('canvas.hint')}
      </p>
      {!layout && !listShown && (
        <div className="layout-wait">
          {late && (
            <Suspense fallback={null}>
              <LayoutWait nodes={waiting} layout={t(`layout.${layoutIdOf(viewState.layout)}`)} onCancel={stop} />
            </Suspense>
          )}
        </div>
      )}
      {beyond && !listShown && !bare && (
        <Suspense fallback={null}>
          <OutsideCounts {...beyond} covered={covered.current} onGone={() => container.current?.focus()} />
        </Suspense>
      )}
      {hover && !listShown && <CanvasTooltip hover={hover} computed={computed} />}
      {(viewState.sizeBy || viewState.colourBy) && !listShown && (
        <Suspense fallback={null}>
          <MeasureLegend onMeasured={setMeasured} />
        </Suspense>
      )}
    </>
  );
}
