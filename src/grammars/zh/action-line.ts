import type { ActionLineGrammar } from '../grammar.ts';

/** Whose lines they are may stand before the codes. */
const ofSummit = (...acts: string[]): string[] =>
  acts.flatMap((act) => ['', 'WSIS', '信息社会世界峰会', '信息社会世界高峰会议'].map((whose) => `${act}${whose}`));

export const actionLine: ActionLineGrammar = {
  heads: [
    '行动方面',
    '各行动方面',
    '行动方针',
    '行动路线',
    'WSIS行动方面',
    '等行动方面',
    '等各行动方面',
    '两个行动方面',
    '三个行动方面',
    '这些行动方面',
  ],
  roles: [
    {
      value: 'moderator/facilitator',
      forms: ['协调方/推进方', '推进方/协调方', '主持方/推进方', '协调人/推进人', '协调员/推进员'],
    },
    {
      value: 'lead facilitator',
      forms: [
        '主要推进方',
        '牵头推进方',
        '主导推进方',
        '唯一推进方',
        '牵头方',
        '牵头机构',
        '主导推进作用',
        '牵头推进作用',
        '主要推进作用',
      ],
    },
    { value: 'co-facilitator', forms: ['共同推进方', '联合推进方', '协同推进方'] },
    { value: 'facilitator', forms: ['推进方', '推动方', '推进者'] },
    { value: 'moderator', forms: ['协调方', '主持方', '唯一协调方'] },
    { value: 'partner', forms: ['合作伙伴', '伙伴', '合作方'] },
    { value: 'participant', forms: ['参与方', '参加方'] },
  ],
  roleLinks: ['的', '的WSIS', '中的', '中发挥', '中担任', '中作为', '上发挥', '发挥'],
  acts: [
    { value: 'lead facilitator', forms: ofSummit('牵头推进的', '牵头落实的', '牵头负责的', '牵头实施的', '牵头的') },
    { value: 'facilitator', forms: ofSummit('负责推进的', '负责协调推进的', '负责推动的', '负责推进') },
  ],
  participation: ['一起落实', '一道落实', '共同落实', '一起实施', '参与落实', '参与'],
  modals: ['应', '须', '将', '应当', '必须', '需要', '可', '要'],
};
