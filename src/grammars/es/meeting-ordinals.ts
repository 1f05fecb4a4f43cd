/** Ordinals that stand alone and behind the tens. */
const UNITS = ['primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta', 'séptima', 'octava', 'novena'];

const TENS = ['vigésima', 'trigésima', 'cuadragésima', 'quincuagésima', 'sexagésima', 'septuagésima', 'octogésima'];

/** Which of its meetings a body held, in words: assemblies count theirs beyond seventy. */
export const MEETING_ORDINALS: readonly string[] = [
  ...UNITS,
  ...['décima', 'undécima', 'duodécima', 'decimotercera', 'decimocuarta', 'decimoquinta', 'decimosexta'],
  ...['decimoséptima', 'decimoctava', 'decimonovena'],
  ...TENS.flatMap((tens) => [tens, ...UNITS.map((unit) => `${tens} ${unit}`)]),
  ...['primer', 'segundo', 'tercer', 'cuarto', 'quinto', 'sexto'],
];
