import type { Example } from '../../grammar.ts';
import { AGENCIES } from '../agencies.ts';
import { mention } from '../mention.ts';

/** A body by all its names. */
const named = (id: string, ...names: string[]): Example => ({
  text: names.join('；'),
  bodies: names.map((name) => [name, id] as const),
});

export const mentions: readonly Example[] = [
  named('itu', '国际电信联盟', '国际电联', 'ITU'),
  named(
    'itu-t',
    'ITU-T',
    '国际电信联盟电信标准化部门',
    '国际电联电信标准化部门',
    '国际电联标准化部门',
    '电信标准化部门',
    '标准化部门',
  ),
  named('itu-r', 'ITU-R', '国际电信联盟无线电通信部门', '国际电联无线电通信部门', '无线电通信部门'),
  named('itu-d', 'ITU-D', '国际电信联盟电信发展部门', '国际电联电信发展部门', '电信发展部门'),
  named('un', '联合国'),
  ...AGENCIES.map(({ value, forms }) => named(value, ...forms)),
  named('iso', '国际标准化组织', 'ISO'),
  named('iec', '国际电工技术委员会', '国际电工委员会', 'IEC'),
  named('itu:pp', '全权代表大会', '国际电联全权代表大会', '国际电信联盟全权代表大会', 'PP'),
  named('itu:council', '理事会', '国际电联理事会', '国际电信联盟理事会'),
  named('itu:wtsa', '世界电信标准化全会', '国际电联世界电信标准化全会', 'WTSA'),
  named('itu:wtdc', '世界电信发展大会', '国际电联世界电信发展大会', 'WTDC'),
  named('itu:ra', '无线电通信全会', '国际电联无线电通信全会'),
  named('itu:wrc', '世界无线电通信大会', '国际电联世界无线电通信大会', 'WRC'),
  named('itu:wtpf', '世界电信政策论坛', '世界电信/ICT政策论坛', '世界电信/信息通信技术政策论坛', 'WTPF'),
  named('un:ga', '联合国大会', '联大', '聯合國大會', 'UNGA'),
  named('un:sc', '安全理事会', '联合国安全理事会', '安理会', '联合国安理会', '聯合國安理會', '安理會'),
  named(
    'un:ecosoc',
    '经济及社会理事会',
    '联合国经济及社会理事会',
    '经济和社会理事会',
    '经社理事会',
    '联合国经社理事会',
    'ECOSOC',
  ),
  named('un:hrc', '人权理事会'),
  named('who:wha', '世界卫生大会'),
  named('wsis', '信息社会世界高峰会议', '信息社会世界峰会', '信息社会世界首脑会议', '信息社会世界高峰会', 'WSIS'),
  named('wsis+10', 'WSIS+10', '信息社会世界峰会+10', 'WSIS十年'),
  named('wsis:forum', 'WSIS论坛', '信息社会世界峰会论坛'),
  named(
    'itu:cwg-internet',
    '理事会国际互联网相关公共政策问题工作组',
    '理事会国际互联网公共政策问题工作组',
    '国际互联网相关公共政策问题理事会工作组',
    'CWG-Internet',
    'CWG-互联网',
  ),
  named(
    'itu:wg-wsis',
    '理事会信息社会世界峰会工作组',
    '理事会信息社会世界高峰会议工作组',
    '理事会WSIS工作组',
    '理事会WSIS和SDG工作组',
    '理事会WSIS和可持续发展目标工作组',
    '理事会信息社会世界峰会和可持续发展目标工作组',
    'CWG-WSIS&SDG',
    '信息社会世界峰会工作组',
    'WG-WSIS',
    'CWG-WSIS',
  ),
  named(
    'itu:dg-internet',
    '国际互联网公共政策问题专门小组',
    '国际互联网相关公共政策问题专门小组',
    '互联网公共政策专门组',
  ),
  named('itu:wsis-task-force', '国际电联WSIS任务组', 'WSIS任务组'),
  named('itu:tsag', '电信标准化顾问组', 'TSAG'),
  named('itu:tdag', '电信发展顾问组', 'TDAG'),
  named('itu:rag', '无线电通信顾问组', 'RAG'),
  named('itu:tsb', '电信标准化局', 'TSB'),
  named('itu:bdt', '电信发展局', 'BDT'),
  named('itu:br', '无线电通信局'),
  named('itu:tsb-director', '电信标准化局主任', '电信标准化局局长', 'TSB主任'),
  named('itu:bdt-director', '电信发展局主任', '电信发展局局长', 'BDT主任'),
  named('itu:br-director', '无线电通信局主任', '无线电通信局局长'),
  named(
    'itu:bureau-directors',
    '各局主任',
    '三个局的主任',
    '三个局主任',
    '三局主任',
    '其他局主任',
    '其它局主任',
    '其他各局主任',
  ),
  named('itu:secretary-general', '国际电联秘书长', '国际电信联盟秘书长', '秘书长', 'ITU秘书长'),
  named('itu:deputy-secretary-general', '副秘书长', '国际电联副秘书长'),
  named('un:secretary-general', '联合国秘书长'),
  named('itu:general-secretariat', '总秘书处', '国际电联总秘书处', '国际电联秘书处', '国际电信联盟总秘书处'),
  named('itu:bureaux', '各局', '三个局'),
  named('itu:member-states', '成员国', '各成员国', '国际电联成员国', '会员国', '各会员国', '所有会员国', '會員國'),
  // Nobody, where the text does not tell that it is of the United Nations.
  { text: '大会；大會', bodies: [] },
  {
    text: 'ITU-T第二、三和第5研究组，第十一研究组，第四次会议',
    bodies: [
      ['ITU-T第二', 'itu-t:study-group-2'],
      ['三', 'itu-t:study-group-3'],
      ['第5研究组', 'itu-t:study-group-5'],
      ['第十一研究组', 'itu-t:study-group-11'],
    ],
  },
  named(
    'itu:sector-members',
    '部门成员',
    '各部门成员',
    '国际电联部门成员',
    'ITU-T部门成员',
    'ITU-R部门成员',
    'ITU-D部门成员',
  ),
  named(
    'itu:associates',
    '部门准成员',
    '准成员',
    '国际电联部门准成员',
    'ITU-T部门准成员',
    'ITU-R部门准成员',
    'ITU-D部门准成员',
  ),
  named('itu:academia', '学术成员', '国际电联学术成员', 'ITU-T学术成员', 'ITU-R学术成员', 'ITU-D学术成员'),
  named('itu:membership', '国际电联成员', '国际电联全体成员'),
  named('member-state-administrations', '成员国主管部门', '各成员国主管部门', '各国主管部门', '主管部门', '各主管部门'),
  named(
    'stakeholders',
    '利益攸关方',
    '利益相关方',
    '所有利益攸关方',
    '所有其他利益攸关方',
    '所有其它利益攸关方',
    '其他利益攸关方',
    '其它利益攸关方',
    '所有相关利益攸关方',
  ),
  named('governments', '各国政府', '所有国家政府', '所有国家的政府', '各成员国政府', '各会员国政府'),
  // One government, and what stands between governments.
  { text: '该岛政府就此开展政府间谈判', bodies: [] },
  named('states', '各国', '所有国家'),
  {
    text: '各国议会、各国人民、各国代表团、各国领导人、各国部长、各国国家元首，世界各国；联合国别访问；各国',
    bodies: [['各国', 'states']],
  },
  named(
    'intergovernmental-and-international-organizations',
    '相关政府间组织与国际组织',
    '政府间组织和国际组织',
    '相关政府间组织和国际组织',
  ),
  named('international-organizations', '相关的国际组织', '相关国际组织', '国际组织'),
  named('other-organizations', '其它相关国际组织和实体', '其他相关国际组织和实体'),
  named('relevant-organizations', '相关组织', '所有相关组织', '有关组织'),
  named('internet-essential-task-organizations', '负责互联网相关基本工作的组织', '负责互联网基本任务的组织'),
  named('private-sector', '私营部门'),
  named('international-financial-institutions', '国际金融机构'),
  named('civil-society', '民间社会', '民间团体'),
  // What belongs to a name.
  { text: '电信发展局（BDT）', bodies: [['电信发展局（BDT）', 'itu:bdt']] },
  { text: '电信标准化局（TSB）主任', bodies: [['电信标准化局（TSB）主任', 'itu:tsb-director']] },
  { text: '全权代表大会（2014年，釜山）', bodies: [['全权代表大会（2014年，釜山）', 'itu:pp-14']] },
  {
    text: '理事会2011年会议和WTDC-10',
    bodies: [
      ['理事会2011年会议', 'itu:council-2011'],
      ['WTDC-10', 'itu:wtdc-10'],
    ],
  },
  { text: '第五届世界电信政策论坛（WTPF-13）', bodies: [['第五届世界电信政策论坛（WTPF-13）', 'itu:wtpf-13']] },
  // Groups of a sector.
  ...['各', '相关', '各相关', '有关', '各有关', '所有相关', '所有', '其它', '其他'].map(
    (modifier): Example => ({
      text: `${modifier}研究组`,
      bodies: [[`${modifier}研究组`, 'itu:study-groups']],
    }),
  ),
  { text: 'ITU-T研究组', bodies: [['ITU-T研究组', 'itu-t:study-groups']] },
  { text: 'ITU-R第5研究组', bodies: [['ITU-R第5研究组', 'itu-r:study-group-5']] },
  // Deeds and recipients.
  ...['成立', '设立', '建立', '组建', '创建'].map(
    (verb): Example => ({
      text: `忆及\n理事会第9号决议${verb}了CWG-Internet，`,
      established: ['itu:cwg-internet'],
    }),
  ),
  ...['向', '并酌情向', '和向'].map(
    (preposition): Example => ({
      text: `责成秘书长\n编写报告，${preposition}理事会提交，`,
      recipients: ['itu:council'],
    }),
  ),
  {
    text: '其他两局主任，其他两个局主任',
    bodies: [
      ['其他两局主任', 'itu:bureau-directors'],
      ['其他两个局主任', 'itu:bureau-directors'],
    ],
  },
  // Offices that share the noun behind the last; without it they are offices.
  ...['主任', '局长'].map(
    (noun): Example => ({
      text: `无线电通信局、电信发展局和电信标准化局${noun}`,
      bodies: [
        ['无线电通信局', 'itu:br-director'],
        ['电信发展局', 'itu:bdt-director'],
        [`电信标准化局${noun}`, 'itu:tsb-director'],
      ],
    }),
  ),
  {
    text: 'BR和TSB主任，电信发展局和电信标准化局',
    bodies: [
      ['TSB主任', 'itu:tsb-director'],
      ['电信发展局', 'itu:bdt'],
      ['电信标准化局', 'itu:tsb'],
    ],
  },
  { text: '联合国开发计划署署长和教科文组织总干事', bodies: [] },
  ...['缔约方', '缔约国', '发展', '人民', '代表', '减灾', '风险', '环境', '人居', '组织', '机构', '世界'].map(
    (whose): Example => ({ text: `在${whose}大会上发言，大会`, whose: 'un', bodies: [['大会', 'un:ga']] }),
  ),
  // Told, they are somebody; elsewhere they may be anybody.
  ...mention.toldNames!.flatMap(({ value, forms }) =>
    forms.map(
      (form): Example => ({
        text: `大会，\n\n注意到${form}的发言，\n\n1. 邀请${form}和会员国点灯；\n`,
        bodies: [
          ['大会', 'un:ga'],
          ['会员国', 'un:member-states'],
        ],
        mandates: [['op/1', [value, 'un:member-states']]],
      }),
    ),
  ),
  {
    text: '世界卫生大会，\n\n注意到灯，\n\n1. 请总干事和会员国点灯；\n',
    mandates: [['op/1', ['who:director-general', 'who:member-states']]],
  },
  // What belongs to the organization is not itself; stakeholders, whichever.
  ...mention.bodies
    .filter(({ value, kind }) => (value === '' && kind === 'organization') || value === 'stakeholders')
    .map(
      ({ value, forms }): Example => ({
        text: forms.join('；'),
        bodies: value === '' ? [] : forms.map((form) => [form, value] as const),
      }),
    ),
  { text: '在联合国系统中', bodies: [['联合国系统', 'un:system']] },
  ...mention.bodies
    .filter(({ value }) => value === 'un:system')
    .flatMap(({ forms }) => forms.map((form): Example => ({ text: `在${form}中`, bodies: [[form, 'un:system']] }))),
  ...['发展系统', '大学'].map((what): Example => ({ text: `在联合国${what}中，联合国`, bodies: [['联合国', 'un']] })),
  ...['助理', '共同体', '联盟', '组织', '会议', '大会'].map(
    (whose): Example => ({ text: `${whose}秘书长，秘书长`, bodies: [['秘书长', 'itu:secretary-general']] }),
  ),
];
