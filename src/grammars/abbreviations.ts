/** Latin abbreviations of bodies that adopt instruments; used in every language. */
export const ISSUER_ABBREVIATIONS: Readonly<Record<string, string>> = {
  PP: 'itu:pp',
  WTSA: 'itu:wtsa',
  WTDC: 'itu:wtdc',
  RA: 'itu:ra',
  WRC: 'itu:wrc',
  WTPF: 'itu:wtpf',
  WCIT: 'itu:wcit',
};

/** Letters before two digits that name the session of a body in brackets: `Resolution 1332 (C11)`. */
export const SESSION_TAGS: Readonly<Record<string, string>> = { C: 'itu:council' };

/** The sector whose assembly or conference a body is. */
export const SECTOR_BY_ISSUER: Readonly<Record<string, string>> = {
  'itu:wtsa': 'itu-t',
  'itu:ra': 'itu-r',
  'itu:wtdc': 'itu-d',
};

/** The sector whose recommendations a series has, where not both have one of that name: F, M, P, S and V. */
export const SECTOR_BY_SERIES: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...'ABCDEGHIJKLNOQRTUXYZ'].map((series) => [series, 'itu:itu-t'] as const),
  ...['BO', 'BR', 'BS', 'BT', 'RA', 'RS', 'SA', 'SF', 'SM', 'SNG', 'TF'].map(
    (series) => [series, 'itu:itu-r'] as const,
  ),
]);

/** Heads of document symbols whose number follows, behind a slash or the point in it; value: issuer and kind. The same in every language. */
export const SYMBOLS: readonly { readonly value: string; readonly forms: readonly string[] }[] = [
  { value: 'un:ga/res', forms: ['A/RES/'] },
  { value: 'un:sc/res', forms: ['S/RES/'] },
  { value: 'un:ecosoc/res', forms: ['E/RES/'] },
  { value: 'un:hrc/res', forms: ['A/HRC/RES/'] },
  { value: 'un:sc/prst', forms: ['S/PRST/'] },
  { value: 'un:hrc/prst', forms: ['A/HRC/PRST/', 'PRST/'] },
  { value: 'who:wha/res', forms: ['WHA'] },
  { value: 'who:eb/res', forms: ['EB'] },
];

/** Treaties whose provisions are numbered through, beside the count of their articles. */
export const NUMBERED_THROUGH: ReadonlySet<string> = new Set([
  'itu:constitution',
  'itu:convention',
  'itu:general-rules',
  'itu:radio-regulations',
  'itu:international-telecommunication-regulations',
]);

/** What a proposal does to the text whose heading it stands before (ITU): add, modify, suppress, leave. In every language. */
export const PROPOSAL_MARKS: readonly string[] = ['ADD', 'MOD', '(MOD)', 'SUP', '(SUP)', 'NOC'];

/** How bodies are printed before the kind and number of what they adopt, in English: `PP Resolution 140`. */
export const ISSUER_LABELS: Readonly<Record<string, string>> = {
  'itu:pp': 'PP',
  'itu:council': 'Council',
  'itu:wtsa': 'WTSA',
  'itu:wtdc': 'WTDC',
  'itu:ra': 'ITU-R',
  'itu:wrc': 'WRC',
  'itu:wtpf': 'WTPF',
  'itu:wcit': 'WCIT',
  'who:wha': 'WHA',
  'who:eb': 'EB',
  'un:ga': 'UNGA',
  'un:sc': 'UNSC',
  'un:ecosoc': 'ECOSOC',
  'un:chr': 'CHR',
  'un:hrc': 'HRC',
  'un:eca': 'ECA',
  'un:ece': 'ECE',
  'un:eclac': 'ECLAC',
  'un:escap': 'ESCAP',
  'un:escwa': 'ESCWA',
};

/** The mark of a revised version in English print: `(Rev. Guadalajara, 2010)`. */
export const REVISED_LABEL = 'Rev.';
