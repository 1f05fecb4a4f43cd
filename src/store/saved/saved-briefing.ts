import * as v from 'valibot';
import { type Diagnostic, LANGUAGES, makeDiagnostic } from '../../model/index.ts';
import { emptyBriefing, isEmptyBriefing } from '../briefing/empty.ts';
import { BRIEFING_VERSION, type Briefing, MOST_SCENES, Scene, TITLE_LENGTH } from './briefing.ts';

/** Nothing where there is nothing to keep. */
export const keptBriefing = (briefing: Briefing): Briefing | undefined =>
  isEmptyBriefing(briefing) ? undefined : briefing;

/**
 * A briefing from outside. Scenes that are none are left out and said, and so is one of an id that another has; of a
 * newer form nothing is read. Never throws.
 */
export function restoreBriefing(data: unknown): { briefing: Briefing; diagnostics: Diagnostic[] } {
  const empty = emptyBriefing();
  if (data === undefined) return { briefing: empty, diagnostics: [] };
  const kept = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  if (typeof kept.version === 'number' && kept.version > BRIEFING_VERSION)
    return { briefing: empty, diagnostics: [makeDiagnostic('view/newer-version')] };
  const diagnostics: Diagnostic[] = [];
  const said = (reason: string): void => {
    diagnostics.push(makeDiagnostic('view/invalid', { reason: reason.slice(0, 200) }));
  };
  if (kept.version !== BRIEFING_VERSION || !Array.isArray(kept.scenes)) {
    said('briefing');
    return { briefing: empty, diagnostics };
  }
  const scenes: Scene[] = [];
  const ids = new Set<string>();
  for (const entry of kept.scenes.slice(0, MOST_SCENES)) {
    const scene = v.safeParse(Scene, entry);
    if (!scene.success) said(`briefing: ${v.getDotPath(scene.issues[0]) ?? '.'}: ${scene.issues[0].message}`);
    else if (ids.has(scene.output.id)) said(`briefing: id: ${scene.output.id}`);
    else {
      ids.add(scene.output.id);
      scenes.push(scene.output);
    }
  }
  if (kept.scenes.length > MOST_SCENES) said(`briefing: ${kept.scenes.length} > ${MOST_SCENES}`);
  const title = typeof kept.title === 'string' ? kept.title.slice(0, TITLE_LENGTH) : '';
  const language = LANGUAGES.find((one) => one === kept.language) ?? empty.language;
  return { briefing: { version: BRIEFING_VERSION, title, language, scenes }, diagnostics };
}
