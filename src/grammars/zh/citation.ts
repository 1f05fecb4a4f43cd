import type { CitationGrammar } from '../grammar.ts';
import { PLACES } from '../places.ts';

export const citation: CitationGrammar = {
  kinds: [
    { value: 'res', stands: 'after', forms: ['决议'] },
    { value: 'dec', stands: 'after', forms: ['决定'] },
    { value: 'opinion', stands: 'after', forms: ['意见'] },
    { value: 'rec', stands: 'after', forms: ['建议', '建议书'] },
    { value: 'opinion', stands: 'before', forms: ['意见'] },
  ],
  ordinals: ['第'],
  counters: ['号'],
  issuers: [
    { value: 'itu:pp', forms: ['全权代表大会', '国际电联全权代表大会', '国际电信联盟全权代表大会'] },
    { value: 'itu:council', forms: ['理事会', '国际电联理事会', '国际电信联盟理事会', 'ITU理事会'] },
    { value: 'itu:wtsa', forms: ['世界电信标准化全会', '世界电信标准化大会', 'WTSA全会'] },
    { value: 'itu:wtdc', forms: ['世界电信发展大会'] },
    { value: 'itu:ra', forms: ['无线电通信全会', '无线电通信大会'] },
    { value: 'itu:wrc', forms: ['世界无线电通信大会'] },
    {
      value: 'itu:wtpf',
      forms: ['世界电信政策论坛', '世界电信/ICT政策论坛', '世界电信/信息通信技术政策论坛'],
    },
    { value: 'un:ga', forms: ['联合国大会', '联大', '大会'] },
    { value: 'un:sc', forms: ['安全理事会', '联合国安全理事会', '安理会', '联合国安理会'] },
    {
      value: 'un:ecosoc',
      forms: ['经济及社会理事会', '联合国经济及社会理事会', '经济和社会理事会', '联合国经济和社会理事会', '经社理事会'],
    },
    { value: 'un:hrc', forms: ['人权理事会', '联合国人权理事会'] },
  ],
  issuerLinks: [],
  selfIssuers: ['本届大会', '本次大会', '本大会', '本届全会', '本次全会', '本全会', '本届全权代表大会'],
  sectors: [
    { value: 'itu:ra', forms: ['ITU-R'] },
    { value: 'itu:wtsa', forms: ['ITU-T'] },
    { value: 'itu:wtdc', forms: ['ITU-D'] },
  ],
  splitters: ['在', '在其', '在有关', '的', '通过的', '批准的', '有关', '其', '，在', '于', '通过了', '通过'],
  sessions: ['会议', '届会', '年会', '年度会议', '届会议', '例会'],
  yearMarks: ['年'],
  dateMarks: ['年', '月', '日'],
  revisionMarks: ['修订版', '修订', '修改版', '经修订', '经修正', '修正版', 'Rev.', 'Rev'],
  places: Object.entries(PLACES).flatMap(([value, names]) =>
    names.zh === undefined ? [{ value, forms: [names.en] }] : [{ value, forms: [names.zh, names.en] }],
  ),
  connectors: ['和', '及', '以及', '与', '、', '，', ','],
  ranges: ['至', '到', '-', '~'],
  pursuance: ['根据', '依据', '按照', '依照', '遵照', '遵循'],
};
