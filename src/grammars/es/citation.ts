import { PLACES } from '../../model/index.ts';
import type { CitationGrammar } from '../grammar.ts';
import { regionalCommissions } from '../regional-commissions.ts';
import { COMMON, COUNCIL } from '../shared-names.ts';

/** A name with that of the Union behind it. */
const ofTheUnion = (name: string): string[] => [
  `${name} de la UIT`,
  `${name} de la Unión`,
  `${name} de la Unión Internacional de Telecomunicaciones`,
];

const ofItu = (...names: string[]): string[] => names.flatMap((name) => [name, ...ofTheUnion(name)]);

const ofUn = (...names: string[]): string[] =>
  names.flatMap((name) => [name, `${name} de las Naciones Unidas`, `${name} de la ONU`]);

/** What stands between the cue for an authority and the kind. */
const ARTICLES = ['la', 'el', 'las', 'los', 'su', 'sus'];
const PROVIDED = ['lo dispuesto', 'lo establecido', 'lo estipulado']
  .flatMap((what) => ['la', 'el', 'las', 'los', 'su', 'sus'].map((article) => `${what} en ${article}`))
  .concat(
    ['la', 'las', 'su', 'sus'].map((article) => `las disposiciones de ${article}`),
    'las disposiciones del',
  );

/** Who adopted, also set off by a comma; the participle agrees with the kind. */
const adoptedBy = ['adoptad', 'aprobad'].flatMap((adopted) =>
  ['a', 'as', 'o', 'os'].flatMap((ending) =>
    ['por la', 'por el'].flatMap((by) => [`${adopted}${ending} ${by}`, `, ${adopted}${ending} ${by}`]),
  ),
);

/** Before the year of a session. */
const AT_SESSION = ['reunión', 'reunión extraordinaria', 'sesión'].map((session) => `en su ${session} de`);

/** Nouns that names of other bodies have. */
const OTHER_NOUNS = [
  'Comisión',
  'Comité',
  'Conferencia',
  'Asamblea',
  'Consejo',
  'Congreso',
  'Foro',
  'Junta',
  'Autoridad',
  'Tribunal',
  'Parlamento',
  'Partes',
  'Organización',
];

export const citation: CitationGrammar = {
  kinds: [
    { value: 'res', stands: 'before', forms: ['resolución', 'resoluciones', 'Res.'] },
    { value: 'dec', stands: 'before', forms: ['decisión', 'decisiones', 'Acuerdo', 'Acuerdos'] },
    { value: 'opinion', stands: 'before', forms: ['Opinión', 'Opiniones', 'Ruego'] },
    { value: 'rec', stands: 'before', forms: ['Recomendación', 'Recomendaciones', 'Rec.'] },
    {
      value: '',
      stands: 'before',
      forms: [
        ...['Resolución', 'Decisión', 'Opinión', 'Recomendación'].flatMap((kind) => [
          `proyecto de ${kind}`,
          `proyecto de nueva ${kind}`,
          `proyectos de ${kind}`,
        ]),
        'proyecto de Acuerdo',
        'proyecto de nuevo Acuerdo',
        'Informe',
        'Informes',
      ],
    },
  ],
  ordinals: [
    'N.º',
    'Nº',
    'N°',
    'núm.',
    'núms.',
    'No.',
    'Nos',
    'Nos.',
    'N.os',
    'N.ºs',
    'Nros.',
    'Nro.',
    'número',
    'números',
  ],
  counters: [],
  issuers: [
    { value: 'itu:pp', forms: ofItu('Conferencia de Plenipotenciarios') },
    { value: 'itu:council', forms: ['Consejo'], inTextsOf: COUNCIL },
    { value: 'itu:council', forms: ['Consejo de Administración'], inTextsOf: COMMON },
    { value: 'itu:council', forms: [...ofTheUnion('Consejo'), ...ofTheUnion('Consejo de Administración')] },
    { value: 'itu:wtsa', forms: [...ofItu('Asamblea Mundial de Normalización de las Telecomunicaciones'), 'AMNT'] },
    { value: 'itu:wtdc', forms: [...ofItu('Conferencia Mundial de Desarrollo de las Telecomunicaciones'), 'CMDT'] },
    { value: 'itu:ra', forms: [...ofItu('Asamblea de Radiocomunicaciones'), 'AR'] },
    { value: 'itu:wrc', forms: [...ofItu('Conferencia Mundial de Radiocomunicaciones'), 'CMR'] },
    {
      value: 'itu:wtpf',
      forms: [
        'Foro Mundial de Política de las Telecomunicaciones',
        'Foro Mundial de Política de las Telecomunicaciones/TIC',
        'Foro Mundial de Política de las Telecomunicaciones/Tecnologías de la Información y la Comunicación',
        'FMPT',
      ],
    },
    { value: 'itu:wcit', forms: ['Conferencia Mundial de Telecomunicaciones Internacionales', 'CMTI'] },
    { value: 'un:ga', forms: [...ofUn('Asamblea General'), 'AGNU'] },
    { value: 'un:sc', forms: ofUn('Consejo de Seguridad') },
    { value: 'un:ecosoc', forms: [...ofUn('Consejo Económico y Social'), 'ECOSOC'] },
    { value: 'un:chr', forms: ['Comisión de Derechos Humanos'] },
    { value: 'un:hrc', forms: ofUn('Consejo de Derechos Humanos') },
    { value: 'who:wha', forms: ['Asamblea Mundial de la Salud'] },
    ...regionalCommissions('es'),
  ],
  others: {
    nouns: OTHER_NOUNS,
    links: ['de la', 'del', 'de las', 'de los', ...adoptedBy],
  },
  possessives: [{ forms: ['su', 'sus'], nouns: OTHER_NOUNS }],
  dividedIssuers: [{ value: 'un:ga', forms: ['Asamblea'] }],
  otherBodies: [
    'Asamblea de las Naciones Unidas sobre el Medio Ambiente',
    'Asamblea de la OMI',
    'Asamblea de la OACI',
    'Asamblea Parlamentaria',
    'Asamblea de los Estados Partes',
    'Consejo de Europa',
    'Consejo de la Unión Europea',
    'Consejo Europeo',
    'Consejo Ejecutivo',
    'Consejo Nacional',
    'Consejo Supremo',
    'Consejo Superior',
    'Consejo Presidencial',
    'Consejo Constitucional',
    'Consejo de Transición',
    'Consejo de Cooperación',
    'Consejo de Paz y Seguridad',
    'Consejo de Ministros',
    'Consejo de Estado',
    'Consejo de Administración Fiduciaria',
    'Consejo de Gobernadores',
    'Estados Unidos',
    'Unión Postal Universal',
    'Grupo de Trabajo del Consejo',
    'Grupos de Trabajo del Consejo',
  ],
  issuerLinks: ['de la', 'del', 'de', ', de la', ', del', ...adoptedBy],
  kindLinks: ['de la', 'del'],
  adopters: ['por la', 'por el'],
  subjects: ['sobre', 'relativa a', 'relativa al', 'relativo a', 'relativo al'],
  titled: ['titulada', 'titulado', 'tituladas', 'intitulada'],
  relatives: {
    opens: ['que el', 'que la'],
    verbs: ['adoptó', 'aprobó', 'ha adoptado', 'ha aprobado', 'había adoptado'],
  },
  revisions: {
    marks: ['revisada', 'revisado', 'modificada', 'modificado']
      .flatMap((revised) => [revised, `en su versión ${revised}`, `tal y como fue ${revised}`])
      .concat(
        ['adoptada', 'adoptado', 'aprobada', 'aprobado'],
        ['modificada', 'revisada'].flatMap((done) => [
          `${done} por última vez`,
          `${done} en último lugar`,
          `en su versión ${done} por última vez`,
          `según fue ${done}`,
        ]),
      ),
    links: [...AT_SESSION, 'en'],
  },
  selfIssuers: [
    'presente Conferencia',
    'presente Asamblea',
    'presente Conferencia de Plenipotenciarios',
    'presente Foro',
    'esta Conferencia',
    'esta Asamblea',
  ],
  sectors: [
    { value: 'itu:ra', forms: ['UIT-R', 'ITU-R'] },
    { value: 'itu:wtsa', forms: ['UIT-T', 'ITU-T'] },
    { value: 'itu:wtdc', forms: ['UIT-D', 'ITU-D'] },
  ],
  splitters: [
    ...['en', 'por', 'mediante', 'en virtud de', 'de conformidad con', 'conforme a', 'con arreglo a'].flatMap((cue) => [
      `${cue} su`,
      `, ${cue} su`,
      `${cue} sus`,
      `, ${cue} sus`,
    ]),
    ...['adoptó', 'aprobó', 'ha adoptado', 'ha aprobado'].flatMap((verb) =>
      ['la', 'las', 'el', 'los', 'su', 'sus'].flatMap((the) => [`${verb} ${the}`, `, ${verb} ${the}`]),
    ),
    ...AT_SESSION.flatMap((at) => [at, `, ${at}`]),
  ],
  issuerOwners: [],
  topics: { opens: [], closes: [] },
  sessions: [],
  sessionLinks: ['de', ...AT_SESSION.flatMap((at) => [at, `, ${at}`])],
  yearMarks: ['de', 'reunión de', 'del', 'en'],
  dateMarks: [],
  dates: {
    links: ['de', 'de fecha', 'del', 'aprobada el', 'adoptada el', 'aprobadas el', 'adoptadas el'],
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    joints: ['de', 'del'],
  },
  revisionMarks: [
    'Rev.',
    'Rev',
    'revisada',
    'revisada en',
    'modificada',
    'modificada en',
    'modificada por última vez en',
    'en su versión modificada en',
    'en su versión revisada en',
    'modificado',
    'modificado en',
    'modificado por última vez en',
    'últ. mod.',
    'última modificación',
    'última modificación en',
    'mod.',
    'última mod.',
  ],
  measures: [
    'veces',
    'segundos',
    'minutos',
    'horas',
    'días',
    'semanas',
    'meses',
    'años',
    'píxeles',
    'metros',
    'kilómetros',
    'votos',
    'páginas',
    'personas',
    'miembros',
    'por ciento',
    '%',
  ],
  places: Object.entries(PLACES).map(([value, names]) => ({
    value,
    forms: [...new Set([names.es ?? names.en, names.en])],
  })),
  connectors: ['y', 'e', 'o', 'u', ',', 'así como', 'y/o'],
  ranges: ['a', 'al', '-', '~'],
  pursuance: [
    ...['de conformidad con', 'en conformidad con', 'de acuerdo con', 'en consonancia con', 'según'].flatMap((cue) =>
      [...ARTICLES, ...PROVIDED].map((article) => `${cue} ${article}`),
    ),
    ...['en cumplimiento de', 'en virtud de', 'en aplicación de', 'con arreglo a', 'conforme a'].flatMap((cue) => [
      `${cue}l`,
      ...[...ARTICLES, ...PROVIDED].filter((article) => article !== 'el').map((article) => `${cue} ${article}`),
    ]),
  ],
};
