import { romanNumeral } from '../../model/index.ts';

/** Characters by their code points, so that no letter of a language stands here. */
const characters = (codes: string): string =>
  String.fromCodePoint(...codes.split(' ').map((code) => Number.parseInt(code, 16)));

/** Letters in the order of their code points, some left out. */
const row = (from: number, count: number, without: readonly number[] = []): string =>
  String.fromCodePoint(
    ...Array.from({ length: count }, (_, at) => from + at).filter((code) => !without.includes(code - from)),
  );

/** Letters of the Russian alphabet that number nothing. */
const UNCOUNTED = [9, 26, 28];

/** Letters of the numberings that count in letters, in the order in which word processors count them. */
const LETTERS: Readonly<Record<string, string>> = {
  lowerLetter: row(0x61, 26),
  upperLetter: row(0x41, 26),
  arabicAlpha: characters(
    '623 628 62a 62b 62c 62d 62e 62f 630 631 632 633 634 635 636 637 638 639 63a 641 642 643 644 645 646 647 648 64a',
  ),
  arabicAbjad: characters(
    '623 628 62c 62f 647 648 632 62d 637 64a 643 644 645 646 633 639 641 635 642 631 634 62a 62b 62e 630 636 638 63a',
  ),
  russianLower: row(0x430, 32, UNCOUNTED),
  russianUpper: row(0x410, 32, UNCOUNTED),
};

/** Nought to nine in Han characters, of dates and of amounts. */
const HAN_DIGITS = characters('3007 4e00 4e8c 4e09 56db 4e94 516d 4e03 516b 4e5d');
const HAN_NUMERALS = characters('96f6 4e00 4e8c 4e09 56db 4e94 516d 4e03 516b 4e5d');
/** Ten, a hundred, a thousand. */
const HAN_UNITS = ['', ...characters('5341 767e 5343')];

/** Digits of the numberings that write a number digit by digit. */
const DIGITS: Readonly<Record<string, string>> = {
  hindiNumbers: row(0x660, 10),
  decimalFullWidth: row(0xff10, 10),
  ideographDigital: HAN_DIGITS,
  taiwaneseDigital: HAN_DIGITS,
};

const COUNTING: ReadonlySet<string> = new Set([
  'chineseCounting',
  'chineseCountingThousand',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
  'japaneseCounting',
]);

/** Times that a letter is repeated at most, as in `zzz`; higher numbers are written in digits. */
const MOST_REPEATS = 30;

/** A number in a format of numbering.xml; in digits when the format is not known or can't say it. */
export function formatNumber(format: string, number: number): string {
  if (format === 'none' || format === 'bullet') return '';
  if (format === 'lowerRoman') return romanNumeral(number) ?? String(number);
  if (format === 'upperRoman') return romanNumeral(number)?.toUpperCase() ?? String(number);
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  if (format === 'decimalEnclosedParen') return `(${number})`;
  if (format === 'decimalEnclosedFullstop') return `${number}.`;
  if (format === 'numberInDash') return `- ${number} -`;
  if (format.startsWith('decimalEnclosedCircle') && number >= 1 && number <= 20)
    return String.fromCharCode(0x245f + number);
  if (COUNTING.has(format)) return counted(number) ?? String(number);
  if (Object.hasOwn(LETTERS, format)) return letters(LETTERS[format]!, number) ?? String(number);
  if (Object.hasOwn(DIGITS, format))
    return String(number).replace(/\d/g, (digit) => DIGITS[format]!.charAt(Number(digit)));
  return String(number);
}

/** a … z, aa, bb …: word processors repeat the letter. */
function letters(alphabet: string, number: number): string | null {
  const times = Math.ceil(number / alphabet.length);
  return number < 1 || times > MOST_REPEATS ? null : alphabet.charAt((number - 1) % alphabet.length).repeat(times);
}

/** Up to 9999, as amounts are said: with tens, hundreds, thousands, and one nought for those that are skipped. */
function counted(number: number): string | null {
  if (number < 1 || number > 9999) return null;
  const digits = [...String(number)].map(Number);
  let out = '';
  digits.forEach((digit, at) => {
    if (digit > 0) out += HAN_NUMERALS.charAt(digit) + HAN_UNITS[digits.length - 1 - at]!;
    else if (digits.slice(at).some((rest) => rest > 0) && !out.endsWith(HAN_NUMERALS.charAt(0)))
      out += HAN_NUMERALS.charAt(0);
  });
  return number >= 10 && number < 20 ? out.slice(1) : out;
}
