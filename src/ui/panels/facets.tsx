import { type CSSProperties, useMemo, useState } from 'react';
import { countFacets, FACETS, type Facet, type LocalText } from '../../store/index.ts';
import { facetTitle, facetWord } from '../facet-words.ts';
import { useComputedView, useGraph, useLanguage, useServices, useTranslate, useViewState } from '../hooks.ts';
import { Button, Check, Icon } from '../kit/index.ts';
import { Name } from '../node-name.tsx';
import { YearBrush } from './year-brush.tsx';

/** So many values of a facet are in sight at first. */
const FEW = 6;

/** What the view can be narrowed to: years, and the values of each facet with how many there would be. */
export function Facets() {
  const t = useTranslate();
  const { considered } = useComputedView('considered');
  const counts = useMemo(() => countFacets(considered), [considered]);
  const { years } = useViewState('years');
  return (
    <>
      <YearBrush counts={counts} chosen={years} />
      <h2 className="section-title">{t('facet.title')}</h2>
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} counts={counts.facets.get(facet) ?? new Map()} />
      ))}
    </>
  );
}

interface FacetGroupProps {
  readonly facet: Facet;
  readonly counts: ReadonlyMap<string, number>;
}

/** One facet: closed until it is wanted, or used. */
function FacetGroup({ facet, counts }: FacetGroupProps) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { facets } = useViewState('facets');
  const chosen = facets.get(facet);
  const [open, setOpen] = useState(chosen !== undefined);
  const [whole, setWhole] = useState(false);
  const rows = useMemo(() => {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return [...new Set([...counts.keys(), ...(chosen ?? [])])]
      .map((value) => ({ value, count: counts.get(value) ?? 0, word: facetWord(facet, value, graph, language, t) }))
      .filter(({ value, count }) => count > 0 || chosen?.has(value))
      .sort((a, b) => b.count - a.count || compare(a.word.text, b.word.text));
  }, [counts, chosen, facet, graph, language, t]);
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ count }) => count));
  const shown = whole ? rows : rows.filter(({ value }, index) => index < FEW || chosen?.has(value));
  return (
    <details className="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="next" />
        {facetTitle(facet, t)}
        <span className="count">{chosen ? `${chosen.size}/${rows.length}` : rows.length}</span>
      </summary>
      {open && (
        <>
          <ul className="facet-values" aria-label={facetTitle(facet, t)}>
            {shown.map((row) => (
              <li key={row.value}>
                <FacetRow facet={facet} {...row} share={most === 0 ? 0 : row.count / most} chosen={chosen} />
              </li>
            ))}
          </ul>
          {rows.length > FEW && (
            <Button variant="quiet" onPress={() => setWhole(!whole)}>
              {whole ? t('facet.fewer') : t('facet.more', { count: rows.length })}
            </Button>
          )}
        </>
      )}
    </details>
  );
}

interface FacetRowProps {
  readonly facet: Facet;
  readonly value: string;
  readonly word: LocalText;
  readonly count: number;
  /** Against the most of the facet, 0…1. */
  readonly share: number;
  readonly chosen: ReadonlySet<string> | undefined;
}

function FacetRow({ facet, value, word, count, share, chosen }: FacetRowProps) {
  const { actions } = useServices();
  return (
    <Check
      className="check facet-row"
      isSelected={chosen?.has(value) ?? false}
      onChange={() => actions.toggleFacet(facet, value)}
    >
      <span className="facet-word" title={word.text}>
        <Name text={word} />
      </span>
      <span className="count">{count}</span>
      <span className="facet-bar" aria-hidden="true" style={{ '--share': share } as CSSProperties} />
    </Check>
  );
}
