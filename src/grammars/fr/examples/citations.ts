import type { Example } from '../../grammar.ts';
import { citation } from '../citation.ts';

/** One citation that is the whole text up to the last full stop. */
const whole = (surface: string, id: string | null): Example => ({ text: `${surface}.`, citations: [[surface, id]] });

/** A body by all its names, with the words that link it to the number. */
const issued = (body: string, link: string, ...names: string[]): Example[] =>
  names.map((name) => whole(`Résolution 9 ${link}${name}`, `${body}/res/9`));

const ofItu = (name: string): string[] => [
  name,
  `${name} de l'UIT`,
  `${name} de l'Union`,
  `${name} de l'Union internationale des télécommunications`,
];

const ofUn = (name: string): string[] => [
  name,
  `${name} des Nations Unies`,
  `${name} de l'Organisation des Nations Unies`,
  `${name} de l'ONU`,
];

/** A version of a resolution of the Council, by its bracket. */
const version = (bracket: string, id: string): Example => whole(`Résolution 9 (${bracket})`, id);

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** Cues with the articles that their prepositions join with. */
const CUES = [
  ...['conformément', 'comme suite', 'suite', 'se conformant'].flatMap((cue) =>
    ['à la', 'au', 'aux', "à l'", 'à sa', 'à ses'].map((to) => `${cue} ${to}`),
  ),
  ...[
    'conformément aux dispositions',
    'en application',
    'en vertu',
    'en exécution',
    'au titre',
    'aux termes',
    'sur la base',
  ].flatMap((cue) => ['de la', 'du', 'des', "de l'", 'de sa', 'de ses'].map((of) => `${cue} ${of}`)),
  ...['en conformité avec', 'selon'].flatMap((cue) => [`${cue} la`, `${cue} le`, `${cue} les`, `${cue} l'`]),
];

/** Nouns that alone are names of bodies that we know. */
const NAMES_OF_OURS: ReadonlySet<string> = new Set(['Conseil', 'Assemblée']);

export const citations: readonly Example[] = [
  whole("Résolution 9 (Rév. Hammamet, 2016), de l'AMNT", 'itu:wtsa/res/9@2016-hammamet'),
  whole('Résolution 9 (Rév. Kigali, 2022), de la CMDT', 'itu:wtdc/res/9@2022-kigali'),
  whole('Résolution 9 (Mod. 2016), du Conseil', 'itu:council/res/9@2016'),
  ...[
    ['que le Conseil', 'itu:council/res/9@2011'],
    ['que la Conférence de plénipotentiaires', 'itu:pp/res/9@2011'],
    ["que l'AMNT", 'itu:wtsa/res/9@2011'],
  ].flatMap(([who, id]) =>
    ['', ','].map(
      (comma): Example => ({
        text: `voir la Résolution 9${comma} ${who!} a adoptée à sa session de 2011.`,
        citations: [['Résolution 9', id!]],
      }),
    ),
  ),
  ...(citation.relatives?.verbs ?? []).map(
    (verb): Example => ({
      text: `voir la Résolution 9 que le Conseil ${verb} à sa session de 2011.`,
      citations: [['Résolution 9', 'itu:council/res/9@2011']],
    }),
  ),
  ...(citation.revisions?.marks ?? []).map(
    (mark): Example => ({
      text: `voir la Résolution 9 du Conseil, ${mark} à sa session de 2016.`,
      citations: [['Résolution 9 du Conseil', 'itu:council/res/9@2016']],
    }),
  ),
  ...(citation.revisions?.links ?? []).map(
    (link): Example => ({
      text: `voir la Résolution 9 du Conseil, telle que révisée ${link} 2016.`,
      citations: [['Résolution 9 du Conseil', 'itu:council/res/9@2016']],
    }),
  ),
  ...citation.splitters.map((splitter): Example => {
    const said = `Le Conseil${splitter.startsWith(',') ? '' : ' '}${splitter}`;
    const session = /session/.test(splitter);
    return {
      text: session ? `${said} 2011, a adopté la Résolution 9.` : `${said} Résolution 9.`,
      citations: [['Résolution 9', session ? 'itu:council/res/9@2011' : 'itu:council/res/9']],
    };
  }),
  // Kinds, one and several; capitals with and without accents.
  ...['Résolution', 'Rés.', 'Rés', 'RÉSOLUTION', 'RESOLUTION', 'résolution'].map((kind) =>
    whole(`${kind} 9 du Conseil`, 'itu:council/res/9'),
  ),
  ...['Décision', 'Déc.', 'DECISION', 'décision'].map((kind) => whole(`${kind} 9 du Conseil`, 'itu:council/dec/9')),
  ...['Avis', 'Opinion', 'Vœu', 'Voeu'].map((kind) => whole(`${kind} 9 du FMPT`, 'itu:wtpf/opinion/9')),
  whole('Recommandation 9 de la CMR', 'itu:wrc/rec/9'),
  whole('Rec. UIT-T X.509', 'itu:itu-t/rec/X.509'),
  ...['résolutions', 'décisions', 'Opinions', 'Recommandations'].map(
    (kind): Example => ({
      text: `${kind} 8 et 9`,
      citations: [
        [`${kind} 8`, null],
        ['9', null],
      ],
    }),
  ),
  ...['n°', 'nº', 'n\u1d52', 'no', 'No.', 'nos', 'Nos.', 'numéro', 'numéros'].map((ordinal) =>
    whole(`Résolution ${ordinal} 9 du Conseil`, 'itu:council/res/9'),
  ),
  // Bodies.
  ...issued('itu:pp', 'de la ', ...ofItu('Conférence de plénipotentiaires'), 'PP'),
  ...issued('itu:council', 'du ', ...ofItu('Conseil'), ...ofItu("Conseil d'administration")),
  ...issued('itu:wtsa', "de l'", ...ofItu('Assemblée mondiale de normalisation des télécommunications'), 'AMNT'),
  ...issued('itu:wtdc', 'de la ', ...ofItu('Conférence mondiale de développement des télécommunications'), 'CMDT'),
  ...issued('itu:ra', "de l'", ...ofItu('Assemblée des radiocommunications'), 'AR'),
  ...issued('itu:wrc', 'de la ', ...ofItu('Conférence mondiale des radiocommunications'), 'CMR'),
  ...issued(
    'itu:wtpf',
    'du ',
    'Forum mondial des politiques de télécommunication',
    'Forum mondial des politiques de télécommunication/TIC',
    "Forum mondial des politiques de télécommunication/technologies de l'information et de la communication",
    'FMPT',
  ),
  ...issued('itu:wcit', 'de la ', 'Conférence mondiale des télécommunications internationales', 'CMTI'),
  ...issued('un:ga', "de l'", ...ofUn('Assemblée générale'), 'AGNU'),
  ...issued('un:sc', 'du ', ...ofUn('Conseil de sécurité')),
  ...issued('un:ecosoc', 'du ', ...ofUn('Conseil économique et social'), 'ECOSOC'),
  ...issued('un:hrc', 'du ', ...ofUn("Conseil des droits de l'homme")),
  ...issued('who:wha', "de l'", 'Assemblée mondiale de la Santé'),
  // Links, the adopting meeting itself, sectors, and bodies apart from the number.
  ...['adoptée par la', 'adoptées par la', ', adoptée par la', ', adoptées par la'].map((link) =>
    whole(`Résolution 9${link.startsWith(',') ? '' : ' '}${link} Conférence de plénipotentiaires`, 'itu:pp/res/9'),
  ),
  ...["adoptée par l'", "adoptées par l'", ", adoptée par l'", ", adoptées par l'"].map((link) =>
    whole(`Résolution 9${link.startsWith(',') ? '' : ' '}${link}AMNT`, 'itu:wtsa/res/9'),
  ),
  ...['adoptée par le', 'adoptées par le', ', adoptée par le', ', adoptées par le', 'du'].map((link) =>
    whole(`Résolution 9${link.startsWith(',') ? '' : ' '}${link} Conseil`, 'itu:council/res/9'),
  ),
  whole('Résolution 9 de PP-14', 'itu:pp/res/9@2014'),
  ...[
    'présente Conférence',
    'présente Assemblée',
    'présente Conférence de plénipotentiaires',
    'cette Conférence',
    'cette Assemblée',
  ].map((self): Example => {
    const link = self.startsWith('présente') ? 'de la' : 'de';
    return {
      text: `La Conférence de plénipotentiaires (Busan, 2014),\nrappelant\nla Résolution 9 ${link} ${self},`,
      citations: [[`Résolution 9 ${link} ${self}`, 'itu:pp/res/9@2014-busan']],
    };
  }),
  {
    text: "Le Forum mondial des politiques de télécommunication (Genève, 2013),\nrappelant\nl'Avis 9 du présent Forum,",
    citations: [['Avis 9 du présent Forum', 'itu:wtpf/opinion/9@2013-geneva']],
  },
  ...['UIT-R', 'ITU-R'].map((sector) => whole(`Résolution ${sector} 9`, 'itu:ra/res/9')),
  ...['UIT-T', 'ITU-T'].map((sector) => whole(`Recommandation ${sector} Y.9`, 'itu:itu-t/rec/Y.9')),
  ...['UIT-D', 'ITU-D'].map((sector) => whole(`Recommandation ${sector} 9`, 'itu:wtdc/rec/9')),
  ...[
    ...['dans', 'par', 'conformément à', 'en application de', 'en vertu de', 'aux termes de'].flatMap((cue) => [
      `${cue} sa`,
      `, ${cue} sa`,
      `${cue} ses`,
      `, ${cue} ses`,
    ]),
    'a adopté la',
    'a adopté les',
    'a adopté sa',
    'a adopté ses',
    'adopte la',
  ].map(
    (splitter): Example => ({
      text: `le Conseil${splitter.startsWith(',') ? '' : ' '}${splitter} Résolution 9`,
      citations: [['Résolution 9', 'itu:council/res/9']],
    }),
  ),
  ...[
    'de',
    'à sa session de',
    'lors de sa session de',
    'à sa session extraordinaire de',
    'lors de sa session extraordinaire de',
  ].map(
    (link): Example => ({
      text: `la Résolution 9 du Conseil ${link} 2016,`,
      citations: [[`Résolution 9 du Conseil ${link} 2016`, 'itu:council/res/9@2016']],
    }),
  ),
  // Versions.
  whole('Résolution 9 (Rév. Busan, 2014) de la Conférence de plénipotentiaires', 'itu:pp/res/9@2014-busan'),
  whole('Résolution 9 de la Conférence de plénipotentiaires (Busan, 2014)', 'itu:pp/res/9@2014-busan'),
  whole(
    'Résolution 9 de la Conférence mondiale de développement des télécommunications (CMDT) (Doha, 2006)',
    'itu:wtdc/res/9@2006-doha',
  ),
  ...['AMNT-08', 'AMNT, 2008', 'Rév.AMNT-08'].map((bracket) => version(bracket, 'itu:wtsa/res/9@2008')),
  ...['session de 2011 du Conseil', 'Conseil de 2011', 'Conseil 2011', 'Conseil, session de 2011'].map((bracket) =>
    version(bracket, 'itu:council/res/9@2011'),
  ),
  ...[
    'Rév.',
    'Rév',
    'Rev.',
    'Rev',
    'révisée',
    'révisée en',
    'modifiée',
    'modifiée en',
    'modifiée pour la dernière fois en',
    'modifiée en dernier lieu en',
    'telle que modifiée en',
    'telle que révisée en',
    'Mod.',
    'dernière mod.',
  ].map((mark) => version(`Conseil, ${mark} 2011`, 'itu:council/res/9@2011')),
  { text: 'la Résolution 9 (Réseaux de phares)', citations: [['Résolution 9', null]] },
  // Lists and ranges, with dates and without.
  ...['et', ',', 'ou', 'ainsi que', 'et/ou'].map(
    (connector): Example => ({
      text: `Résolutions 8 ${connector} 9 du Conseil`,
      citations: [
        ['Résolutions 8', 'itu:council/res/8'],
        ['9 du Conseil', 'itu:council/res/9'],
      ],
    }),
  ),
  ...['à', '-', '~'].map(
    (range): Example => ({
      text: `Résolutions 1 ${range} 9 du Conseil`,
      citations: [
        ['Résolutions 1', 'itu:council/res/1'],
        ['9 du Conseil', 'itu:council/res/9'],
      ],
    }),
  ),
  ...MONTHS.map(
    (month): Example => ({
      text: `résolutions 56/183 du 21 ${month} 2001 et 57/238 du 1er ${month} 2002`,
      citations: [
        ['résolutions 56/183', 'un:ga/res/56/183'],
        ['57/238', 'un:ga/res/57/238'],
      ],
    }),
  ),
  ...['en date du', 'daté du', 'adoptée le', 'adopté le', 'le'].map(
    (link): Example => ({
      text: `résolutions 56/183 ${link} 21 mai 2001 et 57/238`,
      citations: [
        ['résolutions 56/183', 'un:ga/res/56/183'],
        ['57/238', 'un:ga/res/57/238'],
      ],
    }),
  ),
  // A body between kind and number, behind the date; a title inside a chain.
  ...[
    "de l'Assemblée générale 70/1",
    'de la Conférence de plénipotentiaires 9',
    'du Conseil économique et social 2006/46',
  ].map(
    (numbered, index): Example =>
      whole(`résolution ${numbered}`, ['un:ga/res/70/1', 'itu:pp/res/9', 'un:ecosoc/res/2006/46'][index]!),
  ),
  {
    text: 'les résolutions du Conseil de sécurité 822 (1993) et 853 (1993)',
    citations: [
      ['résolutions du Conseil de sécurité 822 (1993)', 'un:sc/res/822'],
      ['853 (1993)', 'un:sc/res/853'],
    ],
  },
  ...["par l'AMNT", 'par la CMR', "par le Conseil des droits de l'homme"].map(
    (adopter, index): Example => ({
      text: `la résolution 20/8, adoptée le 5 juillet 2012 ${adopter},`,
      citations: [['résolution 20/8', `${['itu:wtsa', 'itu:wrc', 'un:hrc'][index]}/res/20/8`]],
    }),
  ),
  { text: 'la mise en œuvre de la résolution 60/8 par la CMR', citations: [['résolution 60/8', 'un:ga/res/60/8']] },
  ...['intitulée « Les ports »', 'intitulées «Les ports»', 'intitulé << Les ports >>'].map(
    (title): Example => ({
      text: `les résolutions 70/1 du 25 septembre 2015, ${title}, et 70/2 du 1er octobre 2015`,
      citations: [
        ['résolutions 70/1', 'un:ga/res/70/1'],
        ['70/2', 'un:ga/res/70/2'],
      ],
    }),
  ),
  { text: 'la résolution 70/1, intitulée « Les ports, et 70/2', citations: [['résolution 70/1', 'un:ga/res/70/1']] },
  {
    text: 'en vertu de la résolution S/RES/1973 (2011)',
    citations: [['résolution S/RES/1973 (2011)', 'un:sc/res/1973']],
    cues: ['en vertu de la'],
  },
  // Numbers of the United Nations.
  {
    text: 'ses résolutions 1261 (1999) du 25 août 1999 et 1314 (2000) du 11 août 2000',
    citations: [
      ['résolutions 1261 (1999)', 'un:sc/res/1261'],
      ['1314 (2000)', 'un:sc/res/1314'],
    ],
  },
  whole('résolution 1514 (XV)', 'un:ga/res/1514(XV)'),
  whole('résolution 57/270 B', 'un:ga/res/57/270/B'),
  { text: 'voir A/RES/70/125', citations: [['A/RES/70/125', 'un:ga/res/70/125']] },
  { text: 'voir S/RES/1325', citations: [['S/RES/1325', 'un:sc/res/1325']] },
  { text: 'voir E/RES/2006/46', citations: [['E/RES/2006/46', 'un:ecosoc/res/2006/46']] },
  { text: 'voir A/HRC/RES/20/8', citations: [['A/HRC/RES/20/8', 'un:hrc/res/20/8']] },
  { text: 'voir PRST/25/1', citations: [['PRST/25/1', 'un:hrc/prst/25/1']] },
  { text: 'voir S/PRST/2000/28', citations: [['S/PRST/2000/28', 'un:sc/prst/2000/28']] },
  { text: 'voir EB134.R16', citations: [['EB134.R16', 'who:eb/res/134.R16']] },
  // Authority.
  ...CUES.map(
    (cue): Example => ({
      text: `${cue}${cue.endsWith("'") ? '' : ' '}Résolution 9 du Conseil`,
      citations: [['Résolution 9 du Conseil', 'itu:council/res/9']],
      cues: [cue],
    }),
  ),
  {
    text: 'conformément à la Résolution 8 du Conseil et à la Résolution 9 du Conseil',
    citations: [
      ['Résolution 8 du Conseil', 'itu:council/res/8'],
      ['Résolution 9 du Conseil', 'itu:council/res/9'],
    ],
    cues: ['conformément à la', 'conformément à la'],
  },
  {
    text: 'conformément à la Résolution 8 du Conseil, la Résolution 9 du Conseil est abrogée',
    citations: [
      ['Résolution 8 du Conseil', 'itu:council/res/8'],
      ['Résolution 9 du Conseil', 'itu:council/res/9'],
    ],
    cues: ['conformément à la'],
  },
  // Numbers that are none.
  ...['Résolution', 'nouvelle Résolution', 'Décision', 'nouvelle Décision', 'Recommandation', 'nouvelle Recommandation']
    .flatMap((kind) => [`projet de ${kind}`, `projets de ${kind}s`, `projet de ${kind} révisée`])
    .concat("projet d'Avis")
    .map((draft): Example => ({ text: `${draft} 9 du Conseil`, citations: [] })),
  ...['Document C09/6', 'Lettre circulaire 64', 'salle 3', '2010-2015', 'la 18e séance', 'Question 1/2'].map(
    (text): Example => ({ text, citations: [] }),
  ),
  // Bodies of others, named or told by a noun; the bare assembly, by the form of the number.
  ...(citation.otherBodies ?? []).map((form): Example => {
    const link = form.startsWith('Assemblée') ? "de l'" : form.startsWith('Union') ? "de l'" : 'du ';
    return whole(`Résolution 9/4 ${link}${form}`, null);
  }),
  ...(citation.others?.nouns ?? [])
    .filter((noun) => !NAMES_OF_OURS.has(noun))
    .map(
      (noun): Example => ({
        text: `la décision 689 (XXV) de la ${noun} économique pour les phares`,
        citations: [['décision 689 (XXV)', null]],
      }),
    ),
  ...(citation.others?.links ?? []).map(
    (link): Example => ({
      text: `la résolution 70/5${link.startsWith(',') ? '' : ' '}${link} Commission`,
      citations: [['résolution 70/5', null]],
    }),
  ),
  {
    text: "la résolution 70/2 de l'Assemblée et la résolution 61/5 des gardiens",
    citations: [
      ["résolution 70/2 de l'Assemblée", 'un:ga/res/70/2'],
      ['résolution 61/5', 'un:ga/res/61/5'],
    ],
  },
  // Numbers that many have.
  {
    text: 'la résolution 1576 (L) du 20 mai 1971 et la résolution 4/1',
    citations: [
      ['résolution 1576 (L)', null],
      ['résolution 4/1', null],
    ],
  },
  // Numbers that count something else.
  ...(citation.measures ?? []).map(
    (measure): Example => ({ text: `ils ont lu la résolution 12 ${measure} et sont partis`, citations: [] }),
  ),
  ...['82 recommandations 37 fois', 'la décision 5 juillet', 'la décision 676/2002/CE', 'la résolution 37 C/2'].map(
    (text): Example => ({ text, citations: [] }),
  ),
];
