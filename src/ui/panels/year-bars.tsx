import { useMemo } from 'react';
import type { ViewNode } from '../../store/index.ts';
import { useTranslate } from '../hooks.ts';

const HEIGHT = 32;
const STEP = 8;

/** How many shown nodes stand at each year; a small picture with its figures in words beside it. */
export function YearBars({ nodes }: { readonly nodes: readonly ViewNode[] }) {
  const t = useTranslate();
  const bars = useMemo(() => countYears(nodes), [nodes]);
  if (bars.length < 2) return null;
  const most = Math.max(...bars.map((bar) => bar.count));
  const width = bars.length * STEP;
  return (
    <>
      <h2 className="section-title">{t('legend.year')}</h2>
      <div className="year-bars">
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
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
              <rect key={bar.year} x={index * STEP + 1} y={HEIGHT - height} width={STEP - 2} height={height}>
                <title>{`${bar.year}: ${bar.count}`}</title>
              </rect>
            );
          })}
        </svg>
        <div className="year-ends" aria-hidden="true">
          <span>{bars[0]?.year}</span>
          <span>{bars.at(-1)?.year}</span>
        </div>
      </div>
    </>
  );
}

/** One bar a year from the first to the last, empty years included. */
function countYears(nodes: readonly ViewNode[]): { readonly year: number; readonly count: number }[] {
  const counts = new Map<number, number>();
  for (const { year } of nodes) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const years = [...counts.keys()].sort((a, b) => a - b);
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    count: counts.get(first + index) ?? 0,
  }));
}
