/** What other layouts and input methods have on the keys of the signs that are used as shortcuts. */
const SIGNS: Readonly<Record<string, string>> = {
  '؟': '?',
  '？': '?',
  '／': '/',
  '＋': '+',
  '－': '-',
  '٠': '0',
  '۰': '0',
};

/**
 * The key of a shortcut whatever the layout: where it has no Latin letters (Russian, Arabic), a letter is the key that
 * bears it on a Latin keyboard, as systems do for their own shortcuts.
 */
export function keyOf(event: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const key = event.key.toLowerCase();
  const sign = SIGNS[key];
  if (sign !== undefined) return sign;
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  const written = [...key].length === 1 || key === 'process' || key === 'لا';
  return letter !== undefined && written && !/^[\p{Script=Latin}]$/u.test(key) ? letter.toLowerCase() : event.key;
}

/** Whether a key writes a character: pressed alone, such keys are shortcuts only as long as the settings allow it. */
export const isCharacter = (key: string): boolean => [...key].length === 1 && key !== ' ';
