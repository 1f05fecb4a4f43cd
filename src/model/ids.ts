/**
 * Ids are computed from the citation alone: `authority:body/kind/number[@year[-place]][/lang][#locator]`.
 *
 *     itu:pp/res/140                         a work
 *     itu:pp/res/140@2010-guadalajara        a version of it
 *     itu:wtsa/res/75@2012-dubai#resolves/1  a clause of a version
 *     wsis:tunis-agenda#35.a                 a provision of an outcome document
 *     itu:cwg-internet, wsis:C5, itu:pp-10   a body, an action line, an event
 *
 * The number may itself hold slashes and brackets (`un:ga/res/70/125`, `un:ga/res/1514(XV)`).
 */

/** What an instrument citation states; absent parts were not stated. */
export interface InstrumentRef {
  /** Adopting body, e.g. `itu:pp`, `un:ga`. */
  readonly issuer: string;
  /** Instrument kind as it stands in ids: `res`, `dec`, `rec`, `opinion`, … */
  readonly kind: string;
  /** As it stands in ids: `140`, `70/125`, `61-1`. */
  readonly number: string;
  readonly year?: number | undefined;
  /** Place slug, e.g. `guadalajara`. */
  readonly place?: string | undefined;
}

export const makeWorkId = (ref: InstrumentRef): string => `${ref.issuer}/${ref.kind}/${ref.number}`;

/** The narrowest id that the reference states: a version when a year is known, else the work. */
export function makeInstrumentId(ref: InstrumentRef): string {
  const work = makeWorkId(ref);
  if (ref.year === undefined) return work;
  return ref.place === undefined ? `${work}@${ref.year}` : `${work}@${ref.year}-${ref.place}`;
}

/** The document itself, in citations and relations; `#self@2006-antalya` is an earlier version of it. */
export const SELF = '#self';

export const makeClauseId = (instrument: string, locator: string): string => `${instrument}#${locator}`;

/** The id without its locator: `itu:pp/res/140@2010#a` → `itu:pp/res/140@2010`. */
export function instrumentOf(id: string): string {
  const hash = id.indexOf('#');
  return hash < 0 ? id : id.slice(0, hash);
}

/** The id without version and locator: `itu:pp/res/140@2010#a` → `itu:pp/res/140`. */
export function workOf(id: string): string {
  const instrument = instrumentOf(id);
  const at = instrument.indexOf('@');
  return at < 0 ? instrument : instrument.slice(0, at);
}

/** The locator behind `#`, or null. */
export function locatorOf(id: string): string | null {
  const hash = id.indexOf('#');
  return hash < 0 ? null : id.slice(hash + 1);
}

/** Year and place behind `@`, or null when the id states no version. */
export function versionOf(id: string): { year: number; place: string | null } | null {
  const instrument = instrumentOf(id);
  const at = instrument.indexOf('@');
  if (at < 0) return null;
  const match = /^(\d{4})(?:-([a-z0-9-]+))?/.exec(instrument.slice(at + 1));
  if (!match) return null;
  return { year: Number(match[1]), place: match[2] ?? null };
}

/** The parts of a work id that names a numbered instrument, or null (`wsis:tunis-agenda`, `itu:constitution`). */
export function parseWorkId(id: string): { issuer: string; kind: string; number: string } | null {
  const match = /^([a-z]+:[a-z-]+)\/([a-z]+)\/(.+)$/.exec(workOf(id));
  if (!match) return null;
  return { issuer: match[1]!, kind: match[2]!, number: match[3]! };
}

/** The id of a document that no registry entry identifies: its bytes name it. */
export const makeDocumentId = (sha256: string): string => `document:${sha256.slice(0, 16)}`;

/**
 * The id of the session of a body held in a year: `itu:pp-10`, `itu:council-2011`.
 * Bodies that meet every year are named with four digits, as ITU does.
 */
export const makeSessionId = (body: string, year: number): string =>
  YEARLY_BODIES.has(body) ? `${body}-${year}` : `${body}-${String(year % 100).padStart(2, '0')}`;

const YEARLY_BODIES: ReadonlySet<string> = new Set(['itu:council']);

/** `Sharm el-Sheikh` → `sharm-el-sheikh`, `São Paulo` → `sao-paulo`. */
export const makePlaceSlug = (place: string): string =>
  place
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
