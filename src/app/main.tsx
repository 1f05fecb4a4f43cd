import { createRoot } from 'react-dom/client';
import { chooseLanguage, describeDiagnostic, languageName, loadMessages, makeTranslate } from '../i18n/index.ts';
import { prepareRenderer } from '../stage/index.ts';
import {
  inSlices,
  isViewLink,
  loadSettings,
  makeActions,
  makeExplorerStore,
  makeViewComputer,
  type SettingsStorage,
} from '../store/index.ts';
import { type Importer, makeAnnouncer, ServicesContext, Shell } from '../ui/index.ts';
import analysisWorkerUrl from './analysis.worker.ts?worker&url';
import { keepBrowserHistory } from './browser-history.ts';
import { loadDataset } from './dataset.ts';
import deckWorkerUrl from './deck.worker.ts?worker&url';
import exportWorkerUrl from './export.worker.ts?worker&url';
import { makeGate } from './gate.ts';
import { makeImporter } from './importer.ts';
import ingestWorkerUrl from './ingest.worker.ts?worker&url';
import { makeLazyKeeper } from './keep/lazy-keeper.ts';
import openWorkerUrl from './keep/open.worker.ts?worker&url';
import layoutWorkerUrl from './layout.worker.ts?worker&url';
import { followLinks } from './open-link.ts';
import { makeOriginals } from './originals.ts';
import pathsWorkerUrl from './paths.worker.ts?worker&url';
import { saveSheet } from './save-sheet.ts';
import { trustedScriptUrl } from './script-policy.ts';
import './styles/index.css';

/** Storage may be refused by the browser's settings; asking for it then throws. */
function findStorage(): SettingsStorage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

const storage = findStorage();
const settings = loadSettings(storage, chooseLanguage(navigator.languages));
// All are fetched at once; nothing is shown before its words are there, so that no English flashes by.
const dataset = loadDataset();
prepareRenderer();
const spoken = await loadMessages(settings.language).then(
  () => true,
  () => false,
);
const store = makeExplorerStore(spoken ? settings : { ...settings, language: 'en' });
const compute = makeViewComputer();
const gate = makeGate(store, compute);
const actions = makeActions(gate, compute);
const announcer = makeAnnouncer();
const originals = makeOriginals();
const keeper = makeLazyKeeper({
  store: gate,
  actions,
  dataset,
  unnamed: () => makeTranslate(store.getState().settings.language)('workspaces.unnamed'),
  prepare: async ({ graph, view }) => {
    await inSlices(compute.inParts(graph, view, store.getState().settings.language));
  },
  startOpening: () => new Worker(trustedScriptUrl(openWorkerUrl), { type: 'module' }),
});
const importer = makeImporter({
  store: gate,
  actions,
  announcer,
  originals,
  startWorker: () => new Worker(trustedScriptUrl(ingestWorkerUrl), { type: 'module' }),
});
const language = () => store.getState().settings.language;
/** Graphs are opened, all else is read as documents; a graph is nothing that readers know by its name. */
const takeFiles: Importer['readFiles'] = async (picked) => {
  const isKnown = ({ file }: (typeof picked)[number]) =>
    importer.offered.some((end) => file.name.toLowerCase().endsWith(end));
  if (picked.every(isKnown)) return importer.readFiles(picked);
  const { openGraphs, partGraphs } = await import('./dropped-graphs.ts');
  const { graphs, documents } = partGraphs(picked);
  if (documents.length > 0) importer.readFiles(documents);
  await openGraphs(graphs, { keeper, announcer, language });
};
/** While another tab keeps the work, what is read here would be lost. */
const keptImporter: Importer = {
  ...importer,
  readFiles: (picked) => {
    if (keeper.state.getState().keeps) void takeFiles(picked);
    else announcer.show(makeTranslate(language())('workspaces.other-tab'));
  },
};

const root = document.getElementById('root');
if (!root) throw new Error('root: missing');
createRoot(root).render(
  <ServicesContext
    value={{
      store,
      actions,
      announcer,
      keeper,
      importer: keptImporter,
      originals,
      storage,
      saveSheet,
      loadFont: async (name) => (await import('./type-fonts.ts')).fetchTypeFont(name),
      startAnalysis: () => new Worker(trustedScriptUrl(analysisWorkerUrl), { type: 'module' }),
      startPaths: () => new Worker(trustedScriptUrl(pathsWorkerUrl), { type: 'module' }),
      startLayout: () => new Worker(trustedScriptUrl(layoutWorkerUrl), { type: 'module' }),
      startExport: () => new Worker(trustedScriptUrl(exportWorkerUrl), { type: 'module' }),
      startDeck: () => new Worker(trustedScriptUrl(deckWorkerUrl), { type: 'module' }),
      openExample: async () => actions.openGraph(await loadDataset()),
      loadAbout: async () => (await import('./about.ts')).loadAbout(),
      compute,
      stage: { current: null },
    }}
  >
    <Shell />
  </ServicesContext>,
);
if (!spoken)
  announcer.show(makeTranslate('en')('announce.language-failed', { language: languageName(settings.language) }));

/** Not awaited by the page's own module: what comes later imports from it, and would wait for its end. */
async function begin(): Promise<void> {
  const { reopened, diagnostics } = await keeper.start();
  const { language } = store.getState().settings;
  if (diagnostics.length > 0)
    announcer.show(
      diagnostics
        .slice(0, 3)
        .map((diagnostic) => describeDiagnostic(diagnostic, language))
        .join(' '),
    );
  else if (reopened) announcer.say(makeTranslate(language)('announce.reopened'));
  // A link shows its view; what was seen here last is not lost to it.
  if (reopened && isViewLink(location.hash)) actions.nameView(makeTranslate(language)('library.before-link'));
  await followLinks(gate, actions, announcer);
  keepBrowserHistory(gate, actions, announcer);
}
void begin();
