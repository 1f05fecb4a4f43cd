import type { ProvisionGrammar } from '../grammar.ts';
import { COMMON } from '../shared-names.ts';

export const provision: ProvisionGrammar = {
  documents: [
    {
      value: 'wsis:tunis-agenda',
      forms: [
        'Tunis Agenda',
        'WSIS Tunis Agenda',
        'Tunis Agenda for the Information Society',
        'WSIS Tunis Agenda for the Information Society',
      ],
    },
    { value: 'wsis:tunis-commitment', forms: ['Tunis Commitment', 'WSIS Tunis Commitment'] },
    {
      value: 'wsis:geneva-plan',
      forms: ['Geneva Plan of Action', 'WSIS Geneva Plan of Action', 'WSIS Plan of Action', 'Geneva Action Plan'],
    },
    {
      value: 'wsis:geneva-declaration',
      forms: [
        'Geneva Declaration of Principles',
        'WSIS Geneva Declaration of Principles',
        'WSIS Declaration of Principles',
        'Geneva Declaration',
        'WSIS Geneva Declaration',
      ],
    },
    { value: 'itu:constitution', forms: ['Constitution'], inTextsOf: COMMON },
    { value: 'itu:constitution', forms: ['ITU Constitution', 'CS'] },
    { value: 'itu:convention', forms: ['Convention'], inTextsOf: COMMON },
    { value: 'itu:convention', forms: ['ITU Convention', 'CV'] },
    { value: '', forms: ['Convention relating to', 'Convention concerning', 'Chicago Convention'] },
    {
      value: 'itu:general-rules',
      forms: ['General Rules', 'General Rules of conferences, assemblies and meetings of the Union'],
    },
    {
      value: 'itu:international-telecommunication-regulations',
      forms: ['International Telecommunication Regulations'],
    },
    { value: 'itu:radio-regulations', forms: ['Radio Regulations'] },
    {
      value: 'un:charter',
      forms: ['Charter', 'Charter of the United Nations', 'United Nations Charter', 'UN Charter'],
    },
  ],
  units: [
    {
      value: '',
      stands: 'before',
      level: 'paragraph',
      forms: [
        'paragraph',
        'paragraphs',
        'para.',
        'paras.',
        'para',
        '§',
        '§§',
        'section',
        'sections',
        'point',
        'points',
      ],
    },
    {
      value: '',
      stands: 'before',
      level: 'subparagraph',
      forms: ['subparagraph', 'subparagraphs', 'sub-paragraph', 'sub-paragraphs'],
    },
    { value: '', stands: 'before', level: 'article', forms: ['article', 'articles', 'Art.', 'Arts.'] },
    {
      value: 'no',
      stands: 'before',
      level: 'article',
      forms: ['no.', 'nos.', 'No', 'Nos', 'provision', 'provision no.', 'provisions', 'provisions nos.'],
    },
    { value: 'ch', stands: 'before', level: 'article', forms: ['chapter', 'chapters'] },
  ],
  nameMarks: [['“', '”']],
  owners: ['ITU', 'United Nations', 'International Telecommunication Union', 'Union', 'same'],
  links: [',', ', in', 'in its', ', in its'],
  asides: [
    ...['and its', ', and its', 'and in its'],
    ...[
      ', including',
      ', including under',
      ', in particular',
      ', and in particular',
      ', especially',
      ', notably',
    ].flatMap((aside) => [aside, `${aside} the`, `${aside} its`]),
  ],
  linksBehind: ['of the', 'of', ', of the', 'in the', 'in', 'to the'],
  anaphors: [
    { value: '', forms: ['thereof'] },
    { value: 'Agenda', forms: ['of the Agenda'] },
    { value: 'Plan', forms: ['of the Plan of Action'] },
    { value: 'Commitment', forms: ['of the Commitment'] },
    { value: 'Declaration', forms: ['of the Declaration of Principles'] },
    ...['Agenda', 'Plan', 'Declaration', 'Commitment', 'Convention', 'Constitution', 'Charter'].map((noun) => ({
      value: noun,
      forms: ['the said', 'the same', 'that', 'the aforementioned', 'the above-mentioned'].map(
        (said) => `of ${said} ${noun}`,
      ),
    })),
  ],
  others: ['on', 'against', 'for', 'of'],
};
