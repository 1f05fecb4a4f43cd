import { createRoot } from 'react-dom/client';
import { chooseLanguage } from '../i18n/index.ts';
import {
  loadSettings,
  makeActions,
  makeExplorerStore,
  makeViewComputer,
  type SettingsStorage,
} from '../store/index.ts';
import { makeAnnouncer, ServicesContext, Shell } from '../ui/index.ts';
import { loadDataset } from './dataset.ts';
import { makeImporter } from './importer.ts';
import ingestWorkerUrl from './ingest.worker.ts?worker&url';
import { makeOriginals } from './originals.ts';
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
const store = makeExplorerStore(loadSettings(storage, chooseLanguage(navigator.languages)));
const actions = makeActions(store);
const announcer = makeAnnouncer();
const originals = makeOriginals();
const importer = makeImporter({
  store,
  actions,
  announcer,
  originals,
  startWorker: () => new Worker(trustedScriptUrl(ingestWorkerUrl), { type: 'module' }),
});

const root = document.getElementById('root');
if (!root) throw new Error('root: missing');
createRoot(root).render(
  <ServicesContext value={{ store, actions, announcer, importer, originals, storage, compute: makeViewComputer() }}>
    <Shell />
  </ServicesContext>,
);
actions.openGraph(await loadDataset());
