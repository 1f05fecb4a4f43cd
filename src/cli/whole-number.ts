/** A whole number from 1 as people write it, in digits alone; null for anything else and for what is more than `most`. */
export function wholeNumber(text: string, most: number): number | null {
  if (!/^\d+$/.test(text)) return null;
  const number = Number(text);
  return number >= 1 && number <= most ? number : null;
}
