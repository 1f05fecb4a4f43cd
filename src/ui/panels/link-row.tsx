import { type ReactNode, useId, useState } from 'react';
import type { LinkEntry } from '../../store/index.ts';
import { fullName } from '../../store/index.ts';
import { useGraph, useLanguage, useServices, useTranslate } from '../hooks.ts';
import { Icon } from '../kit/index.ts';
import { Chip, ShortName } from '../node-name.tsx';
import { doubtOf, EvidenceList } from './evidence-list.tsx';

interface LinkRowProps {
  readonly entry: LinkEntry;
  /** What stands before the node: the clause, the verb. */
  readonly lead: string;
  /** What stands after it: the provision cited, a deadline. */
  readonly trail?: ReactNode;
  /** What stands in a line of its own under its name. */
  readonly below?: ReactNode;
}

/** One edge in the inspector: the node at its other end, and its evidence on demand. */
export function LinkRow({ entry, lead, trail, below }: LinkRowProps) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { actions } = useServices();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { evidence } = entry.edge.attributes;
  const doubt = doubtOf(evidence, t);
  const name = fullName(graph, entry.other, language).text;
  return (
    <li className="link-row">
      <div className="link-line">
        <bdi className="link-lead">{lead}</bdi>
        <button
          type="button"
          className="link-target"
          title={name}
          onClick={() => actions.reveal(instrumentOf(entry.other))}
        >
          <Chip id={instrumentOf(entry.other)} />
          <span className="visually-hidden">{name}</span>
          <span className="link-name" aria-hidden="true">
            <ShortName id={nameable(entry.other)} />
          </span>
          {below && <span className="link-below">{below}</span>}
        </button>
        {trail && <bdi className="link-trail">{trail}</bdi>}
        {doubt && <span className="tag draft">{doubt}</span>}
        {entry.newer && (
          <span className="dot newer" role="img" aria-label={t('inspector.newer')} title={t('inspector.newer')} />
        )}
        <button
          type="button"
          className="disclose"
          aria-expanded={open}
          aria-controls={panel}
          aria-label={`${t('inspector.show-evidence')}: ${name}`}
          onClick={() => setOpen(!open)}
        >
          <Icon name="down" />
        </button>
      </div>
      <div id={panel} hidden={!open} className="link-evidence">
        {open && <EvidenceList edge={entry.edge} />}
      </div>
    </li>
  );
}

/** The version or work a clause belongs to; which clause, what stands before or after the node says. */
const instrumentOf = (id: string): string => id.replace(/#.*$/, '');

/** A cited version is called by the title of its work; the chip already says which instrument. */
const nameable = (id: string): string => id.replace(/[@#].*$/, '');
