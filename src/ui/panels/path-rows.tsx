import { useState } from 'react';
import { fullName } from '../../store/index.ts';
import { useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { Button } from '../kit/index.ts';
import { ShortName } from '../node-name.tsx';
import type { Cell, FoundRows } from '../path-messages.ts';

const LISTED = 50;

/** What a text gives, row by row; a press on what is of the graph leads there. */
export function PathRows({ found }: { readonly found: FoundRows }) {
  const t = useTranslate();
  const [listed, setListed] = useState(LISTED);
  const { columns, rows } = found;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="path-rows" aria-label={t('paths.text.rows')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, listed).map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and never move.
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={columns[column]}>
                    <Shown cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > listed && (
        <Button onPress={() => setListed(listed + LISTED)}>
          {t('paths.more', { count: Math.min(LISTED, rows.length - listed) })}
        </Button>
      )}
    </>
  );
}

function Shown({ cell }: { readonly cell: Cell }) {
  switch (cell.kind) {
    case 'node':
      return <NodeCell id={cell.id} />;
    case 'link':
      return (
        <>
          <NodeCell id={cell.from} /> {cell.type} <NodeCell id={cell.to} />
        </>
      );
    case 'path':
      return (
        <span className="path-chain">
          {cell.nodes.map((id) => (
            <ShortName key={id} id={id} />
          ))}
        </span>
      );
    default:
      return <bdi>{cell.text}</bdi>;
  }
}

function NodeCell({ id }: { readonly id: string }) {
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  return (
    <button type="button" className="path-cell" onClick={() => actions.select({ kind: 'node', id })}>
      <bdi>{fullName(graph, id, language).text}</bdi>
    </button>
  );
}
