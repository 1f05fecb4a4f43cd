import type { Example } from '../../grammar.ts';
import { actionLine } from '../action-line.ts';

/** Roles by all their names. */
const role = (value: string, ...names: string[]): Example[] =>
  names.map((name) => ({
    text: `C2和C5行动方面的${name}`,
    actionLines: [['C2和C5行动方面', ['C2', 'C5'], value]],
  }));

export const actionLines: readonly Example[] = [
  ...[
    '行动方面',
    '各行动方面',
    '行动方针',
    '行动路线',
    '等行动方面',
    '等各行动方面',
    '两个行动方面',
    '三个行动方面',
    '这些行动方面',
  ].map((head): Example => ({ text: `C2${head}`, actionLines: [[`C2${head}`, ['C2'], 'participant']] })),
  ...['中的', '中发挥', '中担任', '中作为', '上发挥', '发挥'].map(
    (link): Example => ({
      text: `WSIS行动方面C2${link}主要推进方的作用`,
      actionLines: [['WSIS行动方面C2', ['C2'], 'lead facilitator']],
    }),
  ),
  {
    text: '认识到\n国际电联是C2行动方面（灯塔）和C5行动方面（浮标）的推进方，',
    actionLines: [
      ['C2行动方面', ['C2'], 'facilitator'],
      ['C5行动方面', ['C5'], 'facilitator'],
    ],
    actors: ['itu', 'itu'],
  },
  { text: 'WSIS行动方面C11', actionLines: [['WSIS行动方面C11', ['C11'], 'participant']] },
  { text: 'C1至C3行动方面', actionLines: [['C1至C3行动方面', ['C1', 'C2', 'C3'], 'participant']] },
  ...role('moderator/facilitator', '协调方/推进方', '推进方/协调方', '主持方/推进方', '协调人/推进人', '协调员/推进员'),
  ...role('lead facilitator', '主要推进方', '牵头推进方', '主导推进方', '唯一推进方', '牵头方', '牵头机构'),
  ...role('co-facilitator', '共同推进方', '联合推进方', '协同推进方'),
  ...role('facilitator', '推进方', '推动方', '推进者'),
  ...role('moderator', '协调方', '主持方'),
  ...role('partner', '合作伙伴', '伙伴', '合作方'),
  ...role('participant', '参与方', '参加方'),
  ...['一起落实', '一道落实', '共同落实', '一起实施', '参与落实', '参与'].map(
    (joint): Example => ({ text: `${joint}C8行动方面`, actionLines: [['C8行动方面', ['C8'], 'participant']] }),
  ),
  ...(actionLine.acts ?? []).flatMap(({ value, forms }) =>
    forms.map(
      (act): Example => ({
        text: `忆及\n由电信标准化部门${act} C8行动方面，`,
        actionLines: [['C8行动方面', ['C8'], value]],
        actors: ['itu-t'],
      }),
    ),
  ),
  ...['应', '须', '将', '应当', '必须', '需要', '可', '要'].map(
    (modal): Example => ({
      text: `忆及\n电信标准化部门${modal}与电信发展局落实C8行动方面，`,
      actionLines: [['C8行动方面', ['C8'], 'participant']],
      actors: ['itu-t'],
    }),
  ),
  // Lines with their names, before the noun and behind it.
  {
    text: '作为推进方的WSIS C2（灯塔）和C5（浮标）行动方面',
    actionLines: [['C2（灯塔）和C5（浮标）行动方面', ['C2', 'C5'], 'facilitator']],
  },
  { text: 'C5行动方面（浮标）的协调方', actionLines: [['C5行动方面', ['C5'], 'moderator']] },
  { text: 'C12行动方面和编号C5', actionLines: [] },
  { text: 'C2行动方面\nC09/6号文件', actionLines: [['C2行动方面', ['C2'], 'participant']] },
  ...(['主导推进作用', '牵头推进作用', '主要推进作用'] as const).map(
    (role): Example => ({
      text: `国际电联在C8行动方面中的${role}`,
      actionLines: [['C8行动方面', ['C8'], 'lead facilitator']],
    }),
  ),
  { text: '作为C8行动方面的唯一协调方', actionLines: [['C8行动方面', ['C8'], 'moderator']] },
  // A role says what a code is where no noun does.
  { text: '国际电联是C5的推进方，在C4会议室开会', actionLines: [['C5', ['C5'], 'facilitator']] },
];
