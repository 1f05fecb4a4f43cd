import { useEffect, useState } from 'react';
import type { SlideTable } from '../../briefing/index.ts';
import type { Briefing, Scene } from '../../store/index.ts';
import { useGraph, useTranslate } from '../hooks.ts';

/** The table of a scene, as its slide has it. */
export function PlayerTable({ briefing, scene }: { readonly briefing: Briefing; readonly scene: Scene }) {
  const t = useTranslate();
  const graph = useGraph();
  const [table, setTable] = useState<SlideTable | null>(null);
  useEffect(() => {
    let wanted = true;
    import('../../briefing/index.ts')
      .then(({ toSlides }) => toSlides({ ...briefing, scenes: [scene] }, graph))
      .then(
        ({ slides }) => wanted && setTable(slides[0]?.table ?? null),
        // Without its code the words of the scene are left.
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [briefing, scene, graph]);
  if (!table) return null;
  return (
    // The words beside it are the landmark of this name.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <figure className="player-table" aria-label={scene.title} tabIndex={0} lang={briefing.language}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: headings may be the same
              <th key={at} scope="col">
                <bdi>{column}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows may be the same
            <tr key={at}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells may be the same
                <td key={column}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.left > 0 && <p className="note">{t('scenes.table.left', { count: table.left })}</p>}
    </figure>
  );
}
