import { type CSSProperties, lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { directionOf, loadPack } from '../i18n/index.ts';
import { PALETTES } from '../stage/index.ts';
import { saveSettings } from '../store/index.ts';
import {
  useComputedView,
  useExplorer,
  useLanguage,
  useMedia,
  useServices,
  useTheme,
  useTranslate,
  useViewState,
} from './hooks.ts';
import { Icon, type IconName, LocaleProvider, SingleKeys } from './kit/index.ts';
import { NodeLine } from './node-name.tsx';
import { type Asking, Canvas } from './panels/canvas.tsx';
import { DropZone } from './panels/drop-zone.tsx';
import { ErrorBoundary } from './panels/error-boundary.tsx';
import { Header } from './panels/header.tsx';
import { KeepNotice } from './panels/keep-notice.tsx';
import { LiveRegion } from './panels/live-region.tsx';
import { LoadMessage } from './panels/load-message.tsx';
import { Splitter } from './panels/splitter.tsx';
import { useCopyLink } from './use-copy-link.ts';
import { useGlobalKeys } from './use-global-keys.ts';
import { usePathsAhead } from './use-paths-ahead.ts';

const Filters = lazy(() => import('./panels/filters.tsx').then((module) => ({ default: module.Filters })));
const Inspector = lazy(() => import('./panels/inspector.tsx').then((module) => ({ default: module.Inspector })));
const ListView = lazy(() => import('./panels/list-view.tsx').then((module) => ({ default: module.ListView })));
const Reading = lazy(() => import('./panels/reading.tsx').then((module) => ({ default: module.Reading })));
const ImportDialog = lazy(() =>
  import('./panels/import-dialog.tsx').then((module) => ({ default: module.ImportDialog })),
);
const DecisionsDialog = lazy(() =>
  import('./panels/decisions-dialog.tsx').then((module) => ({ default: module.DecisionsDialog })),
);
const AnalysisPanel = lazy(() =>
  import('./panels/analysis-panel.tsx').then((module) => ({ default: module.AnalysisPanel })),
);
const PathsPanel = lazy(async () => {
  const [module] = await Promise.all([import('./panels/paths-panel.tsx'), loadPack('paths')]);
  return { default: module.PathsPanel };
});
const BriefingPanel = lazy(async () => {
  const [module] = await Promise.all([import('./briefing/briefing-panel.tsx'), loadPack('scenes')]);
  return { default: module.BriefingPanel };
});
const LibraryDialog = lazy(() =>
  import('./panels/library-dialog.tsx').then((module) => ({ default: module.LibraryDialog })),
);
const KeysDialog = lazy(() => import('./panels/keys-dialog.tsx').then((module) => ({ default: module.KeysDialog })));

const AboutDialog = lazy(() => import('./panels/about-dialog.tsx').then((module) => ({ default: module.AboutDialog })));
const Tour = lazy(() => import('./panels/tour.tsx').then((module) => ({ default: module.Tour })));
const Invitation = lazy(() => import('./panels/invitation.tsx').then((module) => ({ default: module.Invitation })));
const StuckHint = lazy(() => import('./panels/stuck-hint.tsx').then((module) => ({ default: module.StuckHint })));

/** On a narrow screen one of these is in sight at a time. */
type Pane = 'map' | 'filters' | 'details' | 'text';

/** The whole page. */
export function Shell() {
  const t = useTranslate();
  const language = useLanguage();
  const singleKeys = useExplorer((state) => state.settings.singleKeys);
  return (
    <ErrorBoundary title={t('app.error.title')} body={t('app.error.body')} reload={t('app.error.reload')}>
      <LocaleProvider locale={language}>
        <SingleKeys value={singleKeys}>
          <Page />
        </SingleKeys>
      </LocaleProvider>
    </ErrorBoundary>
  );
}

function Page() {
  const t = useTranslate();
  const { actions } = useServices();
  const load = useExplorer((state) => state.load);
  const reading = useExplorer((state) => state.reading);
  const deciding = useExplorer((state) => state.deciding);
  const toured = useExplorer((state) => state.settings.toured);
  const width = useExplorer((state) => state.settings.inspectorWidth);
  const narrow = useMedia('(max-width: 899px)');
  const [pane, setPane] = useState<Pane>('map');
  const [listShown, setListShown] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const [analysisShown, setAnalysisShown] = useState(false);
  const briefing = useExplorer((state) => state.briefing);
  const pathsAsked = useExplorer(({ history }) => history.present.view.paths !== null);
  const pathsShown = pathsAsked && briefing === null;
  const [layoutsOpen, setLayoutsOpen] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [aboutShown, setAboutShown] = useState(false);
  const [touring, setTouring] = useState(false);
  const [libraryShown, setLibraryShown] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const inspector = useRef<HTMLElement>(null);
  // One panel is in sight at a time, beside the picture.
  const toggleAnalysis = (): void => {
    const covered = pathsShown || briefing !== null;
    if (pathsShown) actions.leavePaths();
    actions.openBriefing(null);
    setAnalysisShown(covered || !analysisShown);
  };
  const togglePaths = (): void => {
    actions.openBriefing(null);
    if (briefing === null || !pathsAsked) actions.togglePaths();
  };
  const toggleBriefing = (): void => actions.openBriefing(briefing === null ? { about: null } : null);
  /** On a narrow screen what lies under another part is brought into sight before it is closed. */
  const inSight = (shown: boolean, toggle: () => void) => (): void => {
    setPane('map');
    if (!narrow || pane === 'map' || !shown) toggle();
  };
  usePageLook();
  usePathsAhead();
  const copyLink = useCopyLink();
  useGlobalKeys({
    onSearch: () => search.current?.focus(),
    onKeys: () => setKeysShown(true),
    onList: inSight(listShown, () => setListShown(!listShown)),
    onLink: () => void copyLink(),
    onAnalysis: inSight(analysisShown && !pathsShown && briefing === null, toggleAnalysis),
    onPaths: inSight(pathsShown, togglePaths),
    onBriefing: inSight(briefing !== null, toggleBriefing),
    onLayout: inSight(false, () => setLayoutsOpen(true)),
    onRule: inSight(false, () => setAsking('rule')),
    onPicture: inSight(false, () => !listShown && setAsking('picture')),
  });
  useEffect(() => {
    setPane((current) => (reading ? 'text' : current === 'text' ? 'map' : current));
  }, [reading]);

  // Asked for among the details, it stands beside the picture.
  const briefed = briefing?.about ?? null;
  useEffect(() => {
    if (briefed !== null) setPane('map');
  }, [briefed]);

  const openDetails = (): void => {
    setPane('details');
    inspector.current?.focus();
  };
  const endTour = (): void => {
    setTouring(false);
    actions.changeSettings({ toured: true });
  };
  // Known before the offer's code has come, so that the drawing is laid out once, below the row that the offer takes.
  const inviting =
    load === 'ready' &&
    !toured &&
    !(touring || listShown || analysisShown || pathsShown) &&
    reading === null &&
    briefing === null;
  const shows = (wanted: Pane): boolean => !narrow || pane === wanted;
  return (
    <div className="page" data-pane={pane} style={{ '--inspector': `${width}px` } as CSSProperties}>
      <a className="skip" href="#graph">
        {t('app.skip')}
      </a>
      <Header
        searchRef={search}
        onShowKeys={() => setKeysShown(true)}
        onShowLibrary={() => setLibraryShown(true)}
        onChosen={() => narrow && setPane('details')}
        tasks={narrow ? null : { onPaths: togglePaths, onBriefing: toggleBriefing }}
      />
      <main className={reading ? 'workspace with-text' : 'workspace'}>
        {load === 'ready' && (
          <nav className="panel filters-panel" aria-label={t('panel.filters')} hidden={!shows('filters')}>
            <Suspense fallback={null}>
              <Filters />
            </Suspense>
          </nav>
        )}
        <section
          className={inviting ? 'canvas-panel inviting' : 'canvas-panel'}
          aria-label={t('panel.canvas')}
          hidden={!shows('map')}
        >
          {load === 'ready' && pathsShown && (
            <Suspense fallback={null}>
              <PathsPanel />
            </Suspense>
          )}
          {load === 'ready' && briefing !== null && (
            <Suspense fallback={null}>
              <BriefingPanel />
            </Suspense>
          )}
          {load === 'ready' && analysisShown && !pathsShown && briefing === null && (
            <Suspense fallback={null}>
              <AnalysisPanel
                onClose={() => setAnalysisShown(false)}
                onChosen={() => narrow && setAnalysisShown(false)}
              />
            </Suspense>
          )}
          {load === 'ready' ? (
            <Canvas
              onOpenDetails={openDetails}
              listShown={listShown}
              onToggleList={() => setListShown(!listShown)}
              onAnalysis={toggleAnalysis}
              tasks={narrow ? { onPaths: togglePaths, onBriefing: toggleBriefing } : null}
              layoutsOpen={layoutsOpen}
              onLayouts={setLayoutsOpen}
              asking={asking}
              onAsk={setAsking}
            >
              {listShown && (
                <Suspense fallback={null}>
                  <ListView />
                </Suspense>
              )}
            </Canvas>
          ) : (
            <LoadMessage />
          )}
          <Preparing />
          {load === 'ready' && !listShown && <FirstAid inviting={inviting} onTour={() => setTouring(true)} />}
          {narrow && load === 'ready' && <Peek onOpen={openDetails} />}
        </section>
        {reading && (
          <div className="panel text-panel" hidden={!shows('text')}>
            <Suspense fallback={null}>
              <Reading place={reading} />
            </Suspense>
          </div>
        )}
        {load === 'ready' && (
          <>
            {!narrow && <Splitter />}
            <aside
              className="panel inspector-panel"
              aria-label={t('panel.inspector')}
              hidden={!shows('details')}
              ref={inspector}
              tabIndex={-1}
            >
              <Suspense fallback={null}>
                <Inspector />
              </Suspense>
            </aside>
          </>
        )}
      </main>
      {narrow && load === 'ready' && <PaneBar pane={pane} onChange={setPane} hasText={reading !== null} />}
      <Imports />
      {deciding && (
        <Suspense fallback={null}>
          <DecisionsDialog key={deciding.place?.start} place={deciding.place} />
        </Suspense>
      )}
      {libraryShown && (
        <Suspense fallback={null}>
          <LibraryDialog onClose={() => setLibraryShown(false)} />
        </Suspense>
      )}
      {keysShown && (
        <Suspense fallback={null}>
          <KeysDialog
            onClose={() => setKeysShown(false)}
            onTour={() => {
              setKeysShown(false);
              setTouring(true);
            }}
            onAbout={() => {
              setKeysShown(false);
              setAboutShown(true);
            }}
          />
        </Suspense>
      )}
      {aboutShown && (
        <Suspense fallback={null}>
          <AboutDialog onClose={() => setAboutShown(false)} />
        </Suspense>
      )}
      {touring && load === 'ready' && (
        <Suspense fallback={null}>
          <Tour onPane={setPane} onEnd={endTour} />
        </Suspense>
      )}
      <KeepNotice />
      <DropZone />
      <LiveRegion />
    </div>
  );
}

/** The next view of a large graph is being worked out; what happens at once needs no sign. */
const Preparing = () => useExplorer((state) => state.preparing) && <div className="preparing" aria-hidden="true" />;

/** Fewer shown nodes than this, and the user may wonder where the others are. */
const FEW = 2;

/** Help where one begins, and where one is stuck. */
function FirstAid({ inviting, onTour }: { readonly inviting: boolean; readonly onTour: () => void }) {
  const { view } = useComputedView('view');
  const stuck = view.nodes.length < FEW && view.hidden.byFilter + view.hidden.outOfScope > 0;
  return (
    <Suspense fallback={null}>
      {inviting && <Invitation onTour={onTour} />}
      {stuck && <StuckHint />}
    </Suspense>
  );
}

/** By itself, so that a step of reading draws the page no second time. */
function Imports() {
  const imports = useExplorer((state) => state.imports);
  return imports.length === 0 ? null : (
    <Suspense fallback={null}>
      <ImportDialog jobs={imports} />
    </Suspense>
  );
}

/** Language, direction, theme and colours of the page; settings are remembered as they change. */
function usePageLook(): void {
  const { store, storage } = useServices();
  const language = useLanguage();
  const theme = useTheme();
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = directionOf(language);
  }, [language]);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = theme.startsWith('dark') ? 'dark' : 'light';
    root.dataset.contrast = theme.endsWith('-contrast') ? 'more' : 'usual';
    const { tones, families, ...colours } = PALETTES[theme];
    for (const [name, colour] of Object.entries(colours)) root.style.setProperty(`--${name}`, colour);
    for (const [name, colour] of Object.entries(tones)) root.style.setProperty(`--tone-${name}`, colour);
    for (const [name, colour] of Object.entries(families)) root.style.setProperty(`--family-${name}`, colour);
  }, [theme]);
  useEffect(
    () =>
      store.subscribe(({ settings }, before) => {
        if (settings !== before.settings) saveSettings(storage, settings);
      }),
    [store, storage],
  );
}

/** On a narrow screen: what is selected, one tap from its details. */
function Peek({ onOpen }: { readonly onOpen: () => void }) {
  const t = useTranslate();
  const { selection, focus } = useViewState('selection', 'focus');
  if (!selection || selection.kind === 'edge') return null;
  const atFocus = selection.kind === 'node' && selection.id === focus;
  return (
    <button type="button" className={atFocus ? 'peek at-focus' : 'peek'} onClick={onOpen}>
      {selection.kind === 'node' ? (
        <NodeLine id={selection.id} />
      ) : (
        <strong>{t('select.count', { count: selection.ids.length })}</strong>
      )}
      <span className="peek-more">{t('action.details')}</span>
    </button>
  );
}

interface PaneBarProps {
  readonly pane: Pane;
  readonly onChange: (pane: Pane) => void;
  readonly hasText: boolean;
}

function PaneBar({ pane, onChange, hasText }: PaneBarProps) {
  const t = useTranslate();
  const panes: readonly { readonly id: Pane; readonly icon: IconName; readonly label: string }[] = [
    { id: 'map', icon: 'graph', label: t('action.map') },
    { id: 'filters', icon: 'filters', label: t('action.filters') },
    { id: 'details', icon: 'details', label: t('action.details') },
    ...(hasText ? [{ id: 'text' as const, icon: 'text' as const, label: t('panel.reading') }] : []),
  ];
  return (
    <nav className="pane-bar" aria-label={t('app.name')}>
      {panes.map(({ id, icon, label }) => (
        <button key={id} type="button" aria-current={pane === id ? 'page' : undefined} onClick={() => onChange(id)}>
          <Icon name={icon} />
          {label}
        </button>
      ))}
    </nav>
  );
}
