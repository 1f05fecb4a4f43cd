import type { Example } from '../../grammar.ts';
import { mandate } from '../mandate.ts';

/** A section by all its headings. */
const section = (slug: string, ...heads: string[]): Example[] =>
  heads.map((head) => ({ text: `${head}\nles phares,`, clauses: [slug, `${slug}/-`] }));

/** Headings that say who is told; the addressee stands behind the verb. */
const addressed = (verb: string, ...heads: string[]): Example[] =>
  heads.map((head) => ({
    text: `${head} Secrétaire général\n1\tde peindre les phares,`,
    clauses: [`${verb}:secretary-general`, `${verb}:secretary-general/1`],
    mandates: [[`${verb}:secretary-general/1`, ['itu:secretary-general']]],
  }));

const told = (head: string, ...slugs: string[]): Example => ({
  text: `charge ${head}\n1\tde peindre les phares,`,
  mandates: [[`instructs:${slugs.join('+')}/1`, slugs.map((slug) => `itu:${slug}`)]],
});

export const structure: readonly Example[] = [
  // A paragraph that tells others further on.
  {
    text: "L'Assemblée générale,\n\nRappelant ses phares,\n\n1. Prend note des phares et prie le Secrétaire général de lui faire rapport;\n\n2. Invite les États Membres à peindre, et demande également au Conseil économique et social de les aider.",
    mandates: [
      ['op/1', []],
      ['op/1', ['un:secretary-general']],
      ['op/2', ['un:member-states']],
      ['op/2', ['un:ecosoc']],
    ],
  },
  ...section('considering', 'considérant', 'CONSIDÉRANT', 'Considérant:', 'considérant que'),
  ...section('noting', 'notant avec intérêt'),
  ...section('noting-with-concern', 'notant avec une profonde préoccupation'),
  ...section('taking-into-account', 'tenant dûment compte', 'tenant dûment compte de', 'tenant compte du fait que'),
  ...section('aware', 'consciente du fait que', 'conscient du fait'),
  ...section('in-view-of', 'étant donné', 'étant donné que'),
  ...section('considering-further', 'considérant en outre que'),
  ...section(
    'considering-further',
    'considérant en outre',
    'considérant également',
    'considérant aussi',
    'considérant par ailleurs',
    'considérant de plus',
    "considérant d'autre part",
  ),
  ...section('recalling', 'rappelant'),
  ...section('recognizing', 'reconnaissant'),
  ...section('recognizing-further', 'reconnaissant en outre'),
  ...section('noting', 'notant', 'prenant note', 'constatant', 'prenant acte'),
  ...section('noting-further', 'notant en outre', 'notant également'),
  ...section('having-noted', 'ayant noté', 'ayant pris note'),
  ...section('noting-with-satisfaction', 'notant avec satisfaction', 'constatant avec satisfaction'),
  ...section('noting-with-concern', 'notant avec préoccupation', 'notant avec inquiétude'),
  ...section('noting-with-appreciation', 'notant avec gratitude', 'notant avec reconnaissance'),
  ...section('taking-into-account', 'tenant compte', 'prenant en considération', 'prenant en compte'),
  ...section('bearing-in-mind', "ayant à l'esprit", 'gardant à l’esprit', "ayant présent à l'esprit"),
  ...section('having-considered', 'ayant examiné'),
  ...section('having-examined', 'ayant étudié'),
  ...section('aware', 'consciente', 'sachant', 'ayant conscience'),
  ...section('convinced', 'convaincue', 'persuadée'),
  ...section('concerned', 'préoccupée'),
  ...section('emphasizing', 'soulignant'),
  ...section('reaffirming', 'réaffirmant'),
  ...section('affirming', 'affirmant'),
  ...section('appreciating', 'appréciant'),
  ...section('welcoming', 'se félicitant', 'accueillant avec satisfaction'),
  ...section('observing', 'observant'),
  ...section('guided', 'guidée'),
  ...section('mindful-of', 'soucieuse', 'soucieux'),
  ...section('in-view-of', 'vu'),
  ...section('endorsing', 'faisant sienne'),
  ...section('resolves', 'décide', 'DÉCIDE', 'DECIDE'),
  ...section('resolves-further', 'décide en outre', 'décide également'),
  ...section('agrees', 'convient'),
  ...section('is-of-the-view', "est d'avis", "est d'avis que"),
  ...section('declares', 'déclare'),
  ...section('confirms', 'confirme'),
  ...section('endorses', 'entérine'),
  ...section('approves', 'approuve'),
  ...section('notes', 'prend note'),
  ...section('reaffirms', 'réaffirme', 'réitère'),
  ...section('welcomes', 'se félicite', 'accueille avec satisfaction'),
  ...section('emphasizing', "mettant l'accent sur", 'mettant en avant'),
  ...section('concerned', 'exprimant sa préoccupation'),
  ...addressed('instructs', 'charge le', 'décide de charger le', 'CHARGE le'),
  ...addressed('instructs-further', 'charge en outre le', 'décide en outre de charger le'),
  ...addressed('invites', 'invite le', "décide d'inviter le"),
  ...addressed('requests', 'prie le', 'demande au', 'décide de demander au'),
  ...addressed('urges', 'prie instamment le', 'demande instamment au', 'exhorte le', 'engage vivement le'),
  ...addressed('encourages', 'encourage le', 'engage le'),
  ...addressed('calls-upon', 'appelle le', 'lance un appel au'),
  ...addressed('appeals', 'fait appel au'),
  ...addressed('authorizes', 'autorise le'),
  ...addressed('recommends', 'recommande au'),
  ...addressed('entrusts', 'confie au'),
  // Who is told.
  ...['et le', ', le', 'ainsi que le', 'ou le'].map((joint) =>
    told(`le Secrétaire général${joint.startsWith(',') ? '' : ' '}${joint} Conseil`, 'secretary-general', 'council'),
  ),
  ...[
    'en collaboration avec',
    'en étroite collaboration avec',
    'en consultation avec',
    'en coopération avec',
    'en étroite coopération avec',
    'en coordination avec',
    'en concertation avec',
    'de concert avec',
    'en liaison avec',
  ].map((joint) => told(`le Secrétaire général, ${joint} les Directeurs des Bureaux`, 'secretary-general')),
  ...[
    'en qualité de gardien',
    'chacun selon son phare',
    'chacune selon sa lampe',
    'en sa qualité de gardien',
    'dans les limites du budget',
    'compte tenu du brouillard',
    'conformément à son mandat',
    'en tant que gardien',
    'agissant en gardien',
    'suivant la carte',
    'participant aux rondes',
    'du phare',
    'des phares',
    'en vue du brouillard',
    'à titre de gardien',
    'pour la nuit',
    'selon son mandat',
    'lors de la nuit',
    'de jour',
    "d'ici à la nuit",
    'par temps de brume',
    'sous réserve du brouillard',
    'concernés par les lampes',
    'intéressés par les lampes',
    'disposant de lampes',
    'possédant une lampe',
    'qui a des lampes',
    'dont les lampes brillent',
    'ayant des lampes',
  ].map((qualifier) => told(`le Secrétaire général ${qualifier}`, 'secretary-general')),
  told('le Secrétaire général et\nles Directeurs des Bureaux', 'secretary-general', 'bureau-directors'),
  ...[
    'le',
    'la',
    'les',
    "l'",
    'au',
    'aux',
    'à la',
    "à l'",
    'à',
    'à tous les',
    'à toutes les',
    'que les',
    'que tous les',
    'que toutes les',
    "l'ensemble des",
    'tous les',
    'toutes les',
    'son',
    'ses',
    'de',
  ].map((article) => told(`${article} Secrétaire général`, 'secretary-general')),
  ...['que', "qu'", 'que le', 'que la'].map(
    (opening): Example => ({
      text: `décide\n1\t${opening} Conseil repeindra les phares,`,
      mandates: [['resolves/1', ['itu:council']]],
    }),
  ),
  { text: 'charge le gardien\n1\tde peindre le phare,', clauses: ['instructs:unknown', 'instructs:unknown/1'] },
  // Parts around the sections.
  ...['AVANT-PROPOS', 'PRÉFACE', 'avant-propos', 'préface'].map(
    (head): Example => ({
      text: `${head}\nCeci est l'histoire des phares.\nLes phares\nLe Conseil,\nrappelant\nles phares,`,
      clauses: ['foreword', 'foreword/1', 'title', 'formula', 'recalling', 'recalling/-'],
    }),
  ),
  ...['ANNEXE', 'annexe', 'appendice', 'pièce jointe'].map(
    (head): Example => ({
      text: `décide\nles phares.\n${head} 2\nListe\na)\tles phares.`,
      clauses: ['resolves', 'resolves/-', 'annex/2', 'annex/2/title', 'annex/2/a'],
    }),
  ),
  {
    text: 'RÉSOLUTION 9 (RÉV. BUSAN, 2014)\nLes phares\n(Guadalajara, 2010; Busan, 2014)\nLa Conférence de plénipotentiaires (Busan, 2014),\nrappelant\na)\tce qui suit:\ni)\tles phares;\nii)\tles bouées;\nb)\t(i) la cloche; (ii) la corde.',
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
  ...['page 3', 'Page 3 de 10', 'p. 3 sur 10'].map(
    (page): Example => ({
      text: `considérant\n${page}\na)\tque les lampes brûlent;`,
      clauses: ['considering', 'considering/a'],
    }),
  ),
  // An annex of the document itself; a sentence that begins with the word is none.
  ...[
    'DE LA RÉSOLUTION 9',
    'À LA RÉSOLUTION 9',
    'de la Résolution 9',
    "DE L'AVIS 9",
    "À L'AVIS 9",
    'DU RAPPORT',
    'AU RAPPORT',
  ].map(
    (of): Example => ({
      text: `décide\nles phares.\n${of.startsWith('de') ? 'Annexe' : 'ANNEXE'} ${of}\nListe\na)\tles phares.`,
      clauses: ['resolves', 'resolves/-', 'annex', 'annex/title', 'annex/a'],
    }),
  ),
  {
    text: "décide\nde repeindre les phares, comme le veut l'\nannexe de la Résolution 9 du Conseil et\nses notes.",
    clauses: ['resolves', 'resolves/-'],
  },
  {
    text: "décide\nde repeindre les phares, comme le veut l'\nannexe 2 du rapport et\nses notes.",
    clauses: ['resolves', 'resolves/-'],
  },
  // Sentences that begin like headings.
  { text: 'rappelant\nconsidérant la hauteur des phares,\n', clauses: ['recalling', 'recalling/-'] },
  // Items that tell others, under a heading that tells nobody.
  ...mandate.acts.flatMap(({ forms }) =>
    forms.map(
      (form): Example => ({
        text: `décide\n1\t${form} le Secrétaire général à allumer les lampes,`,
        mandates: [['resolves/1', ['itu:secretary-general']]],
      }),
    ),
  ),
  {
    text: 'Le Conseil de sécurité,\n\nRappelant les lampes,\n\n1. Décide de prier le Secrétaire général de rendre compte.',
    mandates: [['op/1', ['un:secretary-general']]],
  },
  {
    text: "décide\n1\td'inviter les États Membres et les Membres de Secteur, en collaboration avec le Conseil, à allumer les lampes;\n2\tde charger le gardien de rendre compte au Conseil,",
    mandates: [
      ['resolves/1', ['itu:member-states', 'itu:sector-members']],
      ['resolves/2', []],
    ],
  },
  // A verb alone: the items begin with whom they tell.
  {
    text: "décide de charger\n1\tle Directeur du TSB d’allumer des lampes;\n2\tla Commission d'études 2 de les peindre,",
    clauses: ['instructs', 'instructs/1', 'instructs/2'],
    mandates: [
      ['instructs/1', ['itu:tsb-director']],
      ['instructs/2', ['itu:study-group-2']],
    ],
  },
  {
    text: "décide\n1\tque chaque commission d'études agisse,",
    mandates: [['resolves/1', ['itu:study-groups']]],
  },
  // A sentence that tells others further on.
  {
    text: "L'Assemblée générale,\n\nRappelant les lampes,\n\n1. Décide que les États Membres doivent allumer les lampes, et prie le Secrétaire général de les compter.",
    mandates: [
      ['op/1', ['un:member-states']],
      ['op/1', ['un:secretary-general']],
    ],
  },
];
