import type { Stance } from '../../model/index.ts';
import type { SectionHead, StructureGrammar } from '../grammar.ts';
import { paragraphs } from './paragraphs.ts';

/** Words for "further", standing behind the verb. */
const FURTHER = ['en outre', 'également', 'aussi', 'par ailleurs', 'de plus', "d'autre part"];

/** One head per form, and the same with each word for "further" behind it. */
const section = (verb: Stance, ...forms: string[]): SectionHead[] =>
  forms.flatMap((form) => [
    { verb, form },
    ...FURTHER.map((further): SectionHead => ({ verb, form: `${form} ${further}`, further: true })),
  ]);

/** `charge`, `charge en outre`, `décide de charger`, `décide en outre de charger`: who is told stands behind. */
const addressed = (verb: Stance, forms: readonly string[], infinitives: readonly string[]): SectionHead[] => [
  ...forms.flatMap((form): SectionHead[] => [
    { verb, form, addressed: true },
    ...FURTHER.map((further): SectionHead => ({ verb, form: `${form} ${further}`, further: true, addressed: true })),
  ]),
  ...infinitives.flatMap((form): SectionHead[] => [
    { verb, form: `décide ${form}`, addressed: true },
    ...FURTHER.map(
      (further): SectionHead => ({ verb, form: `décide ${further} ${form}`, further: true, addressed: true }),
    ),
  ]),
];

export const structure: StructureGrammar = {
  heads: [
    ...section('considering', 'considérant'),
    ...section('recalling', 'rappelant'),
    ...section('recognizing', 'reconnaissant'),
    ...section('noting', 'notant', 'prenant note', 'constatant', 'prenant acte'),
    ...section('having-noted', 'ayant noté', 'ayant pris note'),
    ...section(
      'noting-with-satisfaction',
      'notant avec satisfaction',
      'constatant avec satisfaction',
      'prenant note avec satisfaction',
    ),
    ...section(
      'noting-with-concern',
      'notant avec préoccupation',
      'constatant avec préoccupation',
      'notant avec inquiétude',
    ),
    ...section('noting-with-appreciation', 'notant avec gratitude', 'notant avec reconnaissance'),
    ...section(
      'taking-into-account',
      'tenant compte',
      'tenant compte de',
      'prenant en considération',
      'prenant en compte',
    ),
    ...section('bearing-in-mind', "ayant à l'esprit", "gardant à l'esprit", "ayant présent à l'esprit"),
    ...section('having-considered', 'ayant examiné'),
    ...section('having-examined', 'ayant étudié'),
    ...section('aware', 'conscient', 'consciente', 'sachant', 'ayant conscience'),
    ...section('convinced', 'convaincu', 'convaincue', 'persuadé', 'persuadée'),
    ...section('concerned', 'préoccupé', 'préoccupée'),
    ...section('emphasizing', 'soulignant', 'insistant sur'),
    ...section('reaffirming', 'réaffirmant'),
    ...section('affirming', 'affirmant'),
    ...section('appreciating', 'appréciant'),
    ...section('welcoming', 'se félicitant', 'accueillant avec satisfaction'),
    ...section('observing', 'observant'),
    ...section('guided', 'guidé', 'guidée', "s'inspirant"),
    ...section('in-view-of', 'vu', 'eu égard'),
    ...section('endorsing', 'faisant sien', 'faisant sienne'),
    ...section('resolves', 'décide').map((head): SectionHead => ({ ...head, inDecisions: 'decides' })),
    ...section('agrees', 'convient', 'est convenu', 'est convenue'),
    ...section('declares', 'déclare'),
    ...section('confirms', 'confirme'),
    ...section('endorses', 'entérine', 'avalise'),
    ...section('approves', 'approuve', 'adopte'),
    ...addressed('instructs', ['charge'], ['de charger']),
    ...addressed('invites', ['invite'], ["d'inviter"]),
    ...addressed('requests', ['prie', 'demande'], ['de prier', 'de demander']),
    ...addressed('urges', ['prie instamment', 'demande instamment', 'exhorte', 'engage vivement'], ["d'exhorter"]),
    ...addressed('encourages', ['encourage', 'engage'], ["d'encourager"]),
    ...addressed('calls-upon', ['appelle', 'lance un appel'], ["d'appeler"]),
    ...addressed('appeals', ['fait appel'], []),
    ...addressed('authorizes', ['autorise'], ["d'autoriser"]),
    ...addressed('recommends', ['recommande'], ['de recommander']),
    ...addressed('entrusts', ['confie'], ['de confier']),
  ],
  paragraphs,
  articles: [
    'que',
    "qu'",
    'le',
    'la',
    'les',
    "l'",
    'au',
    'aux',
    'à la',
    "à l'",
    'à tous les',
    'tous les',
    'toutes les',
    'à',
    'son',
    'ses',
    'de',
  ],
  addresseeConnectors: ['et', ',', 'ainsi que', 'ou'],
  collaborations: [
    {
      joints: [
        'en collaboration avec',
        'en étroite collaboration avec',
        'en consultation avec',
        'en coopération avec',
        'en étroite coopération avec',
        'en coordination avec',
        'en concertation avec',
        'de concert avec',
        'en liaison avec',
      ].flatMap((joint) => [joint, `, ${joint}`]),
      tails: [],
    },
  ],
  qualifiers: [
    'en qualité',
    'en sa qualité',
    'dans',
    'compte tenu',
    'conformément',
    'en tant que',
    'en vue',
    'à titre',
    'à',
    'pour',
    'selon',
    'lors',
    'de',
  ],
  forewordHeads: ['avant-propos', 'préface'],
  pageWords: ['page', 'p.', 'de', 'sur'],
  annexHeads: ['annexe', 'appendice', 'pièce jointe'],
  annexLinks: ['de la', "de l'", 'du', 'à la', "à l'", 'au'],
  labelLetters: 'abcdefghijklmnopqrstuvwxyz',
  terminators: [],
};
