import {
  type CuratedFacts,
  type Diagnostic,
  instrumentOf,
  makeDiagnostic,
  type RegistryFacilitation,
  workOf,
} from '../model/index.ts';
import { CURATED_FILES, type CuratedKey, SUMMARIES_FOLDER } from './files.ts';

/** Warnings for ids that no file describes: every end of a citation, role, parent and issuer must lead somewhere. */
export function checkReferences(
  facts: CuratedFacts & { readonly rolesElsewhere: readonly RegistryFacilitation[] },
): readonly Diagnostic[] {
  const versions = new Set(facts.works.flatMap((work) => work.versions.map((version) => version.id)));
  const works = new Set(facts.works.map((work) => work.id));
  const bodies = new Set(facts.bodies.map((body) => body.id));
  const events = new Set(facts.events.map((event) => event.id));
  const lines = new Set(facts.actionLines.map((line) => line.id));

  const isInstrument = (id: string): boolean =>
    id.includes('@') ? versions.has(instrumentOf(id)) : works.has(workOf(id));
  const isActor = (id: string): boolean => bodies.has(id) || events.has(id);
  const isNode = (id: string): boolean => isActor(id) || lines.has(id) || isInstrument(id);

  const diagnostics: Diagnostic[] = [];
  const expect = (known: boolean, file: string, entry: string, id: string): void => {
    if (!known) diagnostics.push(makeDiagnostic('registry/unknown-reference', { file, entry, id }, { file }));
  };
  const fileOf = (key: CuratedKey): string => CURATED_FILES[key];

  for (const work of facts.works) {
    if (work.issuer !== null) expect(isActor(work.issuer), fileOf('works'), work.id, work.issuer);
    for (const { id } of work.versions) expect(workOf(id) === work.id, fileOf('works'), work.id, id);
  }
  for (const body of facts.bodies) {
    if (body.parent) expect(bodies.has(body.parent.id), fileOf('bodies'), body.id, body.parent.id);
    for (const { id } of body.establishedBy ?? []) expect(isNode(id), fileOf('bodies'), body.id, id);
  }
  for (const line of facts.actionLines) expect(isNode(line.parent), fileOf('actionLines'), line.id, line.parent);
  for (const event of facts.events) {
    if (event.body !== null) expect(bodies.has(event.body), fileOf('events'), event.id, event.body);
  }
  for (const { from, clause, to } of facts.citations) {
    for (const id of [from, to]) expect(isNode(id), fileOf('citations'), `${from} ${clause} ${to}`, id);
  }
  for (const { body, line } of facts.facilitations) {
    expect(bodies.has(body), fileOf('facilitations'), line, body);
    expect(lines.has(line), fileOf('facilitations'), body, line);
  }
  for (const { body, line } of facts.rolesElsewhere) {
    expect(bodies.has(body), fileOf('rolesElsewhere'), line, body);
    expect(isActor(line), fileOf('rolesElsewhere'), body, line);
  }
  for (const { id } of facts.topics) expect(lines.has(id) || works.has(id), fileOf('topics'), id, id);
  for (const { version } of facts.summaries) expect(versions.has(version), SUMMARIES_FOLDER, version, version);
  return diagnostics;
}
