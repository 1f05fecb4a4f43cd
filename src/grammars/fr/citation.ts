import { PLACES } from '../../model/index.ts';
import type { CitationGrammar } from '../grammar.ts';
import { regionalCommissions } from '../regional-commissions.ts';
import { COMMON, COUNCIL } from '../shared-names.ts';

/** A name with that of the Union behind it. */
const ofTheUnion = (name: string): string[] => [
  `${name} de l'UIT`,
  `${name} de l'Union`,
  `${name} de l'Union internationale des télécommunications`,
];

const ofItu = (...names: string[]): string[] => names.flatMap((name) => [name, ...ofTheUnion(name)]);

const ofUn = (...names: string[]): string[] =>
  names.flatMap((name) => [
    name,
    `${name} des Nations Unies`,
    `${name} de l'Organisation des Nations Unies`,
    `${name} de l'ONU`,
  ]);

/** A word and the article that its preposition has joined with. */
const withTo = (cue: string): string[] => ['à la', 'au', 'aux', "à l'", 'à sa', 'à ses'].map((to) => `${cue} ${to}`);
const withOf = (cue: string): string[] =>
  ['de la', 'du', 'des', "de l'", 'de sa', 'de ses'].map((of) => `${cue} ${of}`);

/** Who adopted, also set off by a comma; the participle agrees with the kind. */
const adoptedBy = ['adopté', 'approuvé'].flatMap((adopted) =>
  ['', 'e', 's', 'es'].flatMap((ending) =>
    ['par la', "par l'", 'par le'].flatMap((by) => [`${adopted}${ending} ${by}`, `, ${adopted}${ending} ${by}`]),
  ),
);

/** Before the year of a session. */
const AT_SESSION = ['à', 'lors de'].flatMap((at) => [`${at} sa session de`, `${at} sa session extraordinaire de`]);

/** Nouns that names of other bodies have. */
const OTHER_NOUNS = [
  'Commission',
  'Comité',
  'Conférence',
  'Assemblée',
  'Conseil',
  'Congrès',
  'Forum',
  'Autorité',
  'Tribunal',
  'Parlement',
  'Parties',
  'Organisation',
];

export const citation: CitationGrammar = {
  kinds: [
    { value: 'res', stands: 'before', forms: ['résolution', 'résolutions', 'Rés.', 'Rés'] },
    { value: 'dec', stands: 'before', forms: ['décision', 'décisions', 'Déc.'] },
    { value: 'opinion', stands: 'before', forms: ['Avis', 'Opinion', 'Opinions', 'Vœu', 'Voeu'] },
    { value: 'rec', stands: 'before', forms: ['Recommandation', 'Recommandations', 'Rec.'] },
    {
      value: '',
      stands: 'before',
      forms: [
        'Résolution',
        'nouvelle Résolution',
        'Décision',
        'nouvelle Décision',
        'Recommandation',
        'nouvelle Recommandation',
      ]
        .flatMap((kind) => [`projet de ${kind}`, `projets de ${kind}s`, `projet de ${kind} révisée`])
        .concat("projet d'Avis", 'Rapport', 'Rapports'),
    },
  ],
  ordinals: ['n°', 'nº', 'no', 'No.', 'nos', 'Nos.', 'numéro', 'numéros'],
  counters: [],
  issuers: [
    { value: 'itu:pp', forms: ofItu('Conférence de plénipotentiaires') },
    { value: 'itu:council', forms: ['Conseil'], inTextsOf: COUNCIL },
    { value: 'itu:council', forms: ["Conseil d'administration"], inTextsOf: COMMON },
    { value: 'itu:council', forms: [...ofTheUnion('Conseil'), ...ofTheUnion("Conseil d'administration")] },
    { value: 'itu:wtsa', forms: [...ofItu('Assemblée mondiale de normalisation des télécommunications'), 'AMNT'] },
    { value: 'itu:wtdc', forms: [...ofItu('Conférence mondiale de développement des télécommunications'), 'CMDT'] },
    { value: 'itu:ra', forms: [...ofItu('Assemblée des radiocommunications'), 'AR'] },
    { value: 'itu:wrc', forms: [...ofItu('Conférence mondiale des radiocommunications'), 'CMR'] },
    {
      value: 'itu:wtpf',
      forms: [
        'Forum mondial des politiques de télécommunication',
        'Forum mondial des politiques de télécommunication/TIC',
        "Forum mondial des politiques de télécommunication/technologies de l'information et de la communication",
        'FMPT',
      ],
    },
    { value: 'itu:wcit', forms: ['Conférence mondiale des télécommunications internationales', 'CMTI'] },
    { value: 'un:ga', forms: [...ofUn('Assemblée générale'), 'AGNU'] },
    { value: 'un:sc', forms: ofUn('Conseil de sécurité') },
    { value: 'un:ecosoc', forms: [...ofUn('Conseil économique et social'), 'ECOSOC'] },
    { value: 'un:chr', forms: ["Commission des droits de l'homme"] },
    { value: 'un:hrc', forms: ofUn("Conseil des droits de l'homme") },
    { value: 'who:wha', forms: ['Assemblée mondiale de la Santé'] },
    ...regionalCommissions('fr'),
  ],
  others: {
    nouns: OTHER_NOUNS,
    links: ['de la', "de l'", 'du', 'des', ...adoptedBy],
  },
  possessives: [{ forms: ['sa', 'ses'], nouns: OTHER_NOUNS }],
  dividedIssuers: [{ value: 'un:ga', forms: ['Assemblée'] }],
  otherBodies: [
    "Assemblée des Nations Unies pour l'environnement",
    "Assemblée de l'OMI",
    "Assemblée de l'OACI",
    'Assemblée parlementaire',
    'Assemblée des États Parties',
    "Conseil de l'Europe",
    "Conseil de l'Union européenne",
    'Conseil européen',
    'Conseil exécutif',
    'Conseil national',
    'Conseil suprême',
    'Conseil supérieur',
    'Conseil présidentiel',
    'Conseil constitutionnel',
    'Conseil de transition',
    'Conseil de coopération',
    'Conseil de paix et de sécurité',
    'Conseil des ministres',
    "Conseil d'État",
    'Conseil de tutelle',
    'Conseil des gouverneurs',
    'États-Unis',
    'États Unis',
    'Ligue des États arabes',
    'Etats-Unis',
    'États parties',
    'Etats parties',
    'Union postale universelle',
    'Groupe de travail du Conseil',
    'Groupes de travail du Conseil',
  ],
  issuerLinks: ['de la', "de l'", 'du', 'de', ', de la', ", de l'", ', du', ...adoptedBy],
  kindLinks: ['de la', "de l'", 'du'],
  adopters: ['par la', "par l'", 'par le'],
  subjects: ['sur', 'relative à', "relative à l'", 'relative aux', 'relative au', 'concernant', 'portant sur'],
  titled: ['intitulée', 'intitulé', 'intitulées'],
  relatives: {
    opens: ['que le', 'que la', "que l'"],
    verbs: ['a adoptée', 'a adopté', 'a adoptées', 'a adoptés', 'a approuvée', 'a approuvé', 'avait adoptée'],
  },
  revisions: {
    marks: ['révisée', 'révisé', 'modifiée', 'modifié']
      .flatMap((revised) => [revised, `telle que ${revised}`, `tel que ${revised}`])
      .concat(
        ['adoptée', 'adopté', 'approuvée', 'approuvé'],
        ['modifiée', 'révisée'].flatMap((done) =>
          ['pour la dernière fois', 'en dernier lieu'].flatMap((last) => [
            `${done} ${last}`,
            `telle que ${done} ${last}`,
          ]),
        ),
      ),
    links: [...AT_SESSION, 'en', 'à'],
  },
  selfIssuers: [
    'présente Conférence',
    'présente Assemblée',
    'présente Conférence de plénipotentiaires',
    'présent Forum',
    'cette Conférence',
    'cette Assemblée',
  ],
  sectors: [
    { value: 'itu:ra', forms: ['UIT-R', 'ITU-R'] },
    { value: 'itu:wtsa', forms: ['UIT-T', 'ITU-T'] },
    { value: 'itu:wtdc', forms: ['UIT-D', 'ITU-D'] },
  ],
  splitters: [
    ...['dans', 'par', 'conformément à', 'en application de', 'en vertu de', 'aux termes de'].flatMap((cue) => [
      `${cue} sa`,
      `, ${cue} sa`,
      `${cue} ses`,
      `, ${cue} ses`,
    ]),
    ...['a adopté', 'a approuvé'].flatMap((verb) =>
      ['la', 'les', 'sa', 'ses'].flatMap((the) => [`${verb} ${the}`, `, ${verb} ${the}`]),
    ),
    'adopte la',
    ...AT_SESSION.flatMap((at) => [at, `, ${at}`]),
  ],
  issuerOwners: [],
  topics: { opens: [], closes: [] },
  sessions: [],
  sessionLinks: ['de', ...AT_SESSION.flatMap((at) => [at, `, ${at}`])],
  yearMarks: ['de', 'session de', 'du', 'en'],
  dateMarks: [],
  dates: {
    links: ['du', 'des', 'en date du', 'en date des', 'daté du', 'adoptée le', 'adopté le', 'adoptées le', 'le'],
    months: [
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
    ],
    joints: ['er'],
  },
  revisionMarks: [
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
    'mod.',
    'dernière mod.',
  ],
  measures: [
    'fois',
    'secondes',
    'minutes',
    'heures',
    'jours',
    'semaines',
    'mois',
    'ans',
    'années',
    'pixels',
    'mètres',
    'kilomètres',
    'voix',
    'pages',
    'personnes',
    'membres',
    'pour cent',
    '%',
  ],
  places: Object.entries(PLACES).map(([value, names]) => ({
    value,
    forms: [...new Set([names.fr ?? names.en, names.en])],
  })),
  connectors: ['et', ',', 'ou', 'ainsi que', 'et/ou'],
  ranges: ['à', '-', '~'],
  pursuance: [
    ...['conformément', 'comme suite', 'suite', 'se conformant'].flatMap(withTo),
    ...[
      'conformément aux dispositions',
      'en application',
      'en vertu',
      'en exécution',
      'au titre',
      'aux termes',
      'sur la base',
    ].flatMap(withOf),
    'en conformité avec la',
    'en conformité avec le',
    'en conformité avec les',
    "en conformité avec l'",
    'selon la',
    'selon le',
    'selon les',
    "selon l'",
  ],
};
