import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** First strong isolate and its end: what stands between is ordered by itself, as in a `bdi` element. */
const [OPEN, CLOSE] = ['\u2068', '\u2069'] as const;
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
