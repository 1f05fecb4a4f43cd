import type { SavedView, Scene, SceneKind, Statement } from '../../store/index.ts';

/** A view without its form. */
export type ViewChoices = Omit<SavedView, 'version'>;

interface SceneParts {
  readonly id: string;
  readonly kind?: SceneKind;
  readonly title: string;
  readonly statements: readonly Statement[];
  readonly notes?: readonly string[];
  readonly view: ViewChoices;
}

/** Most lines of one scene. */
const MOST_STATEMENTS = 200;
const MOST_NOTES = 20_000;

export const sceneOf = ({ id, kind = 'graph', title, statements, notes = [], view }: SceneParts): Scene => ({
  id,
  kind,
  title: title.slice(0, 300),
  text: '',
  statements: statements.slice(0, MOST_STATEMENTS),
  notes: notes.join('\n').slice(0, MOST_NOTES),
  view: { version: 1, ...view },
  annotations: [],
});
