import type { XmlElement } from './xml-part.ts';

/** A property that is on when it stands there, unless its value says no. */
export const isOn = (element: XmlElement): boolean => !/^(?:0|false|off)$/i.test(element.attribute('w:val') ?? '');

/** The whole number that `w:val` holds; undefined when it holds none that a counter can count. */
export function wholeNumber(element: XmlElement): number | undefined {
  const written = element.attribute('w:val') ?? '';
  return /^[+-]?\d{1,9}$/.test(written) ? Number(written) : undefined;
}
