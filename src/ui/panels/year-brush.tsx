import { useMemo, useState } from 'react';
import type { FacetCounts, YearRange } from '../../store/index.ts';
import { useServices, useTranslate } from '../hooks.ts';
import { Button, Check } from '../kit/index.ts';
import { type Range, RangeSlider } from '../kit/range.tsx';

const HEIGHT = 36;
const STEP = 8;

interface YearBrushProps {
  readonly counts: FacetCounts;
  /** Null: any year. */
  readonly chosen: YearRange | null;
}

/** How many nodes stand at each year, and two thumbs that choose from which year to which. */
export function YearBrush({ counts, chosen }: YearBrushProps) {
  const t = useTranslate();
  const { actions } = useServices();
  const bars = useMemo(() => barsOf(counts.years), [counts.years]);
  const [first, last] = [bars[0]?.year ?? 0, bars.at(-1)?.year ?? 0];
  // Where the thumbs are while they are moved; else they stand at what is chosen.
  const [moving, setMoving] = useState<Range | null>(null);
  const from = chosen ? Math.max(first, chosen.from) : first;
  const to = chosen ? Math.min(last, chosen.to) : last;
  if (bars.length < 2) return null;
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const [low, high]: Range = moving ?? [from, Math.max(from, to)];
  const choose = (low: number, high: number, undated: boolean): void =>
    actions.chooseYears(low === first && high === last && undated ? null : { from: low, to: high, undated });
  const undated = chosen?.undated ?? true;
  return (
    <>
      <h2 className="section-title">{t('legend.year')}</h2>
      <div className="year-bars">
        <svg
          viewBox={`0 0 ${bars.length * STEP} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={bars
            .filter((bar) => bar.count > 0)
            .map((bar) => `${bar.year}: ${bar.count}`)
            .join(', ')}
        >
          {bars.map((bar, index) => {
            const height = bar.count === 0 ? 1 : Math.max(3, (bar.count / most) * HEIGHT);
            return (
              <rect
                key={bar.year}
                className={bar.year < low || bar.year > high ? 'out' : ''}
                x={index * STEP + 1}
                y={HEIGHT - height}
                width={STEP - 2}
                height={height}
              >
                <title>{`${bar.year}: ${bar.count}`}</title>
              </rect>
            );
          })}
        </svg>
        <RangeSlider
          label={t('legend.year')}
          labels={[t('facet.from'), t('facet.to')]}
          bounds={[first, last]}
          value={[low, high]}
          onChange={setMoving}
          onChosen={([start, end]) => {
            setMoving(null);
            choose(start, end, undated);
          }}
        />
        <div className="year-ends" aria-hidden="true">
          <span>{low}</span>
          <span>{high}</span>
        </div>
      </div>
      {counts.undated > 0 && (
        <Check isSelected={undated} onChange={(keep) => choose(low, high, keep)}>
          {t('facet.undated', { count: counts.undated })}
        </Check>
      )}
      {chosen && (
        <Button variant="quiet" onPress={() => actions.chooseYears(null)}>
          {t('facet.any-year')}
        </Button>
      )}
    </>
  );
}

/** One bar a year from the first to the last in scope, empty years included. */
function barsOf(counts: ReadonlyMap<number, number>): { readonly year: number; readonly count: number }[] {
  const years = [...counts.keys()].sort((a, b) => a - b);
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    count: counts.get(first + index) ?? 0,
  }));
}
