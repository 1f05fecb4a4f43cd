import { useState } from 'react';
import type { AnalysisRow, Ranked } from '../../analysis/index.ts';
import { fullName } from '../../store/index.ts';
import { useGraph, useLanguage, useTranslate, useViewState } from '../hooks.ts';
import { Button } from '../kit/index.ts';
import { NodeLine } from '../node-name.tsx';

/** Rows at first, and with each wish for more. */
const PAGE = 50;

interface AnalysisTableProps {
  readonly label: string;
  readonly rows: readonly AnalysisRow[];
  readonly ranks: Ranked;
  /** What the value counts. */
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** A ranking: place, name, value. Choosing a name selects the node. */
export function AnalysisTable({ label, rows, ranks, value, onChoose }: AnalysisTableProps) {
  const t = useTranslate();
  const language = useLanguage();
  const [shown, setShown] = useState(PAGE);
  if (rows.length === 0) return <p className="note">{t('analysis.none')}</p>;
  const rest = rows.length - shown;
  return (
    <>
      <table className="analysis-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className="number">
              <span aria-hidden="true">#</span>
              <span className="visually-hidden">{t('analysis.rank')}</span>
            </th>
            <th scope="col">{t('list.name')}</th>
            <th scope="col" className="number">
              {value}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row, position) => (
            <tr key={row.id}>
              <td className="number">{position + 1}</td>
              <td>
                {ranks === 'groups' ? (
                  <Group row={row} onChoose={onChoose} />
                ) : (
                  row.nodes.map((id) => <NodeButton key={id} id={id} onChoose={onChoose} />)
                )}
              </td>
              <td className="number">{row.value.toLocaleString(localeOf(language), { maximumFractionDigits: 1 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button variant="quiet" onPress={() => setShown(shown + PAGE)}>
          {t('analysis.more', { count: Math.min(PAGE, rest), total: rows.length })}
        </Button>
      )}
    </>
  );
}

/** Figures as the organisations print them in Arabic. */
const localeOf = (language: string): string => (language === 'ar' ? 'ar-u-nu-latn' : language);

interface NodeButtonProps {
  readonly id: string;
  readonly onChoose: (id: string) => void;
}

function NodeButton({ id, onChoose }: NodeButtonProps) {
  const { selection } = useViewState('selection');
  const current = selection?.kind === 'node' && selection.id === id;
  return (
    <button type="button" className="end" aria-current={current ? 'true' : undefined} onClick={() => onChoose(id)}>
      <NodeLine id={id} />
    </button>
  );
}

/** Called by its most central member; the others are listed on demand. */
function Group({ row, onChoose }: { readonly row: AnalysisRow; readonly onChoose: (id: string) => void }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [central = '', ...others] = row.nodes;
  return (
    <>
      <NodeButton id={central} onChoose={onChoose} />
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('analysis.others', { count: others.length })}
          <span className="visually-hidden">{` (${fullName(graph, central, language).text})`}</span>
        </summary>
        {open && (
          <ul>
            {others.map((id) => (
              <li key={id}>
                <NodeButton id={id} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        )}
      </details>
    </>
  );
}
