import { type ReactNode, useState } from 'react';
import type { GraphEdge } from '../../graph/index.ts';
import { locatorOf, type NodeAttributes, stanceLabel } from '../../model/index.ts';
import {
  type ClauseGroup,
  clauseLabel,
  clauseName,
  fullName,
  type Inspection,
  type LinkEntry,
  type NamedGroup,
  representativeVersion,
  roleKind,
} from '../../store/index.ts';
import { edgeVerb } from '../edge-verb.ts';
import { useGraph, useLanguage, useTranslate } from '../hooks.ts';
import { NodeLine } from '../node-name.tsx';
import { LinkRow } from './link-row.tsx';
import { SourceList } from './source-list.tsx';

/** What the node cites, by section in document order, the clause label first. */
export function LeansOnTab({ inspection }: { readonly inspection: Inspection }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  if (inspection.leansOn.length === 0) return <p className="note">{t('inspector.no-leans-on')}</p>;
  const instruments = new Set(inspection.leansOn.map((group) => group.instrument));
  return inspection.leansOn.map((group, index) => {
    const fresh = instruments.size > 1 && group.instrument !== inspection.leansOn[index - 1]?.instrument;
    return (
      <section key={`${group.instrument} ${group.section}`} className="clause-group">
        {fresh && <h3 className="instrument-head">{fullName(graph, group.instrument, language).text}</h3>}
        <ClauseHead group={group} />
        <ul className="links">
          {group.entries.map((entry) => (
            <LinkRow
              key={entry.edge.key}
              entry={entry}
              lead={locatorOf(entry.edge.source) === null ? '' : clauseName(graph, entry.edge.source, language).items}
              trail={<TargetClause id={entry.other} />}
            />
          ))}
        </ul>
      </section>
    );
  });
}

/** The provision that is cited, where one is. */
function TargetClause({ id }: { readonly id: string }) {
  const graph = useGraph();
  const language = useLanguage();
  return locatorOf(id) === null ? null : clauseLabel(graph, id, language);
}

/** Who cites the node: by citing instrument, within it by clause and stance. */
export function LeanedOnTab({ inspection }: { readonly inspection: Inspection }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const { leanedOnBy } = inspection;
  if (leanedOnBy.length === 0) return <p className="note">{t('inspector.no-leaned-on')}</p>;
  return leanedOnBy.map((group, index) => (
    <section key={`${group.instrument} ${group.section}`} className="clause-group">
      {group.instrument !== leanedOnBy[index - 1]?.instrument && (
        <h3 className="instrument-head">{fullName(graph, group.instrument, language).text}</h3>
      )}
      <ClauseHead group={group} />
      <ul className="links">
        {group.entries.map((entry) => (
          <LinkRow
            key={entry.edge.key}
            entry={entry}
            lead={locatorOf(entry.edge.source) === null ? '' : clauseName(graph, entry.edge.source, language).items}
            trail={<TargetClause id={entry.edge.target} />}
          />
        ))}
      </ul>
    </section>
  ));
}

/** The stance of a section, whether it is operative, and how many citations it makes. */
function ClauseHead({ group }: { readonly group: ClauseGroup }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const name = group.section === null ? null : clauseName(graph, group.section, language);
  return (
    <h3 className="clause-head">
      <i>{name ? name.head || name.items : t('inspector.whole')}</i>
      <span className="count">
        {group.part === 'operative' && `${t('inspector.operative')} · `}
        {t('inspector.citations', { count: group.entries.length })}
      </span>
    </h3>
  );
}

function SourceClause({ entry }: { readonly entry: LinkEntry }) {
  const graph = useGraph();
  const language = useLanguage();
  return locatorOf(entry.edge.source) === null ? null : clauseLabel(graph, entry.edge.source, language);
}

/** What it tells others, and what it is told, by verb. */
export function MandatesTab({ inspection }: { readonly inspection: Inspection }) {
  const t = useTranslate();
  const { mandates, mandatedBy } = inspection;
  if (mandates.length + mandatedBy.length === 0) return <p className="note">{t('inspector.no-mandates')}</p>;
  return (
    <>
      {mandates.length > 0 && <h3 className="instrument-head">{t('inspector.tells')}</h3>}
      <VerbGroups groups={mandates} />
      {mandatedBy.length > 0 && <h3 className="instrument-head">{t('inspector.told')}</h3>}
      <VerbGroups groups={mandatedBy} />
    </>
  );
}

function VerbGroups({ groups }: { readonly groups: readonly NamedGroup[] }) {
  const graph = useGraph();
  const language = useLanguage();
  return groups.map((group) => (
    <section key={group.key} className="clause-group">
      <h3 className="clause-head">
        <i>{stanceLabel(group.key, language)}</i>
        <span className="count">{group.entries.length}</span>
      </h3>
      <ul className="links">
        {group.entries.map((entry) => (
          <LinkRow
            key={entry.edge.key}
            entry={entry}
            lead={clauseName(graph, entry.edge.source, language).items}
            trail={entry.edge.attributes.type === 'mandates' ? entry.edge.attributes.deadline : null}
          />
        ))}
      </ul>
    </section>
  ));
}

interface FactsTabProps {
  readonly inspection: Inspection;
  readonly attributes: NodeAttributes;
}

/** Roles in action lines, adoption, history, containment, and the sources behind the node itself. */
export function FactsTab({ inspection, attributes }: FactsTabProps) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const version = attributes.type === 'work' ? representativeVersion(graph, inspection.id) : null;
  return (
    <>
      {version && inspection.id !== version.id && (
        <p className="note">
          <NodeLine id={version.id} />
        </p>
      )}
      {inspection.roles.length > 0 && (
        <FoldingGroup title={t('inspector.roles')} entries={inspection.roles}>
          {(entry) => <LinkRow key={entry.edge.key} entry={entry} lead="" below={<Role edge={entry.edge} />} />}
        </FoldingGroup>
      )}
      {inspection.structure.map((group) => (
        <FoldingGroup key={group.key} title={edgeVerb(group.key, language)} entries={group.entries}>
          {(entry) => <LinkRow key={entry.edge.key} entry={entry} lead="" trail={<SourceClause entry={entry} />} />}
        </FoldingGroup>
      ))}
      <SourceList provenance={attributes.provenance} />
    </>
  );
}

/** The role and who says so; two sources may say different things of one line. */
function Role({ edge: { attributes } }: { readonly edge: GraphEdge }) {
  const t = useTranslate();
  if (attributes.type !== 'facilitates') return null;
  return t('role', { role: roleKind(attributes.role), text: attributes.role });
}

/** Groups longer than this are folded at first. */
const LONG_GROUP = 8;

interface FoldingGroupProps {
  readonly title: string;
  readonly entries: readonly LinkEntry[];
  readonly children: (entry: LinkEntry) => ReactNode;
}

/** Edges of one kind under their count; long groups open on demand. */
function FoldingGroup({ title, entries, children }: FoldingGroupProps) {
  const [open, setOpen] = useState(entries.length <= LONG_GROUP);
  return (
    <details className="clause-group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="clause-head">
        <i>{title}</i>
        <span className="count">{entries.length}</span>
      </summary>
      {open && <ul className="links">{entries.map(children)}</ul>}
    </details>
  );
}
