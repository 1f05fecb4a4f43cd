import { isMessageKey, type MessageKey, type Translate } from '../i18n/index.ts';

/** Messages about analyses take no arguments; the type of a computed key cannot say so. */
function say(key: string, t: Translate): string {
  return isMessageKey(key) ? (t as (key: MessageKey) => string)(key) : key;
}

/** What an analysis asks. A contract test sees that each has its words. */
export const analysisName = (id: string, t: Translate): string => say(`analysis.${id}`, t);

/** What its result means and what it does not mean. */
export const analysisNote = (id: string, t: Translate): string => say(`analysis.${id}.note`, t);

/** What its value counts, as the head of a column. */
export const analysisValue = (id: string, t: Translate): string => say(`analysis.${id}.value`, t);
