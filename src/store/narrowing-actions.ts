import type { Point } from '../layouts/index.ts';
import { type Facet, NOT_NARROWED, withChosen, withToggled, type YearRange } from './facets/index.ts';
import type { LinkKey, Reach } from './reach.ts';
import { selectedIds, selectionOf } from './selection.ts';
import type { ViewState } from './view-state.ts';

/** What narrows a view and widens it again; each is one step of undo. */
export interface NarrowingActions {
  /** Chooses a value of a facet, or takes it off again. */
  readonly toggleFacet: (facet: Facet, value: string) => void;
  /** Exactly these values of a facet; none is all. */
  readonly chooseFacet: (facet: Facet, values: readonly string[]) => void;
  readonly chooseYears: (years: YearRange | null) => void;
  readonly setCloseUp: (closeUp: boolean) => void;
  readonly hideNodes: (ids: readonly string[]) => void;
  /** Shows what was hidden one by one: these, or all. */
  readonly unhideNodes: (ids?: readonly string[]) => void;
  /** Shows only these; null is all again. */
  readonly keepOnly: (ids: readonly string[] | null) => void;
  /** Changes which links the scope follows, and how many nodes it may have. */
  readonly changeReach: (reach: Partial<Reach>) => void;
  /** Shows what these links lead to. */
  readonly openLinks: (key: LinkKey) => void;
  /** Hides these links, and what nothing else leads to. */
  readonly closeLinks: (key: LinkKey) => void;
  /** Adds a node to those that are selected, or takes it out. */
  readonly toggleSelected: (id: string) => void;
  readonly selectNodes: (ids: readonly string[]) => void;
  /** Pins several nodes at once. */
  readonly pinAll: (places: readonly (readonly [id: string, place: Point])[]) => void;
  /** Takes off every filter. */
  readonly showAllKinds: () => void;
}

function without<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  next.delete(value);
  return next;
}

export function makeNarrowingActions(
  changeView: (change: (view: ViewState) => Partial<ViewState>) => void,
): NarrowingActions {
  return {
    toggleFacet: (facet, value) => changeView(({ facets }) => ({ facets: withToggled(facets, facet, value) })),
    chooseFacet: (facet, values) =>
      changeView(({ facets }) => ({ facets: withChosen(facets, facet, new Set(values)) })),
    chooseYears: (years) => changeView(() => ({ years })),
    setCloseUp: (closeUp) => changeView(() => ({ closeUp })),
    hideNodes: (ids) => changeView(({ hiddenOnes }) => ({ hiddenOnes: new Set([...hiddenOnes, ...ids]) })),
    unhideNodes: (ids) =>
      changeView(({ hiddenOnes }) => {
        const left = new Set(ids ? hiddenOnes : []);
        for (const id of ids ?? []) left.delete(id);
        return { hiddenOnes: left };
      }),
    keepOnly: (ids) => changeView(() => ({ kept: ids && new Set(ids) })),
    changeReach: (reach) => changeView((view) => ({ reach: { ...view.reach, ...reach } })),
    openLinks: (key) =>
      changeView(({ opened, closed }) => ({ opened: new Set([...opened, key]), closed: without(closed, key) })),
    closeLinks: (key) =>
      changeView(({ opened, closed }) => ({ opened: without(opened, key), closed: new Set([...closed, key]) })),
    toggleSelected: (id) =>
      changeView(({ selection }) => {
        const ids = selectedIds(selection);
        return { selection: selectionOf(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]) };
      }),
    selectNodes: (ids) => changeView(() => ({ selection: selectionOf(ids) })),
    pinAll: (places) => changeView(({ pinned }) => ({ pinned: new Map([...pinned, ...places]) })),
    showAllKinds: () =>
      changeView(() => ({
        ...NOT_NARROWED,
        hiddenNodes: new Set(),
        hiddenEdges: new Set(),
        hiddenStatuses: new Set(),
      })),
  };
}
