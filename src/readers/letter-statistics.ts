/**
 * How often letters are met in running text, in bits: the less often, the more. Statistics of letters, no words. Letters
 * are given by code points; what is not listed is rare.
 */

/** Bits of the 32 Russian letters from U+0430 on: 1 in 2^bits letters is this one. */
const RUSSIAN = [
  3.6, 6, 4.5, 5.9, 5.1, 3.6, 6.7, 6, 3.8, 6.4, 4.8, 4.5, 5, 3.9, 3.2, 5.2, 4.4, 4.2, 4, 5.3, 8.6, 6.7, 7.7, 6.1, 7.1,
  8.1, 11, 5.7, 5.8, 8.3, 7.3, 5.6,
];

/** Arabic letters, points and marks that running text uses. */
const ARABIC: readonly (readonly [bits: number, codes: readonly number[]])[] = [
  [3, [0x627, 0x644]],
  [4, [0x64a, 0x645, 0x648, 0x646, 0x631, 0x62a]],
  [5, [0x628, 0x629, 0x639, 0x62f, 0x633, 0x641, 0x647, 0x643, 0x642]],
  [5.8, [0x623, 0x62d, 0x62c, 0x634, 0x635]],
  [6.5, [0x637, 0x62e, 0x625, 0x649, 0x621, 0x630, 0x636, 0x632, 0x62b, 0x60c]],
  [8, [0x63a, 0x626, 0x638, 0x624, 0x622, 0x640, 0x61b]],
  [9.5, [0x61f, 0x64b, 0x64c, 0x64d, 0x64e, 0x64f, 0x650, 0x651, 0x652]],
];

/** Small letters of French and Spanish, then of their neighbours. Capital ones are rarer by a step. */
const LATIN: readonly (readonly [bits: number, codes: readonly number[]])[] = [
  [5.6, [0xe9]],
  [6.8, [0xf3, 0xed, 0xe1]],
  [7.5, [0xe0, 0xe8, 0xf1]],
  [8.5, [0xea, 0xe7, 0xfa]],
  [9.5, [0xf4, 0xee, 0xfb, 0xe2, 0xf9, 0x153]],
  [10.5, [0xfc, 0xef, 0xf6, 0xe4, 0xeb, 0xe3, 0xe5, 0xf8, 0xdf]],
];

/** Punctuation and signs beyond ASCII, alike in all scripts. */
const SIGNS: readonly (readonly [bits: number, codes: readonly number[]])[] = [
  [7, [0x2019, 0xa0, 0x3001, 0x3002, 0xff0c]],
  [8, [0x2013, 0xab, 0xbb, 0x201c, 0x201d, 0xff08, 0xff09, 0xff1b, 0xff1a, 0x300a, 0x300b]],
  [9.5, [0x2014, 0x2018, 0x2026, 0xb0, 0xba, 0x2022, 0xad, 0x300c, 0x300d, 0x3000, 0x2116, 0x201e, 0xff0f, 0xb7]],
  [12.5, [0xa3, 0x2122]],
  [11, [0xbf, 0xa1, 0xaa, 0xa7, 0x20ac, 0xa9, 0xae, 0x200f, 0x200e, 0x200c, 0x200d, 0x3008, 0x3009, 0x3010, 0x3011]],
];

/** Han characters that make up half of running text, simplified and traditional. */
const HAN =
  '7684 4e00 662f 5728 4e0d 4e86 6709 548c 4eba 8fd9 4e2d 5927 4e3a 4e0a 4e2a 56fd 6211 4ee5 8981 4ed6 65f6 6765 7528 4eec 751f ' +
  '5230 4f5c 5730 4e8e 51fa 5c31 5206 5bf9 6210 4f1a 53ef 4e3b 53d1 5e74 52a8 540c 5de5 4e5f 80fd 4e0b 8fc7 5b50 8bf4 4ea7 79cd ' +
  '9762 800c 65b9 540e 591a 5b9a 884c 5b66 6cd5 6240 6c11 5f97 7ecf 5341 4e09 4e4b 8fdb 7740 7b49 90e8 5ea6 5bb6 7535 529b 91cc ' +
  '5982 6c34 5316 9ad8 81ea 4e8c 7406 8d77 5c0f 7269 73b0 5b9e 52a0 91cf 90fd 4e24 4f53 5236 673a 5f53 4f7f 70b9 4ece 4e1a 672c ' +
  '53bb 628a 6027 597d 5e94 5f00 5b83 5408 8fd8 56e0 7531 5176 4e9b 7136 524d 5916 5929 653f 56db 65e5 90a3 793e 4e49 4e8b 5e73 ' +
  '5f62 76f8 5168 8868 95f4 6837 4e0e 5173 5404 91cd 65b0 7ebf 5185 6570 6b63 5fc3 53cd 4f60 660e 770b 539f 53c8 4e48 5229 6bd4 ' +
  '6216 4f46 8d28 6c14 7b2c 5411 9053 547d 6b64 53d8 6761 53ea 6ca1 7ed3 89e3 95ee 610f 5efa 6708 516c 65e0 7cfb 519b 5f88 60c5 ' +
  '8bae 51b3 901a 4fe1 606f 7ec4 7ec7 8054 76df 6807 51c6 53f7 4fee 8ba2 ' +
  '9019 70ba 500b 570b 6642 4f86 5011 65bc 5c0d 6703 767c 52d5 8aaa 7522 7a2e 904e 5f8c 5b78 7d93 9032 8457 96fb 88e1 73fe 5be6 ' +
  '5169 9ad4 6a5f 7576 9ede 5f9e 696d 61c9 958b 9084 7fa9 6a23 8207 95dc 7dda 5167 6578 9593 8b58 8b70 6c7a 7d44 7e54 806f 8655 865f ' +
  '6e96 8a02 8cea 6c23 8b8a 689d 6c92 7d50 554f 7121 8ecd';

export const HAN_FREQUENT_BITS = 8.5;

/** Bits of each code unit that is not rare; 0 for all others. */
export const LETTER_BITS: Float32Array = makeBits();

function makeBits(): Float32Array {
  const bits = new Float32Array(65536);
  RUSSIAN.forEach((value, at) => {
    bits[0x430 + at] = value;
  });
  bits[0x451] = 9;
  for (const [value, codes] of [...ARABIC, ...LATIN, ...SIGNS]) for (const code of codes) bits[code] = value;
  for (const code of HAN.split(' ')) bits[Number.parseInt(code, 16)] = HAN_FREQUENT_BITS;
  return bits;
}
