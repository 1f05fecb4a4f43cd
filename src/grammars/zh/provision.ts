import type { ProvisionGrammar } from '../grammar.ts';
import { TREATY } from '../shared-names.ts';

export const provision: ProvisionGrammar = {
  documents: [
    { value: 'wsis:tunis-agenda', forms: ['信息社会突尼斯议程', '突尼斯信息社会议程', '突尼斯议程'] },
    { value: 'wsis:tunis-commitment', forms: ['突尼斯承诺'] },
    { value: 'wsis:geneva-plan', forms: ['日内瓦行动计划', '信息社会世界峰会日内瓦行动计划'] },
    { value: 'wsis:geneva-declaration', forms: ['日内瓦原则宣言', '日内瓦宣言', '日内瓦原则声明'] },
    // Of nobody that we know of.
    { value: '', forms: ['该公约', '此公约', '上述公约', '国际公约', '权利公约', '框架公约', '该组织法', '该宪章'] },
    { value: 'itu:constitution', forms: ['组织法'], inTextsOf: TREATY },
    { value: 'itu:constitution', forms: ['国际电联组织法', '国际电信联盟组织法'] },
    { value: 'itu:convention', forms: ['公约'], inTextsOf: TREATY },
    { value: 'itu:convention', forms: ['国际电联公约', '国际电信联盟公约'] },
    {
      value: 'itu:general-rules',
      forms: [
        '总规则',
        '国际电联大会、全会和会议的总规则',
        '大会、全会和会议的总规则',
        '大会、全会和会议总规则',
        '国际电联大会、全会和会议总规则',
      ],
    },
    { value: 'itu:international-telecommunication-regulations', forms: ['国际电信规则'] },
    { value: 'itu:radio-regulations', forms: ['无线电规则'] },
    { value: 'un:charter', forms: ['联合国宪章', '宪章'] },
  ],
  units: [
    { value: '', stands: 'after', forms: ['段', '条', '條'] },
    { value: 'no', stands: 'after', forms: ['款'] },
    { value: 'ch', stands: 'after', forms: ['章'] },
  ],
  parts: ['项', '項', '款', '段'],
  nameMarks: [['《', '》']],
  owners: ['国际电联', '国际电信联盟', 'ITU', '联合国'],
  links: ['的', '在其', '，在其'],
  asides: ['及其', '和其', '，特别是', '特别是', '，尤其是', '，包括'],
  linksBehind: [],
  others: [],
};
