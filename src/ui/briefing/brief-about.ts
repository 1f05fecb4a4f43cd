import { loadAnswerWords, loadBriefingWords, makeTranslate } from '../../i18n/index.ts';
import { appendBriefing, presentOf } from '../../store/index.ts';
import type { Services } from '../services.ts';
import { newestOf } from './add-shown.ts';

/**
 * Adds a first briefing about a node to what there is, as one step of undo, and says so. Gives the id of its first scene;
 * null where there is nothing to tell. Rejects when code or words cannot be had.
 */
export async function briefAbout(
  { store, actions, announcer }: Pick<Services, 'store' | 'actions' | 'announcer'>,
  about: string,
  name: string,
): Promise<string | null> {
  const { language } = store.getState().settings;
  const t = makeTranslate(language);
  const [{ briefMe }, words, answers] = await Promise.all([
    import('../../briefing/index.ts'),
    loadBriefingWords(language),
    loadAnswerWords(language),
  ]);
  const { graph, briefing: before } = presentOf(store.getState());
  const made = briefMe(about, { graph, language, words, answers });
  if (made === null) return null;
  actions.changeBriefing((briefing) => appendBriefing(briefing, made));
  const after = presentOf(store.getState()).briefing;
  announcer.show(t('scenes.briefed', { name, count: after.scenes.length - before.scenes.length }));
  return newestOf(before.scenes, after.scenes);
}
