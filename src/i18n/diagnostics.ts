import type { Diagnostic, Language } from '../model/index.ts';
import { makeTranslate, translateLoosely } from './translate.ts';

/** A diagnostic in words: what is wrong and what to do, then where. */
export function describeDiagnostic(diagnostic: Diagnostic, language: Language): string {
  const t = makeTranslate(language);
  const text = translateLoosely(language, `diagnostic.${diagnostic.code}`, diagnostic.args);
  const places: string[] = [];
  const { at } = diagnostic;
  if (at?.file !== undefined) places.push(t('place.in-file', { file: at.file }));
  if (at?.clause !== undefined) places.push(t('place.in-clause', { clause: at.clause }));
  if (at?.start !== undefined && at.end !== undefined)
    places.push(t('place.at', { start: String(at.start), end: String(at.end) }));
  return places.length === 0 ? text : `${text} (${places.join(', ')})`;
}
