/** Slips of the hand that a word of that many letters may hold; one with a digit may hold none. */
export const slipsIn = (word: string): number => (/\p{N}/u.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Letters, digits and spaces as Latin script is written: other scripts have no slips of single letters. */
export const isLatin = (query: string): boolean => /^[\p{Script=Latin}\p{N} ]+$/u.test(query);

/** `isNear` for one word, which remembers: names hold the same words over and over. */
export function nearTo(word: string): (other: string) => boolean {
  const known = new Map<string, boolean>();
  return (other) => {
    let near = known.get(other);
    if (near === undefined) {
      near = isNear(word, other);
      known.set(other, near);
    }
    return near;
  };
}

/**
 * Whether a word, or its beginning, is the one meant: a letter too many, missing, another, or two the wrong way round. Both
 * normalised. Time is the product of the lengths.
 */
function isNear(word: string, other: string): boolean {
  const most = slipsIn(word);
  if (other.startsWith(word)) return true;
  if (most === 0 || other.length < word.length - most) return false;
  const width = Math.min(other.length, word.length + most);
  let twoBefore: number[] = [];
  let before = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let k = 1; k <= width; k++) {
      const same = word[i - 1] === other[k - 1];
      let least = Math.min(before[k]! + 1, row[k - 1]! + 1, before[k - 1]! + (same ? 0 : 1));
      if (i > 1 && k > 1 && word[i - 1] === other[k - 2] && word[i - 2] === other[k - 1])
        least = Math.min(least, twoBefore[k - 2]! + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return false;
    [twoBefore, before] = [before, row];
  }
  return Math.min(...before) <= most;
}
