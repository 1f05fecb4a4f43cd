import * as v from 'valibot';
import { SavedView } from './saved-view.ts';

/** Most characters of a name that a person gives. */
export const NAME_LENGTH = 120;
export const Name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(NAME_LENGTH));

/** Most views of a workspace that have a name; the oldest goes. */
export const MOST_VIEWS = 500;

/** A view that was given a name. */
export const NamedView = v.strictObject({ name: Name, view: SavedView });
export type NamedView = v.InferOutput<typeof NamedView>;

/** The list with this view in it: in the place of the one of that name, else at its end. */
export function withView(views: readonly NamedView[], named: NamedView): readonly NamedView[] {
  return views.some(({ name }) => name === named.name)
    ? views.map((view) => (view.name === named.name ? named : view))
    : [...views, named].slice(-MOST_VIEWS);
}
