import type { Stance } from '../../model/index.ts';
import type { SectionHead, StructureGrammar } from '../grammar.ts';
import { paragraphs } from './paragraphs.ts';

/** Words for "further", standing behind the verb. */
const FURTHER = ['además', 'asimismo', 'también', 'igualmente', 'por otra parte'];

/** One head per form, and the same with each word for "further" behind it; the conjunction may stand in the same line. */
const section = (verb: Stance, ...forms: string[]): SectionHead[] =>
  forms.flatMap((form) => [
    { verb, form },
    { verb, form: `${form} que` },
    ...FURTHER.flatMap((further): SectionHead[] => [
      { verb, form: `${form} ${further}`, further: true },
      { verb, form: `${form} ${further} que`, further: true },
    ]),
  ]);

/** `encarga`, `encarga además`, `resuelve encargar`, `resuelve además encargar`: who is told stands behind. */
const addressed = (verb: Stance, forms: readonly string[], infinitives: readonly string[]): SectionHead[] => [
  ...forms.flatMap((form): SectionHead[] => [
    { verb, form, addressed: true },
    ...FURTHER.map((further): SectionHead => ({ verb, form: `${form} ${further}`, further: true, addressed: true })),
  ]),
  ...infinitives.flatMap((form): SectionHead[] => [
    { verb, form: `resuelve ${form}`, addressed: true },
    { verb, form: `acuerda ${form}`, addressed: true },
    ...FURTHER.map(
      (further): SectionHead => ({ verb, form: `resuelve ${further} ${form}`, further: true, addressed: true }),
    ),
  ]),
];

export const structure: StructureGrammar = {
  heads: [
    ...section('considering', 'considerando'),
    ...section('recalling', 'recordando'),
    ...section('recognizing', 'reconociendo'),
    ...section(
      'noting',
      'observando',
      'observando con interés',
      'notando',
      'tomando nota',
      'tomando nota de',
      'señalando',
    ),
    ...section('having-noted', 'habiendo observado', 'habiendo tomado nota'),
    ...section(
      'noting-with-satisfaction',
      'observando con satisfacción',
      'tomando nota con satisfacción',
      'constatando con satisfacción',
    ),
    ...section('noting-with-concern', 'observando con preocupación', 'observando con inquietud'),
    ...section('noting-with-appreciation', 'tomando nota con agradecimiento', 'tomando nota con reconocimiento'),
    ...section(
      'taking-into-account',
      'teniendo en cuenta',
      'teniendo debidamente en cuenta',
      'tomando en consideración',
      'teniendo en consideración',
    ),
    ...section('bearing-in-mind', 'teniendo presente', 'teniendo presentes'),
    ...section('having-considered', 'habiendo considerado'),
    ...section('having-examined', 'habiendo examinado'),
    ...section('aware', 'consciente', 'consciente de', 'conocedora', 'sabiendo'),
    ...section('convinced', 'convencida', 'convencido', 'persuadida'),
    ...section('concerned', 'preocupada', 'preocupado', 'expresando su preocupación'),
    ...section('emphasizing', 'subrayando', 'destacando', 'haciendo hincapié', 'poniendo de relieve'),
    ...section('reaffirming', 'reafirmando'),
    ...section('affirming', 'afirmando'),
    ...section('appreciating', 'apreciando', 'valorando'),
    ...section('welcoming', 'acogiendo con satisfacción', 'acogiendo con agrado', 'celebrando'),
    ...section('guided', 'guiada', 'guiado', 'inspirándose'),
    ...section('in-view-of', 'visto', 'vistos', 'vista', 'dado'),
    ...section('endorsing', 'haciendo suyo', 'haciendo suya'),
    ...section('resolves', 'resuelve'),
    ...section('decides', 'decide', 'acuerda'),
    ...section('agrees', 'conviene', 'conviene en'),
    ...section('declares', 'declara'),
    ...section('confirms', 'confirma'),
    ...section('endorses', 'hace suya', 'hace suyo', 'refrenda'),
    ...section('approves', 'aprueba', 'adopta'),
    ...section('notes', 'toma nota', 'observa'),
    ...section('reaffirms', 'reafirma', 'reitera'),
    ...section('welcomes', 'acoge con satisfacción', 'acoge con agrado'),
    ...addressed('instructs', ['encarga'], ['encargar']),
    ...addressed('invites', ['invita'], ['invitar']),
    ...addressed('requests', ['pide', 'solicita', 'ruega'], ['pedir', 'solicitar', 'rogar']),
    ...addressed('urges', ['insta', 'insta encarecidamente', 'pide encarecidamente'], ['instar']),
    ...addressed('encourages', ['alienta', 'anima'], ['alentar']),
    ...addressed('calls-upon', ['exhorta', 'hace un llamamiento'], ['exhortar']),
    ...addressed('authorizes', ['autoriza'], ['autorizar']),
    ...addressed('recommends', ['recomienda'], ['recomendar']),
    ...addressed('entrusts', ['encomienda'], ['encomendar']),
  ],
  paragraphs,
  articles: [
    'que',
    'el',
    'la',
    'los',
    'las',
    'al',
    'a la',
    'a los',
    'a las',
    'a todos los',
    'a todas las',
    'todos los',
    'todas las',
    'a',
    'su',
    'sus',
  ],
  addresseeConnectors: ['y', 'e', ',', 'así como', 'o'],
  collaborations: [
    {
      joints: [
        'en colaboración con',
        'en estrecha colaboración con',
        'en consulta con',
        'en cooperación con',
        'en estrecha cooperación con',
        'en coordinación con',
        'en concertación con',
        'junto con',
      ].flatMap((joint) => [joint, `, ${joint}`]),
      tails: [],
    },
  ],
  qualifiers: [
    'en su calidad',
    'en calidad',
    'en el',
    'de conformidad',
    'de acuerdo',
    'como',
    'habida cuenta',
    'a que',
    'a fin',
    'para',
    'según',
    'teniendo en cuenta',
    'que',
    'dentro de',
    'en la',
    'a más tardar',
    'por',
    'sin perjuicio',
  ],
  forewordHeads: ['prefacio', 'prólogo', 'preámbulo'],
  pageWords: ['página', 'pág.', 'p.', 'de'],
  annexHeads: ['anexo', 'apéndice', 'adjunto'],
  annexLinks: ['a la', 'al', 'de la', 'del'],
  labelLetters: 'abcdefghijklmnopqrstuvwxyz',
  terminators: [],
};
