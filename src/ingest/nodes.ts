import {
  type AttributesOf,
  BODY_KINDS,
  type BodyKind,
  type InstrumentKind,
  instrumentOf,
  isInstrumentKind,
  locatorOf,
  makePlaceSlug,
  parseWorkId,
  partOfLocator,
  type SavedNode,
  stanceOfLocator,
  versionOf,
  workOf,
} from '../model/index.ts';
import type { Registry } from '../registry/index.ts';

/**
 * Nodes made from ids: what the registry knows of them, else what the id itself says. Every function returns the node and
 * nothing else; edges to containers are the builder's.
 */
export interface NodeMaker {
  work(id: string): SavedNode;
  version(id: string): SavedNode;
  /** A clause of which only the locator is known: a provision that is cited, a clause that is reported to cite. */
  clause(id: string): SavedNode;
  body(id: string, kind: string): SavedNode;
  event(id: string): SavedNode;
  actionLine(id: string): SavedNode;
  /** The node of any id that names an instrument, a provision, a body, an event or an action line. */
  any(id: string): SavedNode;
}

export function makeNodeMaker(registry: Registry): NodeMaker {
  const maker: NodeMaker = {
    work: (id) => ({ key: id, attributes: workAttributes(registry, id) }),
    version: (id) => ({ key: id, attributes: versionAttributes(registry, id) }),
    clause: (id) => ({ key: id, attributes: clauseAttributes(id) }),
    body: (id, kind) => ({ key: id, attributes: bodyAttributes(registry, id, kind) }),
    event: (id) => ({ key: id, attributes: eventAttributes(registry, id) }),
    actionLine: (id) => ({ key: id, attributes: actionLineAttributes(registry, id) }),
    any: (id) => {
      if (id.includes('#')) return maker.clause(id);
      if (/^wsis:(?:C\d|action-lines)/.test(id)) return maker.actionLine(id);
      if (registry.event(id)) return maker.event(id);
      if (registry.body(id)) return maker.body(registry.body(id)!.id, 'organization');
      if (id.includes('@')) return maker.version(id);
      return maker.work(id);
    },
  };
  return maker;
}

function workAttributes(registry: Registry, id: string): AttributesOf<'work'> {
  const known = registry.work(id);
  const parsed = parseWorkId(id);
  const kind: InstrumentKind = parsed && isInstrumentKind(parsed.kind) ? parsed.kind : 'document';
  if (!known)
    return {
      type: 'work',
      kind,
      number: parsed?.number ?? null,
      issuer: parsed?.issuer ?? null,
      names: [],
      status: 'unknown',
      provenance: [],
    };
  const { number, issuer, names, status, provenance } = known;
  return { type: 'work', kind: known.kind, number, issuer, names, status, ...topicOf(registry, known.id), provenance };
}

/** A copy, as nodes are the graph's own. */
function topicOf(registry: Registry, id: string): { topic?: Record<string, string> } {
  const topic = registry.topicOf(id);
  return topic === null ? {} : { topic: { ...topic } };
}

function versionAttributes(registry: Registry, id: string): AttributesOf<'version'> {
  const known = registry.version(id);
  if (known) {
    const { year, place, revised, titles, status, provenance } = known;
    return { type: 'version', year, place, revised, titles, status, expressions: [], provenance };
  }
  const stated = versionOf(id);
  return {
    type: 'version',
    year: stated?.year ?? null,
    place: stated?.place ?? null,
    revised: null,
    titles: [],
    status: 'unknown',
    expressions: [],
    provenance: [],
  };
}

function clauseAttributes(id: string): AttributesOf<'clause'> {
  const locator = locatorOf(id) ?? '';
  const part = partOfLocator(locator);
  return {
    type: 'clause',
    locator,
    kind: part === 'provision' ? (/-/.test(locator) ? 'provision-range' : 'provision') : 'unread',
    part,
    stance: stanceOfLocator(locator),
    label: null,
    spans: [],
    provenance: [],
  };
}

function bodyAttributes(registry: Registry, id: string, kind: string): AttributesOf<'body'> {
  const known = registry.body(id);
  if (known) return { type: 'body', kind: known.kind, names: known.names, provenance: known.provenance };
  return { type: 'body', kind: isBodyKind(kind) ? kind : 'organization', names: [], provenance: [] };
}

const BODY_KIND_SET: ReadonlySet<string> = new Set(BODY_KINDS);
const isBodyKind = (kind: string): kind is BodyKind => BODY_KIND_SET.has(kind);

function eventAttributes(registry: Registry, id: string): AttributesOf<'event'> {
  const known = registry.event(id);
  if (known)
    return { type: 'event', year: known.year, place: known.place, names: known.names, provenance: known.provenance };
  const digits = /-(\d{2}|\d{4})$/.exec(id)?.[1];
  const year =
    digits === undefined
      ? null
      : digits.length === 4
        ? Number(digits)
        : 2000 + Number(digits) - (Number(digits) >= 50 ? 100 : 0);
  return { type: 'event', year, place: null, names: [], provenance: [] };
}

function actionLineAttributes(registry: Registry, id: string): AttributesOf<'action-line'> {
  const known = registry.actionLine(id);
  return {
    type: 'action-line',
    code: known?.code ?? id.slice(id.indexOf(':') + 1),
    names: known?.names ?? [],
    ...topicOf(registry, id),
    provenance: known?.provenance ?? [],
  };
}

/**
 * A cited version as the registry knows it: `…@2008` is `…@2008-johannesburg` when only one version of that year is
 * known. An id that is complete, or not known, stays as it is.
 */
export function knownVersion(registry: Registry, id: string): string {
  const instrument = instrumentOf(id);
  const stated = versionOf(instrument);
  if (!stated || registry.version(instrument)) return id;
  const sameYear = (registry.work(workOf(instrument))?.versions ?? []).filter(
    (version) => version.year === stated.year && version.status !== 'draft',
  );
  if (sameYear.length !== 1) return id;
  const only = sameYear[0]!;
  const agrees = stated.place === null || only.place === null || makePlaceSlug(only.place) === stated.place;
  return agrees ? id.replace(instrument, only.id) : id;
}
