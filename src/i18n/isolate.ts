import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../model/index.ts';
import { directionOf } from './languages.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** First strong isolate and its end: what stands between is ordered by itself, as in a `bdi` element. */
const [OPEN, CLOSE] = ['\u2068', '\u2069'] as const;
/** Begins what runs from right to left, whatever its first letter says. */
const OPEN_RIGHT_TO_LEFT = '\u2067';
const [BEFORE, AFTER] = [OPEN, CLOSE].map((sign) => new IntlMessageFormat(sign).getAst()[0]!) as [Element, Element];
/** A plain argument, as the parser marks it. */
const ARGUMENT = 1;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A text of right to left in which each plain argument is isolated: a file name, an id or a range of numbers neither
 * breaks the order of the sentence, nor is broken by it.
 */
export function isolateArguments(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => {
    if ((element.type as number) === ARGUMENT) return [BEFORE, element, AFTER];
    if (!('options' in element)) return [element];
    const options = Object.fromEntries(
      Object.entries(element.options).map(([name, option]) => [
        name,
        { ...option, value: isolateArguments(option.value) },
      ]),
    );
    return [{ ...element, options } as Element];
  });
}

/** The same for texts of left to right, where only what runs the other way needs it. */
export function isolateValues(
  values: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  if (!Object.values(values).some((value) => typeof value === 'string' && RIGHT_TO_LEFT.test(value))) return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && RIGHT_TO_LEFT.test(value) ? OPEN + value + CLOSE : value,
    ]),
  );
}

/**
 * A piece of a sentence in a language, ordered by itself wherever that can matter: always in a text of right to left, else
 * where the piece runs the other way. In a language of right to left a piece that begins with a code or a foreign name still
 * runs as the language does. What is made of isolated pieces keeps the order of its sentence.
 */
export function isolateIn(language: Language, text: string): string {
  if (text.startsWith(OPEN) || text.startsWith(OPEN_RIGHT_TO_LEFT)) return text;
  const [runsRight, hasRight] = [directionOf(language) === 'rtl', RIGHT_TO_LEFT.test(text)];
  if (runsRight && hasRight) return OPEN_RIGHT_TO_LEFT + text + CLOSE;
  return runsRight || hasRight ? OPEN + text + CLOSE : text;
}
