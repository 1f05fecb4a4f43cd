import { PLACES } from '../../model/index.ts';
import type { CitationGrammar } from '../grammar.ts';
import { COUNCIL } from '../shared-names.ts';

export const citation: CitationGrammar = {
  kinds: [
    { value: 'res', stands: 'before', forms: ['resolution', 'resolutions', 'Res.', 'Res'] },
    { value: 'dec', stands: 'before', forms: ['decision', 'decisions'] },
    { value: 'opinion', stands: 'before', forms: ['opinion', 'opinions'] },
    { value: 'rec', stands: 'before', forms: ['recommendation', 'recommendations', 'Rec.'] },
    {
      value: '',
      stands: 'before',
      forms: ['draft resolution', 'draft new resolution', 'draft decision', 'draft opinion', 'draft recommendation'],
    },
  ],
  ordinals: ['no.', 'No', 'nos.', 'Nos', 'number'],
  counters: [],
  issuers: [
    {
      value: 'itu:pp',
      forms: [
        'Plenipotentiary Conference',
        'ITU Plenipotentiary Conference',
        'Plenipotentiary Conference of ITU',
        'Plenipotentiary Conference of the International Telecommunication Union',
      ],
    },
    { value: 'itu:council', forms: ['Council'], inTextsOf: COUNCIL },
    {
      value: 'itu:council',
      forms: [
        'ITU Council',
        'Council of ITU',
        'ITU Council session',
        'Council of the International Telecommunication Union',
      ],
    },
    {
      value: 'itu:wtsa',
      forms: [
        'World Telecommunication Standardization Assembly',
        'World Telecommunication Standardization Assembly (WTSA)',
        'Telecommunication Standardization Assembly',
      ],
    },
    {
      value: 'itu:wtdc',
      forms: [
        'World Telecommunication Development Conference',
        'World Telecommunication Development Conference (WTDC)',
        'Telecommunication Development Conference',
      ],
    },
    { value: 'itu:ra', forms: ['Radiocommunication Assembly', 'ITU Radiocommunication Assembly'] },
    {
      value: 'itu:wrc',
      forms: ['World Radiocommunication Conference', 'World Radiocommunication Conference (WRC)'],
    },
    {
      value: 'itu:wtpf',
      forms: [
        'World Telecommunication/ICT Policy Forum',
        'World Telecommunication Policy Forum',
        'World Telecommunication/Information and Communication Technology Policy Forum',
      ],
    },
    { value: 'itu:wcit', forms: ['World Conference on International Telecommunications'] },
    { value: 'who:wha', forms: ['World Health Assembly'] },
    {
      value: 'un:ga',
      forms: [
        'General Assembly',
        'United Nations General Assembly',
        'UN General Assembly',
        'General Assembly of the United Nations',
        'UNGA',
      ],
    },
    {
      value: 'un:sc',
      forms: ['Security Council', 'United Nations Security Council', 'UN Security Council', 'UNSC'],
    },
    {
      value: 'un:ecosoc',
      forms: [
        'Economic and Social Council',
        'United Nations Economic and Social Council',
        'UN Economic and Social Council',
        'ECOSOC',
      ],
    },
    {
      value: 'un:hrc',
      forms: ['Human Rights Council', 'United Nations Human Rights Council', 'UN Human Rights Council'],
    },
  ],
  issuerLinks: [
    'of the',
    'of',
    'by the',
    'by',
    'from the',
    'adopted by the',
    'adopted by',
    'approved by the',
    'adopted at the',
    'adopted at',
    ', adopted by the',
    ', adopted by',
    ', approved by the',
    ', adopted at the',
  ],
  selfIssuers: [
    'this conference',
    'the present conference',
    'present conference',
    'this assembly',
    'present assembly',
    'this plenipotentiary conference',
    'this council',
    'present session of the council',
  ],
  sectors: [
    { value: 'itu:ra', forms: ['ITU-R'] },
    { value: 'itu:wtsa', forms: ['ITU-T'] },
    { value: 'itu:wtdc', forms: ['ITU-D'] },
  ],
  splitters: ['in its', ', in its', ', in', 'in', 'by its', ', by its', 'under its', "'s", ',', 'adopted', 'approved'],
  issuerOwners: ['ITU'],
  topics: { opens: [], closes: [] },
  sessions: ['session', 'ordinary session', 'additional session'],
  sessionLinks: ['at its', 'in its', ', at its', 'at the'],
  yearMarks: [],
  dateMarks: [],
  dates: {
    links: ['of', 'dated', 'adopted on', 'on'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    joints: ['of'],
  },
  revisionMarks: [
    'rev.',
    'rev',
    'revised',
    'revised in',
    'rev. in',
    'mod.',
    'modified',
    'last modified',
    'last amended',
    'amended',
    'as amended',
    'last revised',
  ],
  places: Object.entries(PLACES).map(([value, names]) => ({
    value,
    forms:
      value === 'marrakesh'
        ? [names.en, 'Marrakech']
        : value === 'florianopolis'
          ? [names.en, 'Florianopolis']
          : [names.en],
  })),
  connectors: ['and', ',', ';', '&', 'or', 'as well as', 'and also'],
  ranges: ['to', '-', '~', 'through'],
  pursuance: [
    'pursuant to',
    'in pursuance of',
    'in accordance with',
    'in line with',
    'as required by',
    'as called for in',
    'in conformity with',
    'in compliance with',
    'under',
    'pursuant to the',
    'in accordance with the',
    'in accordance with the provisions of',
  ],
};
