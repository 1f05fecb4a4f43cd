import type { Example } from '../../grammar.ts';
import { citation } from '../citation.ts';

/** One citation that is the whole text up to the last full stop. */
const whole = (surface: string, id: string | null): Example => ({ text: `${surface}.`, citations: [[surface, id]] });

/** A body by all its names, with the words that link it to the number. */
const issued = (body: string, link: string, ...names: string[]): Example[] =>
  names.map((name) => whole(`Resolución 9 ${link}${name}`, `${body}/res/9`));

const ofItu = (name: string): string[] => [
  name,
  `${name} de la UIT`,
  `${name} de la Unión`,
  `${name} de la Unión Internacional de Telecomunicaciones`,
];

const ofUn = (name: string): string[] => [name, `${name} de las Naciones Unidas`, `${name} de la ONU`];

/** A version of a resolution of the Council, by its bracket. */
const version = (bracket: string, id: string): Example => whole(`Resolución 9 (${bracket})`, id);

const MONTHS = [
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
];

const ARTICLES = ['la', 'el', 'las', 'los', 'su', 'sus'];
const PROVIDED = ['lo dispuesto', 'lo establecido', 'lo estipulado']
  .flatMap((what) => ARTICLES.map((article) => `${what} en ${article}`))
  .concat(
    ['la', 'las', 'su', 'sus'].map((article) => `las disposiciones de ${article}`),
    'las disposiciones del',
  );

/** Cues with the articles behind them. */
const CUES = [
  ...['de conformidad con', 'en conformidad con', 'de acuerdo con', 'en consonancia con', 'según'].flatMap((cue) =>
    [...ARTICLES, ...PROVIDED].map((article) => `${cue} ${article}`),
  ),
  ...['en cumplimiento de', 'en virtud de', 'en aplicación de', 'con arreglo a', 'conforme a'].flatMap((cue) => [
    `${cue}l`,
    ...[...ARTICLES, ...PROVIDED].filter((article) => article !== 'el').map((article) => `${cue} ${article}`),
  ]),
];

/** Nouns that alone are names of bodies that we know. */
const NAMES_OF_OURS: ReadonlySet<string> = new Set(['Consejo', 'Asamblea']);

export const citations: readonly Example[] = [
  whole('Resolución 9 (Rev. Kigali, 2022), de la CMDT', 'itu:wtdc/res/9@2022-kigali'),
  whole('Resolución 9 (Mod. 2016), del Consejo', 'itu:council/res/9@2016'),
  ...[
    ['que el Consejo', 'itu:council/res/9@2011'],
    ['que la Conferencia de Plenipotenciarios', 'itu:pp/res/9@2011'],
  ].flatMap(([who, id]) =>
    ['', ','].map(
      (comma): Example => ({
        text: `véase la Resolución 9${comma} ${who!} adoptó en su reunión de 2011.`,
        citations: [['Resolución 9', id!]],
      }),
    ),
  ),
  ...(citation.relatives?.verbs ?? []).map(
    (verb): Example => ({
      text: `véase la Resolución 9 que el Consejo ${verb} en su reunión de 2011.`,
      citations: [['Resolución 9', 'itu:council/res/9@2011']],
    }),
  ),
  ...(citation.revisions?.marks ?? []).map(
    (mark): Example => ({
      text: `véase la Resolución 9 del Consejo, ${mark} en su reunión de 2016.`,
      citations: [['Resolución 9 del Consejo', 'itu:council/res/9@2016']],
    }),
  ),
  ...(citation.revisions?.links ?? []).map(
    (link): Example => ({
      text: `véase la Resolución 9 del Consejo, en su versión revisada ${link} 2016.`,
      citations: [['Resolución 9 del Consejo', 'itu:council/res/9@2016']],
    }),
  ),
  ...citation.splitters.map((splitter): Example => {
    const said = `El Consejo${splitter.startsWith(',') ? '' : ' '}${splitter}`;
    const session = /reunión|sesión/.test(splitter);
    return {
      text: session ? `${said} 2011, adoptó la Resolución 9.` : `${said} Resolución 9.`,
      citations: [['Resolución 9', session ? 'itu:council/res/9@2011' : 'itu:council/res/9']],
    };
  }),
  // Kinds, one and several; capitals with and without accents.
  ...['Resolución', 'Res.', 'RESOLUCIÓN', 'RESOLUCION', 'resolución'].map((kind) =>
    whole(`${kind} 9 del Consejo`, 'itu:council/res/9'),
  ),
  ...['Acuerdo', 'ACUERDO', 'Decisión', 'decisión'].map((kind) => whole(`${kind} 9 del Consejo`, 'itu:council/dec/9')),
  ...['Opinión', 'Ruego'].map((kind) => whole(`${kind} 9 del FMPT`, 'itu:wtpf/opinion/9')),
  whole('Recomendación 9 de la CMR', 'itu:wrc/rec/9'),
  whole('Rec. UIT-T X.509', 'itu:itu-t/rec/X.509'),
  {
    text: 'las Recomendaciones UIT-T Y.4000 e Y.2060',
    citations: [
      ['Recomendaciones UIT-T Y.4000', 'itu:itu-t/rec/Y.4000'],
      ['Y.2060', 'itu:itu-t/rec/Y.2060'],
    ],
  },
  ...['resoluciones', 'decisiones', 'Acuerdos', 'Opiniones', 'Recomendaciones'].map(
    (kind): Example => ({
      text: `${kind} 8 y 9`,
      citations: [
        [`${kind} 8`, null],
        ['9', null],
      ],
    }),
  ),
  ...[
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
  ].map((ordinal) => whole(`Resolución ${ordinal} 9 del Consejo`, 'itu:council/res/9')),
  // Bodies.
  ...issued('itu:pp', 'de la ', ...ofItu('Conferencia de Plenipotenciarios'), 'PP'),
  ...issued('itu:council', 'del ', ...ofItu('Consejo'), ...ofItu('Consejo de Administración')),
  ...issued('itu:wtsa', 'de la ', ...ofItu('Asamblea Mundial de Normalización de las Telecomunicaciones'), 'AMNT'),
  ...issued('itu:wtdc', 'de la ', ...ofItu('Conferencia Mundial de Desarrollo de las Telecomunicaciones'), 'CMDT'),
  ...issued('itu:ra', 'de la ', ...ofItu('Asamblea de Radiocomunicaciones'), 'AR'),
  ...issued('itu:wrc', 'de la ', ...ofItu('Conferencia Mundial de Radiocomunicaciones'), 'CMR'),
  ...issued(
    'itu:wtpf',
    'del ',
    'Foro Mundial de Política de las Telecomunicaciones',
    'Foro Mundial de Política de las Telecomunicaciones/TIC',
    'Foro Mundial de Política de las Telecomunicaciones/Tecnologías de la Información y la Comunicación',
    'FMPT',
  ),
  ...issued('itu:wcit', 'de la ', 'Conferencia Mundial de Telecomunicaciones Internacionales', 'CMTI'),
  ...issued('un:ga', 'de la ', ...ofUn('Asamblea General'), 'AGNU'),
  ...issued('un:sc', 'del ', ...ofUn('Consejo de Seguridad')),
  ...issued('un:ecosoc', 'del ', ...ofUn('Consejo Económico y Social'), 'ECOSOC'),
  ...issued('un:hrc', 'del ', ...ofUn('Consejo de Derechos Humanos')),
  ...issued('who:wha', 'de la ', 'Asamblea Mundial de la Salud'),
  // Links, the adopting meeting itself, sectors, and bodies apart from the number.
  ...['adoptad', 'aprobad']
    .flatMap((adopted) => ['a', 'as', 'o', 'os'].map((ending) => `${adopted}${ending}`))
    .flatMap((adopted) => [` ${adopted}`, `, ${adopted}`])
    .flatMap((adopted) => [
      whole(`Resolución 9${adopted} por la Conferencia de Plenipotenciarios`, 'itu:pp/res/9'),
      whole(`Resolución 9${adopted} por el Consejo`, 'itu:council/res/9'),
    ]),
  whole('Resolución 9 del Consejo', 'itu:council/res/9'),
  whole('Resolución 9 de PP-14', 'itu:pp/res/9@2014'),
  ...[
    'presente Conferencia',
    'presente Asamblea',
    'presente Conferencia de Plenipotenciarios',
    'esta Conferencia',
    'esta Asamblea',
  ].map((self): Example => {
    const link = self.startsWith('presente') ? 'de la' : 'de';
    return {
      text: `La Conferencia de Plenipotenciarios (Busán, 2014),\nrecordando\nla Resolución 9 ${link} ${self},`,
      citations: [[`Resolución 9 ${link} ${self}`, 'itu:pp/res/9@2014-busan']],
    };
  }),
  {
    text: 'El Foro Mundial de Política de las Telecomunicaciones (Ginebra, 2013),\nrecordando\nla Opinión 9 del presente Foro,',
    citations: [['Opinión 9 del presente Foro', 'itu:wtpf/opinion/9@2013-geneva']],
  },
  ...['UIT-R', 'ITU-R'].map((sector) => whole(`Resolución ${sector} 9`, 'itu:ra/res/9')),
  ...['UIT-T', 'ITU-T'].map((sector) => whole(`Recomendación ${sector} Y.9`, 'itu:itu-t/rec/Y.9')),
  ...['UIT-D', 'ITU-D'].map((sector) => whole(`Recomendación ${sector} 9`, 'itu:wtdc/rec/9')),
  ...[
    ...['en', 'por', 'mediante', 'en virtud de', 'de conformidad con', 'conforme a', 'con arreglo a'].flatMap((cue) => [
      `${cue} su`,
      `, ${cue} su`,
      `${cue} sus`,
      `, ${cue} sus`,
    ]),
    ...['adoptó', 'aprobó', 'ha adoptado', 'ha aprobado'].flatMap((verb) =>
      ['la', 'las', 'el'].map((the) => `${verb} ${the}`),
    ),
  ].map(
    (splitter): Example => ({
      text: `el Consejo${splitter.startsWith(',') ? '' : ' '}${splitter} Resolución 9`,
      citations: [['Resolución 9', 'itu:council/res/9']],
    }),
  ),
  ...['de', 'en su reunión de', 'en su reunión extraordinaria de'].map(
    (link): Example => ({
      text: `la Resolución 9 del Consejo ${link} 2016,`,
      citations: [[`Resolución 9 del Consejo ${link} 2016`, 'itu:council/res/9@2016']],
    }),
  ),
  // Versions.
  whole('Resolución 9 (Rev. Busán, 2014) de la Conferencia de Plenipotenciarios', 'itu:pp/res/9@2014-busan'),
  whole('Resolución 9 de la Conferencia de Plenipotenciarios (Busán, 2014)', 'itu:pp/res/9@2014-busan'),
  whole(
    'Resolución 9 de la Conferencia Mundial de Desarrollo de las Telecomunicaciones (CMDT) (Doha, 2006)',
    'itu:wtdc/res/9@2006-doha',
  ),
  ...['AMNT-08', 'AMNT, 2008', 'Rev.AMNT-08'].map((bracket) => version(bracket, 'itu:wtsa/res/9@2008')),
  ...['reunión de 2011 del Consejo', 'Consejo de 2011', 'Consejo 2011', 'Consejo, reunión de 2011'].map((bracket) =>
    version(bracket, 'itu:council/res/9@2011'),
  ),
  ...[
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
    'Mod.',
    'última mod.',
  ].map((mark) => version(`Consejo, ${mark} 2011`, 'itu:council/res/9@2011')),
  { text: 'la Resolución 9 (Redes de faros)', citations: [['Resolución 9', null]] },
  // Lists and ranges, with dates and without.
  ...['y', 'e', 'o', 'u', ',', 'así como', 'y/o'].map(
    (connector): Example => ({
      text: `Resoluciones 8 ${connector} 9 del Consejo`,
      citations: [
        ['Resoluciones 8', 'itu:council/res/8'],
        ['9 del Consejo', 'itu:council/res/9'],
      ],
    }),
  ),
  ...['a', 'al', '-', '~'].map(
    (range): Example => ({
      text: `Resoluciones 1 ${range} 9 del Consejo`,
      citations: [
        ['Resoluciones 1', 'itu:council/res/1'],
        ['9 del Consejo', 'itu:council/res/9'],
      ],
    }),
  ),
  ...MONTHS.map(
    (month): Example => ({
      text: `resoluciones 56/183, de 21 de ${month} de 2001, y 57/238, de 1 de ${month} del 2002`,
      citations: [
        ['resoluciones 56/183', 'un:ga/res/56/183'],
        ['57/238', 'un:ga/res/57/238'],
      ],
    }),
  ),
  ...['de fecha', 'del', 'aprobada el', 'adoptada el'].map(
    (link): Example => ({
      text: `resoluciones 56/183 ${link} 21 de mayo de 2001 y 57/238`,
      citations: [
        ['resoluciones 56/183', 'un:ga/res/56/183'],
        ['57/238', 'un:ga/res/57/238'],
      ],
    }),
  ),
  // A body between kind and number, behind the date; a title inside a chain.
  ...['de la Asamblea General 70/1', 'del Consejo Económico y Social 2006/46'].map(
    (numbered, index): Example => whole(`resolución ${numbered}`, ['un:ga/res/70/1', 'un:ecosoc/res/2006/46'][index]!),
  ),
  {
    text: 'las resoluciones del Consejo de Seguridad 822 (1993) y 853 (1993)',
    citations: [
      ['resoluciones del Consejo de Seguridad 822 (1993)', 'un:sc/res/822'],
      ['853 (1993)', 'un:sc/res/853'],
    ],
  },
  ...['por la CMR', 'por el Consejo de Derechos Humanos'].map(
    (adopter, index): Example => ({
      text: `la resolución 20/8, aprobada el 5 de julio de 2012 ${adopter},`,
      citations: [['resolución 20/8', `${['itu:wrc', 'un:hrc'][index]}/res/20/8`]],
    }),
  ),
  { text: 'la aplicación de la resolución 60/8 por la CMR', citations: [['resolución 60/8', 'un:ga/res/60/8']] },
  ...['titulada "Los puertos"', 'tituladas «Los puertos»', 'titulado “Los puertos”', 'intitulada "Los puertos"'].map(
    (title): Example => ({
      text: `las resoluciones 70/1, de 25 de septiembre de 2015, ${title}, y 70/2, de 1 de octubre de 2015`,
      citations: [
        ['resoluciones 70/1', 'un:ga/res/70/1'],
        ['70/2', 'un:ga/res/70/2'],
      ],
    }),
  ),
  {
    text: 'en virtud de la resolución S/RES/1973 (2011)',
    citations: [['resolución S/RES/1973 (2011)', 'un:sc/res/1973']],
    cues: ['en virtud de la'],
  },
  // Numbers of the United Nations.
  {
    text: 'sus resoluciones 1261 (1999), de 25 de agosto de 1999, y 1314 (2000), de 11 de agosto de 2000',
    citations: [
      ['resoluciones 1261 (1999)', 'un:sc/res/1261'],
      ['1314 (2000)', 'un:sc/res/1314'],
    ],
  },
  whole('resolución 1514 (XV)', 'un:ga/res/1514(XV)'),
  whole('resolución 57/270 B', 'un:ga/res/57/270/B'),
  { text: 'véase A/RES/70/125', citations: [['A/RES/70/125', 'un:ga/res/70/125']] },
  { text: 'véase S/RES/1325', citations: [['S/RES/1325', 'un:sc/res/1325']] },
  { text: 'véase E/RES/2006/46', citations: [['E/RES/2006/46', 'un:ecosoc/res/2006/46']] },
  { text: 'véase A/HRC/RES/20/8', citations: [['A/HRC/RES/20/8', 'un:hrc/res/20/8']] },
  { text: 'véase A/HRC/PRST/36/1', citations: [['A/HRC/PRST/36/1', 'un:hrc/prst/36/1']] },
  { text: 'véase PRST/25/1', citations: [['PRST/25/1', 'un:hrc/prst/25/1']] },
  { text: 'véase S/PRST/2000/28', citations: [['S/PRST/2000/28', 'un:sc/prst/2000/28']] },
  { text: 'véase EB134.R16', citations: [['EB134.R16', 'who:eb/res/134.R16']] },
  // Authority.
  ...CUES.map(
    (cue): Example => ({
      text: `${cue} Resolución 9 del Consejo`,
      citations: [['Resolución 9 del Consejo', 'itu:council/res/9']],
      cues: [cue],
    }),
  ),
  {
    text: 'de conformidad con la Resolución 8 del Consejo y con el Acuerdo 9 del Consejo',
    citations: [
      ['Resolución 8 del Consejo', 'itu:council/res/8'],
      ['Acuerdo 9 del Consejo', 'itu:council/dec/9'],
    ],
    cues: ['de conformidad con la', 'de conformidad con la'],
  },
  // Numbers that are none.
  ...['Resolución', 'Decisión', 'Opinión', 'Recomendación']
    .flatMap((kind) => [`proyecto de ${kind}`, `proyecto de nueva ${kind}`, `proyectos de ${kind}`])
    .concat('proyecto de Acuerdo', 'proyecto de nuevo Acuerdo')
    .map((draft): Example => ({ text: `${draft} 9 del Consejo`, citations: [] })),
  ...['Documento C09/6', 'Carta circular 64', 'sala 3', '2010-2015', 'la 18ª sesión', 'Cuestión 1/2'].map(
    (text): Example => ({ text, citations: [] }),
  ),
  // Bodies of others, named or told by a noun; the bare assembly, by the form of the number.
  ...(citation.otherBodies ?? []).map((form): Example => {
    const link = form.startsWith('Consejo') ? 'del' : 'de la';
    return whole(`Resolución 9/4 ${link} ${form}`, null);
  }),
  ...(citation.others?.nouns ?? [])
    .filter((noun) => !NAMES_OF_OURS.has(noun))
    .map(
      (noun): Example => ({
        text: `la decisión 689 (XXV) de la ${noun} Económica para Faros`,
        citations: [['decisión 689 (XXV)', null]],
      }),
    ),
  ...(citation.others?.links ?? []).map(
    (link): Example => ({
      text: `la resolución 70/5${link.startsWith(',') ? '' : ' '}${link} Comisión`,
      citations: [['resolución 70/5', null]],
    }),
  ),
  {
    text: 'la resolución 70/2 de la Asamblea y la resolución 61/5 de los fareros',
    citations: [
      ['resolución 70/2 de la Asamblea', 'un:ga/res/70/2'],
      ['resolución 61/5', 'un:ga/res/61/5'],
    ],
  },
  // Numbers that many have.
  {
    text: 'la resolución 1576 (L), de 20 de mayo de 1971, y la resolución 4/1',
    citations: [
      ['resolución 1576 (L)', null],
      ['resolución 4/1', null],
    ],
  },
  // Numbers that count something else.
  ...(citation.measures ?? []).map(
    (measure): Example => ({ text: `leyeron la resolución 12 ${measure} y se fueron`, citations: [] }),
  ),
  ...['82 recomendaciones 37 veces', 'la decisión 5 de julio', 'la decisión 676/2002/CE', 'la resolución 37 C/2'].map(
    (text): Example => ({ text, citations: [] }),
  ),
];
