import { useEffect, useRef } from 'react';
import type { Facet } from '../../store/index.ts';
import { edgeKeyWord } from '../edge-key-word.ts';
import { facetTitle, facetWord } from '../facet-words.ts';
import { useComputedView, useGraph, useLanguage, useServices, useTranslate, useViewState } from '../hooks.ts';
import { Button, Check, Icon } from '../kit/index.ts';

interface Chip {
  readonly key: string;
  readonly text: string;
  /** Name of the button, where it does not just remove what it says. */
  readonly label?: string;
  readonly remove: () => void;
}

/** When the last filter goes, the bar goes with it: the focus moves to what it stood above. */
const focusView = (): void =>
  (document.querySelector<HTMLElement>('.list-view [role=tab][aria-selected=true]') ??
    document.getElementById('graph'))!.focus();

/** Every filter in force, each to be taken off, and how much they leave. */
export function FilterChips() {
  const t = useTranslate();
  const { actions } = useServices();
  const { view } = useComputedView('view');
  const { closeUp } = useViewState('closeUp');
  const chips = useChips();
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  // The button that was pressed is gone: the focus goes to the next one, not to the top of the page.
  useEffect(() => {
    const index = removed.current;
    removed.current = null;
    if (index === null) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    buttons[Math.min(index, buttons.length - 1)]?.focus();
  });
  return (
    <section className="chip-bar" aria-label={t('facet.bar')}>
      <span className="note" role="status">
        {t('facet.shown', { shown: view.nodes.length, count: view.nodes.length + view.hidden.byFilter })}
      </span>
      <ul ref={list} className="filter-chips">
        {chips.map((chip, index) => (
          <li key={chip.key}>
            <button
              type="button"
              className="filter-chip"
              aria-label={chip.label ?? t('facet.remove', { name: chip.text })}
              title={chip.text}
              onClick={() => {
                removed.current = index;
                chip.remove();
                if (chips.length === 1) focusView();
              }}
            >
              <bdi>{chip.text}</bdi>
              {!chip.label && <Icon name="close" />}
            </button>
          </li>
        ))}
      </ul>
      <Check isSelected={closeUp} onChange={actions.setCloseUp}>
        {t('facet.close-up')}
      </Check>
      <Button
        variant="quiet"
        onPress={() => {
          actions.showAllKinds();
          focusView();
        }}
      >
        {t('facet.clear')}
      </Button>
    </section>
  );
}

function useChips(): readonly Chip[] {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const { facets, years, hiddenNodes, hiddenEdges, hiddenStatuses, hiddenOnes, kept } = useViewState(
    'facets',
    'years',
    'hiddenNodes',
    'hiddenEdges',
    'hiddenStatuses',
    'hiddenOnes',
    'kept',
  );
  const without = (key: string, name: string, remove: () => void): Chip => ({
    key,
    text: t('facet.without', { name }),
    remove,
  });
  const chips: Chip[] = [];
  for (const [facet, values] of facets)
    for (const value of values)
      chips.push({
        key: `${facet} ${value}`,
        text: t('facet.value', { facet: facetTitle(facet, t), value: wordOf(facet, value) }),
        remove: () => actions.toggleFacet(facet, value),
      });
  if (years)
    chips.push({
      key: 'years',
      text: t('facet.value', { facet: t('legend.year'), value: `${years.from}–${years.to}` }),
      remove: () => actions.chooseYears(null),
    });
  for (const key of hiddenNodes) chips.push(without(`node ${key}`, t(`legend.${key}`), () => actions.toggleNodes(key)));
  for (const key of hiddenEdges)
    chips.push(without(`edge ${key}`, edgeKeyWord(key, language, t), () => actions.toggleEdges(key)));
  for (const key of hiddenStatuses)
    chips.push(without(`status ${key}`, t(`legend.${key}`), () => actions.toggleStatus(key)));
  if (kept)
    chips.push({ key: 'kept', text: t('facet.kept', { count: kept.size }), remove: () => actions.keepOnly(null) });
  if (hiddenOnes.size > 0) {
    const text = t('facet.hidden', { count: hiddenOnes.size });
    chips.push({ key: 'hidden', text, label: text, remove: () => actions.unhideNodes() });
  }
  return chips;

  function wordOf(facet: Facet, value: string): string {
    return facetWord(facet, value, graph, language, t).text;
  }
}
