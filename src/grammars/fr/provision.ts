import type { ProvisionGrammar } from '../grammar.ts';
import { COMMON } from '../shared-names.ts';

/** The basic texts of the Union, by the names that they go by. */
const ofTheUnion = (name: string): string[] => [
  `${name} de l'UIT`,
  `${name} de l'Union`,
  `${name} de l'Union internationale des télécommunications`,
];

export const provision: ProvisionGrammar = {
  documents: [
    {
      value: 'wsis:tunis-agenda',
      forms: ['Agenda de Tunis', "Agenda de Tunis pour la société de l'information"],
    },
    { value: 'wsis:tunis-commitment', forms: ['Engagement de Tunis'] },
    { value: 'wsis:geneva-plan', forms: ["Plan d'action de Genève"] },
    {
      value: 'wsis:geneva-declaration',
      forms: ['Déclaration de principes de Genève', 'Déclaration de principes'],
    },
    { value: 'itu:constitution', forms: ['Constitution'], inTextsOf: COMMON },
    { value: 'itu:constitution', forms: [...ofTheUnion('Constitution'), 'CS'] },
    { value: 'itu:convention', forms: ['Convention'], inTextsOf: COMMON },
    { value: 'itu:convention', forms: [...ofTheUnion('Convention'), 'CV'] },
    { value: '', forms: ['Convention concernant', 'Convention de Chicago'] },
    {
      value: 'itu:general-rules',
      forms: ["Règles générales régissant les conférences, assemblées et réunions de l'Union", 'Règles générales'],
    },
    {
      value: 'itu:international-telecommunication-regulations',
      forms: ['Règlement des télécommunications internationales', 'RTI'],
    },
    { value: 'itu:radio-regulations', forms: ['Règlement des radiocommunications', 'RR'] },
    { value: 'un:charter', forms: ['Charte des Nations Unies', 'Charte'] },
  ],
  units: [
    { value: '', stands: 'before', level: 'article', worded: true, forms: ['article'] },
    { value: '', stands: 'before', level: 'article', forms: ['articles', 'Art.'] },
    {
      value: '',
      stands: 'before',
      level: 'paragraph',
      forms: ['paragraphe', 'paragraphes', 'par.', '§', '§§', 'point', 'points'],
    },
    { value: '', stands: 'before', level: 'subparagraph', forms: ['alinéa', 'alinéas'] },
    { value: 'no', stands: 'before', level: 'article', forms: ['numéro', 'numéros', 'n°', 'nº', 'nos'] },
    { value: 'ch', stands: 'before', level: 'article', forms: ['chapitre', 'chapitres'] },
  ],
  numerals: [{ value: '1', forms: ['premier', 'Ier', '1er'] }],
  nameMarks: [
    ['«', '»'],
    ['"', '"'],
  ],
  owners: [],
  links: [',', ', en son', ', en ses', ', dans son', ', dans ses', 'dans son', 'dans ses'],
  asides: [
    ...['et son', 'et ses', 'et dans son', 'et dans ses'],
    ...[', dont', ', notamment', ', et notamment', ', en particulier', ', et en particulier', ', y compris'].flatMap(
      (aside) =>
        ['', ' le', ' la', ' les', " l'", ' au', ' aux', " à l'", ' son', ' ses'].map(
          (article) => `${aside}${article}`,
        ),
    ),
  ],
  linksBehind: ['de la', "de l'", 'du', 'des', ', de la', ", de l'", ', du', 'de la présente', 'de la même', 'de'],
  anaphors: [
    { value: 'Agenda', forms: ["de l'Agenda"] },
    { value: 'Plan', forms: ["du Plan d'action"] },
    { value: 'Engagement', forms: ["de l'Engagement"] },
    { value: 'Déclaration', forms: ['de la Déclaration de principes'] },
    ...['Agenda', 'Plan', 'Engagement'].map((noun) => ({
      value: noun,
      forms: [`dudit ${noun}`, `de cet ${noun}`, `de ce ${noun}`, `du même ${noun}`],
    })),
    ...['Déclaration', 'Convention', 'Constitution', 'Charte'].map((noun) => ({
      value: noun,
      forms: [`de ladite ${noun}`, `de cette ${noun}`, `de la même ${noun}`],
    })),
  ],
  others: ['relative', 'sur', 'contre', 'des', 'pour'],
};
