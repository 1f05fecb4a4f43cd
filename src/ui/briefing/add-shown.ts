import { makeTranslate } from '../../i18n/index.ts';
import {
  addScene,
  isFull,
  type NewScene,
  presentOf,
  type Scene,
  type TableId,
  type ViewState,
} from '../../store/index.ts';
import type { Services } from '../services.ts';
import { nameOfTable, proposedTitle } from './scene-words.ts';

type Needed = Pick<Services, 'store' | 'actions' | 'announcer' | 'stage'>;

/** Where the drawing looks, to the thousandth; undefined while it shows all. */
export function cameraOfStage({ stage }: Pick<Services, 'stage'>): Scene['camera'] {
  const camera = stage.current?.camera() ?? null;
  if (camera === null) return undefined;
  const [x, y, zoom] = [camera.x, camera.y, camera.zoom].map((value) => Math.round(value * 1000) / 1000);
  return { x: x!, y: y!, zoom: Math.max(0.01, zoom!) };
}

/** Adds what is seen to the briefing, behind a scene or at its end, and says so; gives the id of the new scene. */
export function addShown(services: Needed, after: string | null, shown?: ViewState): string | null {
  const camera = cameraOfStage(services);
  return add(services, after, shown, camera ? { camera } : {}, (title) => title);
}

/** The same with a table of what is shown, at the end. */
export const addTable = (services: Needed, table: TableId): string | null => {
  const t = makeTranslate(services.store.getState().settings.language);
  return add(services, null, undefined, { table }, (title) =>
    t('scenes.title.in', { title, layout: nameOfTable(table, t) }),
  );
};

function add(
  { store, actions, announcer }: Needed,
  after: string | null,
  shown: ViewState | undefined,
  what: Pick<NewScene, 'camera' | 'table'>,
  titled: (title: string) => string,
): string | null {
  const { language } = store.getState().settings;
  const t = makeTranslate(language);
  const { graph, briefing, view: present } = presentOf(store.getState());
  const view = shown ?? present;
  if (isFull(briefing)) {
    announcer.show(t('scenes.full', { count: briefing.scenes.length }));
    return null;
  }
  const title = titled(proposedTitle(graph, view, language, t, what.table === undefined));
  actions.changeBriefing((before) => addScene(before, { title, view, ...what }, language, after));
  announcer.show(t('scenes.added', { title }));
  return newestOf(briefing.scenes, presentOf(store.getState()).briefing.scenes);
}

/** The scene that was not there before. */
export const newestOf = (before: readonly Scene[], after: readonly Scene[]): string | null =>
  after.find(({ id }) => !before.some((scene) => scene.id === id))?.id ?? null;
