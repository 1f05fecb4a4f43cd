import { useMemo, useState } from 'react';
import type { RecitalGraph } from '../../graph/index.ts';
import {
  INSTRUMENT_KINDS,
  kindLabel,
  type Language,
  NODE_TYPES,
  type NodeAttributes,
  workOf,
} from '../../model/index.ts';
import {
  abbreviate,
  clauseLabel,
  countEntries,
  fullName,
  inShort,
  inspectNode,
  membersOf,
  titleOf,
} from '../../store/index.ts';
import {
  useComputedView,
  useExplorer,
  useGraph,
  useLanguage,
  useServices,
  useTranslate,
  useViewState,
} from '../hooks.ts';
import { Button, type TabEntry, Tabs } from '../kit/index.ts';
import { Name } from '../node-name.tsx';
import { PlacementNote } from '../placement-note.tsx';
import { CopyRow } from './copy-row.tsx';
import { FactsTab, LeanedOnTab, LeansOnTab, MandatesTab } from './inspector-tabs.tsx';
import { LinkGroups } from './link-groups.tsx';
import { NameList } from './name-list.tsx';
import { VersionTimeline } from './version-timeline.tsx';

/** What a node is, its versions, and every edge at it with its evidence. */
export function NodeInspector({ id }: { readonly id: string }) {
  const t = useTranslate();
  const graph = useGraph();
  const language = useLanguage();
  const [tab, setTab] = useState<string | null>(null);
  const inspection = useMemo(() => inspectNode(graph, id), [graph, id]);
  const attributes = graph.nodes.get(id);
  if (!attributes) return <p className="note">{t('inspector.gone')}</p>;
  const name = fullName(graph, id, language);
  const title = titleOf(graph, id, language);
  const summary = inShort(graph, id, language);
  const counts = {
    leansOn: countEntries(inspection.leansOn),
    leanedOn: countEntries(inspection.leanedOnBy),
    mandates: countEntries(inspection.mandates) + countEntries(inspection.mandatedBy),
    facts: countEntries(inspection.structure) + inspection.roles.length,
  };
  const tabs: TabEntry[] = [
    {
      id: 'leans-on',
      title: t('inspector.tab.leans-on', { count: counts.leansOn }),
      content: () => <LeansOnTab inspection={inspection} />,
    },
    {
      id: 'leaned-on',
      title: t('inspector.tab.leaned-on', { count: counts.leanedOn }),
      content: () => <LeanedOnTab inspection={inspection} />,
    },
    {
      id: 'mandates',
      title: t('inspector.tab.mandates', { count: counts.mandates }),
      content: () => <MandatesTab inspection={inspection} />,
    },
    {
      id: 'facts',
      title: t('inspector.tab.facts', { count: counts.facts }),
      content: () => <FactsTab inspection={inspection} attributes={attributes} />,
    },
  ];
  const first = counts.leansOn ? 'leans-on' : counts.leanedOn ? 'leaned-on' : counts.mandates ? 'mandates' : 'facts';
  return (
    <>
      <div className="inspector-head">
        <p className="eyebrow">
          {kindLine(graph, id, attributes, language)}
          <StatusTags attributes={attributes} />
        </p>
        <h2 className="inspector-name">
          <Name text={name} />
        </h2>
        {title && title.text !== name.text && (
          <p className="inspector-title">
            <Name text={title} />
          </p>
        )}
        {summary !== null && (
          <p className="summary">
            <span className="tag">{t('inspector.summary')}</span> {summary}
          </p>
        )}
        <PlacementNote id={id} />
        <Identity attributes={attributes} />
        <NameList id={id} />
        {inspection.versions.length > 0 && attributes.type !== 'clause' && (
          <VersionTimeline versions={inspection.versions} current={id} representative={inspection.representative} />
        )}
        <NodeActions id={id} />
        <LinkGroups id={id} />
        <CopyRow of={id} />
      </div>
      <Tabs label={t('panel.inspector')} tabs={tabs} selected={tab ?? first} onSelect={setTab} />
    </>
  );
}

/** `Resolution · WTSA`, `Clause · considering b) vi)`. */
function kindLine(graph: RecitalGraph, id: string, attributes: NodeAttributes, language: Language): string {
  const work = graph.nodes.get(workOf(id));
  if (attributes.type === 'clause') return `${NODE_TYPES.clause.label[language]} · ${clauseLabel(graph, id, language)}`;
  const instrument =
    attributes.type === 'work' ? attributes : attributes.type === 'version' && work?.type === 'work' ? work : null;
  if (!instrument) return NODE_TYPES[attributes.type].label[language];
  const issuer =
    instrument.issuer && graph.nodes.has(instrument.issuer) ? abbreviate(graph, instrument.issuer, language) : null;
  const kind = INSTRUMENT_KINDS[instrument.kind] ? kindLabel(instrument.kind, language) : instrument.kind;
  return issuer ? `${kind} · ${issuer}` : kind;
}

/** Marks a proposal, and what no source was checked for. */
function StatusTags({ attributes }: { readonly attributes: NodeAttributes }) {
  const t = useTranslate();
  const draft = 'status' in attributes && attributes.status === 'draft';
  const { provenance } = attributes;
  const read = attributes.type === 'version' && attributes.expressions.length > 0;
  const unverified = !read && provenance.length > 0 && provenance.every((item) => !item.verified);
  return (
    <>
      {draft && <span className="tag draft">{t('inspector.version.draft')}</span>}
      {unverified && <span className="tag unverified">{t('evidence.unverified')}</span>}
    </>
  );
}

function Identity({ attributes }: { readonly attributes: NodeAttributes }) {
  const t = useTranslate();
  if (attributes.type !== 'version' || !attributes.identity || attributes.identity.confirmed) return null;
  return <p className="note">{t('inspector.identity-proposed', { by: attributes.identity.by })}</p>;
}

function NodeActions({ id }: { readonly id: string }) {
  const t = useTranslate();
  const graph = useGraph();
  const { actions } = useServices();
  const { focus, unfolded, level } = useViewState('focus', 'unfolded', 'level');
  const { view, projection } = useComputedView('view', 'projection');
  const texts = useExplorer((state) => state.texts);
  const standsFor = projection.representative.get(id) ?? id;
  const shown = view.nodes.some((node) => node.id === standsFor) ? standsFor : null;
  const attributes = graph.nodes.get(id);
  const holder = attributes?.type === 'work' || attributes?.type === 'version';
  const members = useMemo(() => (holder ? membersOf(graph, id) : []), [graph, id, holder]);
  const hasClauses = members.some((member) => graph.nodes.get(member)?.type === 'clause');
  const read = [...graph.documents.values()].find(
    (document) => texts.has(document.sha256) && (document.node === id || members.includes(document.node)),
  );
  return (
    <div className="actions">
      {focus !== id && (
        <Button icon="focus" onPress={() => actions.focusOn(id)}>
          {t('action.focus-here')}
        </Button>
      )}
      {hasClauses && level !== 'clauses' && (
        <Button icon="unfold" onPress={() => actions.toggleUnfolded(id)}>
          {unfolded.has(id) ? t('action.fold') : t('action.unfold')}
        </Button>
      )}
      <Button icon="path" onPress={() => actions.askPaths({ from: id })}>
        {t('paths.from-here')}
      </Button>
      <Button icon="path" onPress={() => actions.askPaths({ to: id })}>
        {t('paths.to-here')}
      </Button>
      {attributes?.type !== 'clause' && (
        <Button icon="slides" onPress={() => actions.openBriefing({ about: id })}>
          {t('inspector.brief-me')}
        </Button>
      )}
      {shown && (
        <Button icon="hide" onPress={() => actions.hideNodes([shown])}>
          {t('action.hide')}
        </Button>
      )}
      {read && (
        <Button icon="text" onPress={() => actions.read({ sha256: read.sha256, at: null })}>
          {t('action.read-text')}
        </Button>
      )}
    </div>
  );
}
