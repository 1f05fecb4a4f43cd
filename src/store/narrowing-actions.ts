import { type Facet, NOT_NARROWED, withChosen, withToggled, type YearRange } from './facets/index.ts';
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
  /** Takes off every filter. */
  readonly showAllKinds: () => void;
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
    showAllKinds: () =>
      changeView(() => ({
        ...NOT_NARROWED,
        hiddenNodes: new Set(),
        hiddenEdges: new Set(),
        hiddenStatuses: new Set(),
      })),
  };
}
