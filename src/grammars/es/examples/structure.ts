import type { Example } from '../../grammar.ts';
import { mandate } from '../mandate.ts';

/** A section by all its headings. */
const section = (slug: string, ...heads: string[]): Example[] =>
  heads.map((head) => ({ text: `${head}\nlos faros,`, clauses: [slug, `${slug}/-`] }));

/** Headings that say who is told; the addressee stands behind the verb. */
const addressed = (verb: string, ...heads: string[]): Example[] =>
  heads.map((head) => ({
    text: `${head} Secretario General\n1\tque pinte los faros,`,
    clauses: [`${verb}:secretary-general`, `${verb}:secretary-general/1`],
    mandates: [[`${verb}:secretary-general/1`, ['itu:secretary-general']]],
  }));

const told = (head: string, ...slugs: string[]): Example => ({
  text: `encarga ${head}\n1\tque pinte los faros,`,
  mandates: [[`instructs:${slugs.join('+')}/1`, slugs.map((slug) => `itu:${slug}`)]],
});

export const structure: readonly Example[] = [
  // A paragraph that tells others further on.
  {
    text: 'La Asamblea General,\n\nRecordando sus faros,\n\n1. Toma nota de los faros y solicita al Secretario General que le informe;\n\n2. Invita a los Estados Miembros a pintar, y alienta además al Consejo Económico y Social a ayudar.',
    mandates: [
      ['op/1', []],
      ['op/1', ['un:secretary-general']],
      ['op/2', ['un:member-states']],
      ['op/2', ['un:ecosoc']],
    ],
  },
  ...section('considering', 'considerando que'),
  ...section('considering-further', 'considerando además que'),
  ...section('noting', 'observando con interés'),
  ...section('taking-into-account', 'teniendo debidamente en cuenta'),
  ...section('aware', 'consciente de', 'consciente de que'),
  ...section('in-view-of', 'dado que'),
  ...addressed('requests', 'ruega al', 'resuelve rogar al'),
  ...addressed('urges', 'insta encarecidamente al'),
  ...section('considering', 'considerando', 'CONSIDERANDO', 'Considerando:'),
  ...section(
    'considering-further',
    'considerando además',
    'considerando asimismo',
    'considerando también',
    'considerando igualmente',
    'considerando por otra parte',
  ),
  ...section('recalling', 'recordando'),
  ...section('recognizing', 'reconociendo'),
  ...section('recognizing-further', 'reconociendo además'),
  ...section('noting', 'observando', 'notando', 'tomando nota', 'tomando nota de', 'señalando'),
  ...section('noting-further', 'observando además', 'observando asimismo'),
  ...section('having-noted', 'habiendo observado', 'habiendo tomado nota'),
  ...section('noting-with-satisfaction', 'observando con satisfacción', 'tomando nota con satisfacción'),
  ...section('noting-with-concern', 'observando con preocupación', 'observando con inquietud'),
  ...section('noting-with-appreciation', 'tomando nota con agradecimiento'),
  ...section('taking-into-account', 'teniendo en cuenta', 'tomando en consideración'),
  ...section('bearing-in-mind', 'teniendo presente', 'teniendo presentes'),
  ...section('having-considered', 'habiendo considerado'),
  ...section('having-examined', 'habiendo examinado'),
  ...section('aware', 'consciente', 'conocedora', 'sabiendo'),
  ...section('convinced', 'convencida', 'persuadida'),
  ...section('concerned', 'preocupada'),
  ...section('emphasizing', 'subrayando', 'destacando', 'haciendo hincapié', 'poniendo de relieve'),
  ...section('reaffirming', 'reafirmando'),
  ...section('affirming', 'afirmando'),
  ...section('appreciating', 'apreciando', 'valorando'),
  ...section('welcoming', 'acogiendo con satisfacción', 'acogiendo con agrado', 'celebrando'),
  ...section('guided', 'guiada'),
  ...section('in-view-of', 'visto'),
  ...section('endorsing', 'haciendo suya'),
  ...section('resolves', 'resuelve', 'RESUELVE'),
  ...section('resolves-further', 'resuelve además', 'resuelve asimismo'),
  ...section('decides', 'decide', 'acuerda'),
  ...section('agrees', 'conviene', 'conviene en'),
  ...section('is-of-the-view', 'opina', 'es de la opinión', 'considera que'),
  ...section('declares', 'declara'),
  ...section('confirms', 'confirma'),
  ...section('endorses', 'hace suya', 'refrenda'),
  ...section('approves', 'aprueba'),
  ...section('notes', 'toma nota', 'observa'),
  ...section('reaffirms', 'reafirma', 'reitera'),
  ...section('welcomes', 'acoge con satisfacción', 'acoge con agrado'),
  ...section('concerned', 'expresando su preocupación'),
  ...addressed('instructs', 'encarga al', 'resuelve encargar al', 'ENCARGA al', 'acuerda encargar al'),
  ...addressed('instructs-further', 'encarga además al', 'resuelve además encargar al'),
  ...addressed('invites', 'invita al', 'resuelve invitar al'),
  ...addressed('requests', 'pide al', 'solicita al', 'resuelve pedir al'),
  ...addressed('urges', 'insta al', 'pide encarecidamente al'),
  ...addressed('encourages', 'alienta al', 'anima al'),
  ...addressed('calls-upon', 'exhorta al', 'hace un llamamiento al'),
  ...addressed('authorizes', 'autoriza al'),
  ...addressed('recommends', 'recomienda al'),
  ...addressed('entrusts', 'encomienda al'),
  // Who is told.
  ...['y al', ', al', 'así como al', 'o al'].map((joint) =>
    told(`al Secretario General${joint.startsWith(',') ? '' : ' '}${joint} Consejo`, 'secretary-general', 'council'),
  ),
  told('al Consejo e Instituciones Académicas', 'council', 'academia'),
  ...[
    'en colaboración con',
    'en estrecha colaboración con',
    'en consulta con',
    'en cooperación con',
    'en estrecha cooperación con',
    'en coordinación con',
    'en concertación con',
    'junto con',
  ].map((joint) => told(`al Secretario General, ${joint} los Directores de las Oficinas`, 'secretary-general')),
  ...[
    'en su calidad de farero',
    'cada uno en su faro',
    'cada una en su torre',
    'dentro de los límites del presupuesto',
    'actuando como farero',
    'siguiendo la carta',
    'participantes en la ronda',
    'de los faros',
    'del faro',
    'en la medida de lo posible',
    'a más tardar en la noche',
    'por la noche',
    'sin perjuicio de la niebla',
    'interesados en las lámparas',
    'cuyas lámparas brillan',
    'cuyos faros brillan',
    'en calidad de farero',
    'en el marco del presupuesto',
    'de conformidad con su mandato',
    'de acuerdo con su mandato',
    'como farero',
    'habida cuenta de la niebla',
    'a que pinte',
    'a fin de ver',
    'para la noche',
    'según su mandato',
    'teniendo en cuenta la niebla',
    'que pinta',
  ].map((qualifier) => told(`al Secretario General ${qualifier}`, 'secretary-general')),
  told('al Secretario General y\na los Directores de las Oficinas', 'secretary-general', 'bureau-directors'),
  ...[
    'el',
    'la',
    'los',
    'las',
    'al',
    'a la',
    'a los',
    'a las',
    'a',
    'a todos los',
    'a todas las',
    'a que los',
    'a que las',
    'a que todos los',
    'a que todas las',
    'que los',
    'que las',
    'que todos los',
    'que todas las',
    'todos los',
    'todas las',
    'su',
    'sus',
  ].map((article) => told(`${article} Secretario General`, 'secretary-general')),
  ...['que', 'que el'].map(
    (opening): Example => ({
      text: `resuelve\n1\t${opening} Consejo vuelva a pintar los faros,`,
      mandates: [['resolves/1', ['itu:council']]],
    }),
  ),
  { text: 'encarga al farero\n1\tque pinte el faro,', clauses: ['instructs:unknown', 'instructs:unknown/1'] },
  // Parts around the sections.
  ...['PREFACIO', 'prefacio', 'prólogo', 'preámbulo'].map(
    (head): Example => ({
      text: `${head}\nEsta es la historia de los faros.\nLos faros\nEl Consejo,\nrecordando\nlos faros,`,
      clauses: ['foreword', 'foreword/1', 'title', 'formula', 'recalling', 'recalling/-'],
    }),
  ),
  ...['ANEXO', 'anexo', 'apéndice', 'adjunto'].map(
    (head): Example => ({
      text: `resuelve\nlos faros.\n${head} 2\nLista\na)\tlos faros.`,
      clauses: ['resolves', 'resolves/-', 'annex/2', 'annex/2/title', 'annex/2/a'],
    }),
  ),
  {
    text: 'RESOLUCIÓN 9 (REV. BUSÁN, 2014)\nLos faros\n(Guadalajara, 2010; Busán, 2014)\nLa Conferencia de Plenipotenciarios (Busán, 2014),\nrecordando\na)\tlo siguiente:\ni)\tlos faros;\nii)\tlas boyas;\nb)\t(i) la campana; (ii) la cuerda.',
    clauses: [
      'heading',
      'title',
      'history',
      'formula',
      'recalling',
      'recalling/a',
      'recalling/a/i',
      'recalling/a/ii',
      'recalling/b',
      'recalling/b/i',
      'recalling/b/ii',
    ],
  },
  ...['página 3', 'pág. 3 de 10', 'p. 3'].map(
    (page): Example => ({
      text: `considerando\n${page}\na)\tque las lámparas arden;`,
      clauses: ['considering', 'considering/a'],
    }),
  ),
  // An annex of the document itself; a sentence that begins with the word is none.
  ...['A LA RESOLUCIÓN 9', 'a la Resolución 9', 'AL ACUERDO 9', 'DE LA RESOLUCIÓN 9', 'DEL ACUERDO 9'].map(
    (of): Example => ({
      text: `resuelve\nlos faros.\n${of.startsWith('a ') ? 'Anexo' : 'ANEXO'} ${of}\nLista\na)\tlos faros.`,
      clauses: ['resolves', 'resolves/-', 'annex', 'annex/title', 'annex/a'],
    }),
  ),
  {
    text: 'resuelve\nque se pinten los faros, como lo quiere el\nanexo a la Resolución 9 del Consejo y\nsus notas.',
    clauses: ['resolves', 'resolves/-'],
  },
  // Sentences that begin like headings.
  { text: 'recordando\nconsiderando la altura de los faros,\n', clauses: ['recalling', 'recalling/-'] },
  // Items that tell others, under a heading that tells nobody.
  ...mandate.acts.flatMap(({ forms }) =>
    forms.map(
      (form): Example => ({
        text: `resuelve\n1\t${form} al Secretario General que encienda las lámparas,`,
        mandates: [['resolves/1', ['itu:secretary-general']]],
      }),
    ),
  ),
  {
    text: 'El Consejo de Seguridad,\n\nRecordando las lámparas,\n\n1. Decide pedir al Secretario General que informe.',
    mandates: [['op/1', ['un:secretary-general']]],
  },
  {
    text: 'resuelve\n1\tinvitar a los Estados Miembros y a los Miembros de Sector, en colaboración con el Consejo, a encender las lámparas;\n2\tencargar al guardián que informe al Consejo,',
    mandates: [
      ['resolves/1', ['itu:member-states', 'itu:sector-members']],
      ['resolves/2', []],
    ],
  },
  // A verb alone: the items begin with whom they tell.
  {
    text: 'resuelve encargar\n1\tal Director de la TSB que encienda lámparas;\n2\ta la Comisión de Estudio 2 que las pinte,',
    clauses: ['instructs', 'instructs/1', 'instructs/2'],
    mandates: [
      ['instructs/1', ['itu:tsb-director']],
      ['instructs/2', ['itu:study-group-2']],
    ],
  },
  {
    text: 'invita a los Estados Miembros a\n1\tencender lámparas,',
    clauses: ['invites:member-states', 'invites:member-states/1'],
  },
  {
    text: 'resuelve\n1\tque cada Comisión de Estudio actúe,',
    mandates: [['resolves/1', ['itu:study-groups']]],
  },
  // A sentence that tells others further on.
  {
    text: 'La Asamblea General,\n\nRecordando las lámparas,\n\n1. Decide que los Estados Miembros deberán encender las lámparas, y solicita al Secretario General que las cuente.',
    mandates: [
      ['op/1', ['un:member-states']],
      ['op/1', ['un:secretary-general']],
    ],
  },
];
