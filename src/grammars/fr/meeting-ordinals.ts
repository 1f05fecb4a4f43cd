/** Ordinals that stand alone and behind the tens. */
const UNITS = ['deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième'];

const TEENS = [
  ...['dixième', 'onzième', 'douzième', 'treizième', 'quatorzième', 'quinzième', 'seizième'],
  ...['dix-septième', 'dix-huitième', 'dix-neuvième'],
];

/** Which of its meetings a body held, in words: assemblies count theirs beyond seventy. */
export const MEETING_ORDINALS: readonly string[] = [
  ...['première', 'seconde', 'premier', 'second'],
  ...UNITS,
  ...TEENS,
  ...['vingt', 'trente', 'quarante', 'cinquante', 'soixante'].flatMap((tens) => [
    `${tens.replace(/e$/, '')}ième`,
    `${tens} et unième`,
    `${tens}-et-unième`,
    ...UNITS.map((unit) => `${tens}-${unit}`),
  ]),
  'soixante et onzième',
  'quatre-vingtième',
  'quatre-vingt-unième',
  ...UNITS.map((unit) => `quatre-vingt-${unit}`),
  ...['soixante', 'quatre-vingt'].flatMap((tens) => TEENS.map((teen) => `${tens}-${teen}`)),
];
