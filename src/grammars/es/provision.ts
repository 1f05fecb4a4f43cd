import type { ProvisionGrammar } from '../grammar.ts';
import { COMMON } from '../shared-names.ts';

/** The basic texts of the Union, by the names that they go by. */
const ofTheUnion = (name: string): string[] => [
  `${name} de la UIT`,
  `${name} de la Unión`,
  `${name} de la Unión Internacional de Telecomunicaciones`,
];

export const provision: ProvisionGrammar = {
  documents: [
    {
      value: 'wsis:tunis-agenda',
      forms: [
        'Agenda de Túnez',
        'Agenda de Túnez para la Sociedad de la Información',
        'Programa de Acciones de Túnez',
        'Programa de Acciones de Túnez para la Sociedad de la Información',
      ],
    },
    { value: 'wsis:tunis-commitment', forms: ['Compromiso de Túnez'] },
    { value: 'wsis:geneva-plan', forms: ['Plan de Acción de Ginebra'] },
    {
      value: 'wsis:geneva-declaration',
      forms: ['Declaración de Principios de Ginebra', 'Declaración de Principios'],
    },
    { value: 'itu:constitution', forms: ['Constitución'], inTextsOf: COMMON },
    { value: 'itu:constitution', forms: [...ofTheUnion('Constitución'), 'CS'] },
    { value: 'itu:convention', forms: ['Convenio'], inTextsOf: COMMON },
    { value: 'itu:convention', forms: [...ofTheUnion('Convenio'), 'CV'] },
    { value: '', forms: ['Convenio de Chicago'] },
    {
      value: 'itu:general-rules',
      forms: ['Reglamento general de las conferencias, asambleas y reuniones de la Unión', 'Reglamento general'],
    },
    {
      value: 'itu:international-telecommunication-regulations',
      forms: ['Reglamento de las Telecomunicaciones Internacionales', 'RTI'],
    },
    { value: 'itu:radio-regulations', forms: ['Reglamento de Radiocomunicaciones', 'RR'] },
    { value: 'un:charter', forms: ['Carta de las Naciones Unidas', 'Carta'] },
  ],
  units: [
    { value: '', stands: 'before', level: 'article', worded: true, forms: ['artículo'] },
    { value: '', stands: 'before', level: 'article', forms: ['artículos', 'Art.'] },
    {
      value: '',
      stands: 'before',
      level: 'paragraph',
      forms: ['párrafo', 'párrafos', 'párr.', 'párrs.', '§', '§§', 'apartado', 'apartados', 'punto', 'puntos'],
    },
    { value: '', stands: 'before', level: 'subparagraph', forms: ['inciso', 'incisos'] },
    { value: 'no', stands: 'before', level: 'article', forms: ['número', 'números', 'núm.', 'núms.', 'N.º', 'Nº'] },
    { value: 'ch', stands: 'before', level: 'article', forms: ['capítulo', 'capítulos'] },
  ],
  numerals: [
    { value: '1', forms: ['primero'] },
    { value: '2', forms: ['segundo'] },
    { value: '3', forms: ['tercero'] },
  ],
  nameMarks: [
    ['«', '»'],
    ['"', '"'],
  ],
  owners: [],
  links: [',', ', en su', ', en sus', 'en su', 'en sus'],
  asides: [
    ...[', cuyo', ', cuya', ', cuyos', ', cuyas', 'y su', 'y sus', 'y en su', 'y en sus'],
    ...[
      ', en particular',
      ', y en particular',
      ', en especial',
      ', y en especial',
      ', incluido',
      ', incluida',
      ', incluidos',
    ].flatMap((aside) =>
      ['', ' el', ' la', ' los', ' las', ' en el', ' en los', ' su', ' sus'].map((article) => `${aside}${article}`),
    ),
  ],
  linksBehind: ['de la', 'del', ', de la', ', del', 'de', 'de la presente', 'del presente', 'de las'],
  anaphors: [
    { value: '', forms: ['del mismo', 'de la misma'] },
    { value: 'Agenda', forms: ['de la Agenda'] },
    { value: 'Plan', forms: ['del Plan de Acción'] },
    { value: 'Compromiso', forms: ['del Compromiso'] },
    { value: 'Declaración', forms: ['de la Declaración de Principios'] },
    ...['Agenda', 'Declaración', 'Constitución', 'Carta'].map((noun) => ({
      value: noun,
      forms: [`de dicha ${noun}`, `de esta ${noun}`, `de esa ${noun}`, `de la misma ${noun}`, `de la citada ${noun}`],
    })),
    ...['Plan', 'Compromiso', 'Convenio'].map((noun) => ({
      value: noun,
      forms: [`de dicho ${noun}`, `de este ${noun}`, `de ese ${noun}`, `del mismo ${noun}`, `del citado ${noun}`],
    })),
  ],
  others: ['sobre', 'contra', 'relativo', 'relativa'],
};
