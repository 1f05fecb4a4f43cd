const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman numeral in small letters; what is none counts as 0. */
export function romanValue(text: string): number {
  let total = 0;
  for (let index = 0; index < text.length; index++) {
    const value = VALUES[text[index]!] ?? 0;
    total += value < (VALUES[text[index + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}
