import type { Language } from '../../model/index.ts';
import {
  type Briefing,
  isMatrix,
  MOST_SCENES,
  type Scene,
  type Statement,
  TABLE_IDS,
  type TableId,
  TEXT_LENGTH,
  TITLE_LENGTH,
} from '../saved/briefing.ts';
import { saveView } from '../saved/saved-view.ts';
import type { ViewState } from '../view-state.ts';

/** What a scene is made of by hand. Texts that are too long are cut. */
export interface NewScene {
  readonly title: string;
  readonly text?: string;
  readonly view: ViewState;
  readonly camera?: Scene['camera'];
  /** Words alone. */
  readonly onlyText?: boolean;
  /** Not the picture but a table of what it shows. */
  readonly table?: TableId;
}

/** An id that no scene of the briefing has. */
function newId(briefing: Briefing): string {
  const taken = new Set(briefing.scenes.map(({ id }) => id));
  let number = briefing.scenes.length + 1;
  while (taken.has(`scene-${number}`)) number++;
  return `scene-${number}`;
}

const indexOf = (briefing: Briefing, id: string): number => briefing.scenes.findIndex((scene) => scene.id === id);

export const sceneOf = (briefing: Briefing, id: string | null): Scene | null =>
  briefing.scenes.find((scene) => scene.id === id) ?? null;

export const isFull = (briefing: Briefing): boolean => briefing.scenes.length >= MOST_SCENES;

/** With a scene behind the one of that id, else at the end; a full briefing stays as it is. */
function withScene(briefing: Briefing, scene: Omit<Scene, 'id'>, after: string | null): Briefing {
  if (isFull(briefing)) return briefing;
  const at = after === null ? -1 : indexOf(briefing, after);
  const scenes = [...briefing.scenes];
  scenes.splice(at < 0 ? scenes.length : at + 1, 0, { id: newId(briefing), ...scene });
  return { ...briefing, scenes };
}

/** What a view is as a scene: a path where it asks for one, else the graph. */
const shownAs = (view: ViewState): Pick<Scene, 'kind' | 'view'> => ({
  kind: view.paths ? 'path' : 'graph',
  view: saveView(view),
});

const kindOfTable = (id: TableId): Scene['kind'] => (isMatrix(id) ? 'matrix' : 'table');

/** Which table a scene shows; null where it shows none. */
export function tableOfScene({ kind, table }: Scene): TableId | null {
  if (kind !== 'table' && kind !== 'matrix') return null;
  return TABLE_IDS.find((id) => id === table && kindOfTable(id) === kind) ?? (kind === 'matrix' ? 'roles' : 'nodes');
}

/** Adds a view, a table of it, or words alone. The first scene decides of which language the briefing is. */
export function addScene(briefing: Briefing, scene: NewScene, language: Language, after: string | null): Briefing {
  const { kind, view } = shownAs(scene.view);
  const first = briefing.scenes.length === 0 ? { ...briefing, language } : briefing;
  return withScene(
    first,
    {
      kind: scene.onlyText ? 'text' : scene.table ? kindOfTable(scene.table) : kind,
      title: scene.title.slice(0, TITLE_LENGTH),
      text: (scene.text ?? '').slice(0, TEXT_LENGTH),
      statements: [],
      notes: '',
      view,
      ...(scene.table ? { table: scene.table } : {}),
      ...(scene.camera && !scene.onlyText && !scene.table ? { camera: scene.camera } : {}),
      annotations: [],
    },
    after,
  );
}

/** Two scenes side by side, behind the second of them; the briefing as it is when one of them is missing. */
export function compareScenes(briefing: Briefing, one: string, other: string, title: string): Briefing {
  const [first, second] = [sceneOf(briefing, one), sceneOf(briefing, other)];
  if (!first || !second) return briefing;
  const { view } = first;
  const scene = { kind: 'comparison' as const, text: '', statements: [], notes: '', annotations: [] };
  const last = indexOf(briefing, one) > indexOf(briefing, other) ? one : other;
  return withScene(briefing, { ...scene, title: title.slice(0, TITLE_LENGTH), view, other: second.view }, last);
}

/** With the scene changed; the same briefing where that changes nothing. */
export function changeScene(briefing: Briefing, id: string, change: (scene: Scene) => Scene): Briefing {
  const scene = sceneOf(briefing, id);
  const changed = scene && change(scene);
  if (!scene || !changed || changed === scene) return briefing;
  return { ...briefing, scenes: briefing.scenes.map((other) => (other === scene ? changed : other)) };
}

/** Gives a scene another title, text or notes. */
export function writeScene(
  briefing: Briefing,
  id: string,
  words: Partial<Pick<Scene, 'title' | 'text' | 'notes'>>,
): Briefing {
  return changeScene(briefing, id, (scene) => {
    const title = (words.title ?? scene.title).slice(0, TITLE_LENGTH);
    const text = (words.text ?? scene.text).slice(0, TEXT_LENGTH);
    const notes = (words.notes ?? scene.notes).slice(0, TEXT_LENGTH);
    const same = title === scene.title && text === scene.text && notes === scene.notes;
    return same ? scene : { ...scene, title, text, notes };
  });
}

/** Takes a view in place of the one of the scene. A table stays one, of what that view shows; all else becomes its picture. */
export const showInScene = (briefing: Briefing, id: string, view: ViewState, camera: Scene['camera']): Briefing =>
  changeScene(briefing, id, (before) => {
    if (tableOfScene(before) !== null) return { ...before, view: saveView(view) };
    const { camera: _, other: __, table: ___, ...scene } = before;
    return { ...scene, ...shownAs(view), ...(camera ? { camera } : {}) };
  });

/** Takes one of the statements that were made from the graph out of a scene. */
export const dropStatement = (briefing: Briefing, id: string, statement: Statement): Briefing =>
  changeScene(briefing, id, (scene) => {
    const statements = scene.statements.filter((other) => other !== statement);
    return statements.length === scene.statements.length ? scene : { ...scene, statements };
  });

/** A copy stands behind its original. */
export function duplicateScene(briefing: Briefing, id: string): Briefing {
  const scene = sceneOf(briefing, id);
  if (!scene) return briefing;
  const { id: _, ...rest } = scene;
  return withScene(briefing, rest, id);
}

export function removeScene(briefing: Briefing, id: string): Briefing {
  const scenes = briefing.scenes.filter((scene) => scene.id !== id);
  return scenes.length === briefing.scenes.length ? briefing : { ...briefing, scenes };
}

/** Puts a scene at a position, counted from 0 in the list that it has left; beyond either end is at that end. */
export function moveScene(briefing: Briefing, id: string, to: number): Briefing {
  const from = indexOf(briefing, id);
  const [scene] = briefing.scenes.slice(from, from + 1);
  const at = Math.min(briefing.scenes.length - 1, Math.max(0, to));
  if (from < 0 || !scene || at === from) return briefing;
  const scenes = briefing.scenes.filter((other) => other !== scene);
  scenes.splice(at, 0, scene);
  return { ...briefing, scenes };
}

export function nameBriefing(briefing: Briefing, name: string): Briefing {
  const title = name.slice(0, TITLE_LENGTH);
  return title === briefing.title ? briefing : { ...briefing, title };
}

/** Puts the scenes of another briefing behind these, as many as there is room for; an empty one becomes the other. */
export function appendBriefing(briefing: Briefing, other: Briefing): Briefing {
  if (briefing.scenes.length === 0) return { ...other, title: briefing.title || other.title };
  return other.scenes.reduce((whole, { id: _, ...scene }) => withScene(whole, scene, null), briefing);
}
