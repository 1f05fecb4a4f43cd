import { STANCES } from '../../../model/index.ts';
import type { Example } from '../../grammar.ts';
import { mandate } from '../mandate.ts';
import { paragraphs } from '../paragraphs.ts';

/** A section by all its headings, and with each word for "further". */
const section = (slug: string, ...heads: string[]): Example[] =>
  heads.map((head) => ({ text: `${head}\n灯塔，`, clauses: [slug, `${slug}/-`] }));

/** Headings that say who is told; the addressee stands behind the verb. */
const addressed = (verb: string, ...heads: string[]): Example[] =>
  heads.map((head) => ({
    text: `${head}秘书长\n1\t灯塔，`,
    clauses: [`${verb}:secretary-general`, `${verb}:secretary-general/1`],
    mandates: [[`${verb}:secretary-general/1`, ['itu:secretary-general']]],
  }));

const told = (head: string, ...slugs: string[]): Example => ({
  text: `责成${head}\n1\t灯塔，`,
  mandates: [[`instructs:${slugs.join('+')}/1`, slugs.map((slug) => `itu:${slug}`)]],
});

export const structure: readonly Example[] = [
  ...paragraphs.map((head): Example => {
    if (STANCES[head.verb] === 'preambular')
      return {
        text: `安全理事会，\n\n${head.form}灯塔，\n\n回顾浮标，\n\n1. 决定继续工作。`,
        clauses: ['formula', 'pp/1', 'pp/2', 'op/1'],
      };
    return {
      text: `大会，\n\n回顾灯塔，\n\n1. ${head.form}秘书长；\n\n2. 重申浮标。`,
      clauses: ['formula', 'pp/1', 'op/1', 'op/2'],
      mandates: [
        ['op/1', head.addressed ? ['un:secretary-general'] : []],
        ['op/2', []],
      ],
    };
  }),
  ...section('considering', '考虑到', '考虑'),
  ...section('considering-further', '进一步考虑到', '又考虑到', '还考虑到', '并考虑到'),
  ...section('recalling', '忆及', '回顾', '回顾到'),
  ...section('recalling-further', '进一步忆及', '又回顾'),
  ...section('recognizing', '认识到', '承认'),
  ...section('recognizing-further', '进一步认识到'),
  ...section('noting', '注意到'),
  ...section('noting-further', '进一步注意到', '还注意到'),
  ...section('noting-with-satisfaction', '满意地注意到', '高兴地注意到'),
  ...section('noting-with-concern', '关切地注意到'),
  ...section('noting-with-appreciation', '赞赏地注意到'),
  ...section('taking-into-account', '顾及', '虑及', '考虑及'),
  ...section('bearing-in-mind', '铭记', '牢记'),
  ...section('having-considered', '审议了', '经审议'),
  ...section('having-examined', '审查了'),
  ...section('aware', '意识到', '了解到'),
  ...section('convinced', '深信', '确信'),
  ...section('concerned', '关注', '表示关切', '关切'),
  ...section('emphasizing', '强调'),
  ...section('reaffirming', '重申'),
  ...section('reaffirming-further', '又重申'),
  ...section('acknowledging', '确认'),
  ...section('appreciating', '赞赏'),
  ...section('welcoming', '欢迎'),
  ...section('resolves', '做出决议', '作出决议', '决议'),
  ...section('resolves-further', '进一步做出决议'),
  ...section('decides', '决定', '做出决定', '作出决定'),
  ...section('agrees', '同意'),
  ...section('declares', '宣布'),
  ...section('approves', '批准', '核准'),
  ...section('endorses', '赞同', '认可'),
  ...addressed('instructs', '责成', '指示', '责令', '做出决议，责成', '做出决议责成', '作出决议，责成', '作出决议责成'),
  ...addressed('instructs-further', '进一步责成'),
  ...addressed('invites', '请', '邀请', '提请', '做出决议，请'),
  ...addressed('requests', '要求'),
  ...addressed('urges', '敦促', '促请'),
  ...addressed('encourages', '鼓励'),
  ...addressed('calls-upon', '呼吁', '吁请'),
  ...addressed('authorizes', '授权'),
  ...addressed('recommends', '建议'),
  ...addressed('entrusts', '委托'),
  // Who is told.
  ...['和', '及', '以及', '与', '、', '，', '并'].map((joint) =>
    told(`秘书长${joint}理事会`, 'secretary-general', 'council'),
  ),
  ...['密切协作', '协作', '密切合作', '合作', '密切协调', '协调', '密切协商', '协商', '磋商', '一道', '一起'].map(
    (tail) => told(`秘书长与各局主任${tail}`, 'secretary-general'),
  ),
  ...['同', '和'].map((joint) => told(`秘书长${joint}各局主任协商`, 'secretary-general')),
  ...['会同', '，会同', '商'].map((joint) => told(`秘书长${joint}各局主任`, 'secretary-general')),
  ...['各自', '在', '作为', '通过', '继续', '进一步', '按照', '根据', '为', '以', '考虑', '采取', '支持', '积极'].map(
    (qualifier) => told(`秘书长${qualifier}守塔人的职责`, 'secretary-general'),
  ),
  told('秘书长和\n三个局的主任', 'secretary-general', 'bureau-directors'),
  told('秘书长和电信标准化局主任与无线电通信局主任合作', 'secretary-general', 'tsb-director'),
  { text: '责成守塔人\n1\t灯塔，', clauses: ['instructs:unknown', 'instructs:unknown/1'] },
  // Above text, whoever is told: between blank lines, or where lines are whole paragraphs.
  ...['\n\n', '\n'].map(
    (gap): Example => ({
      text: [`考虑到`, `灯塔${'在海岸上'.repeat(12)}，`, '请守塔人', '点灯，'].join(gap),
      clauses: ['considering', 'considering/-', 'invites:unknown', 'invites:unknown/-'],
    }),
  ),
  { text: '考虑到\n灯塔，\n请守塔人\n点灯，', clauses: ['considering', 'considering/-'] },
  // Captions of an annex, and the numbers below them; years alone, as an assembly prints them; the date of adoption.
  {
    text: '决定\n灯塔。\n附件1\n灯塔\n1 引言\n2 范围\n2.1 大灯塔\n2.2 小灯塔',
    clauses: [
      'decides',
      'decides/-',
      'annex/1',
      'annex/1/title',
      'annex/1/1',
      'annex/1/2',
      'annex/1/2/1',
      'annex/1/2/2',
    ],
  },
  {
    text: '第9号决议\n灯塔\n（2012-2015-2019年）\n国际电联无线电通信全会，\n考虑到\na)\t灯塔；',
    clauses: ['heading', 'title', 'history', 'formula', 'considering', 'considering/a'],
  },
  {
    text: '第2999（2020）号决议\n2020年3月3日安全理事会通过\n安全理事会，\n\n回顾灯塔，\n\n1. 决定等待。',
    clauses: ['heading', 'formula', 'pp/1', 'op/1'],
  },
  // Parts around the sections.
  ...['前言', '序言', '引言'].map(
    (head): Example => ({
      text: `${head}\n这是灯塔的历史。\n灯塔\n理事会，\n忆及\n灯塔，`,
      clauses: ['foreword', 'foreword/1', 'title', 'formula', 'recalling', 'recalling/-'],
    }),
  ),
  ...['附件', '附录', '后附资料'].map(
    (head): Example => ({
      text: `决定\n灯塔。\n${head}2\n名录\na)\t灯塔。`,
      clauses: ['decides', 'decides/-', 'annex/2', 'annex/2/title', 'annex/2/a'],
    }),
  ),
  {
    text: '第9号决议（2014年，釜山）\n灯塔\n（2010年，瓜达拉哈拉；2014年，釜山）\n全权代表大会（2014年，釜山），\n忆及\na)\t下列：\ni)\t灯塔；\nii)\t浮标；\nb)\t(i) 钟；(ii) 绳。',
    clauses: [
      'heading',
      'title',
      'history',
      'formula',
      'recalling',
      'recalling/a',
      'recalling/a/i',
      'recalling/a/ii',
      'recalling/b',
      'recalling/b/i',
      'recalling/b/ii',
    ],
  },
  ...['第3页', '第3页 共10页', '3頁'].map(
    (page): Example => ({ text: `考虑到\n${page}\na)\t灯亮着；`, clauses: ['considering', 'considering/a'] }),
  ),
  // Sentences that begin like headings.
  { text: '忆及\n考虑到灯塔的高度，\n', clauses: ['recalling', 'recalling/-'] },
  // The first paragraph may have its verb at the end.
  {
    text: '人权理事会，\n\n以灯塔为指导，\n\n回顾浮标，\n\n1. 决定继续工作。',
    clauses: ['formula', 'pp/1', 'pp/2', 'op/1'],
  },
  // Items that tell others, under a heading that tells nobody.
  ...mandate.acts.flatMap(({ forms }) =>
    forms.map(
      (form): Example => ({
        text: `做出决议\n1\t${form}秘书长点亮灯塔，`,
        mandates: [['resolves/1', ['itu:secretary-general']]],
      }),
    ),
  ),
  {
    text: '安全理事会，\n\n回顾灯塔，\n\n1. 决定请秘书长提出报告。',
    mandates: [['op/1', ['un:secretary-general']]],
  },
  {
    text: '做出决议\n1\t请成员国和部门成员点亮灯塔；\n2\t责成守塔人向理事会报告，',
    mandates: [
      ['resolves/1', ['itu:member-states', 'itu:sector-members']],
      ['resolves/2', []],
    ],
  },
  // Above the numbers stands the preamble, whatever its verbs say.
  {
    text: '安全理事会，\n回顾灯塔，\n认定浮标仍有危险，\n决定性地，\n根据宪章行事，\n1. 决定点亮灯塔；\n2. 请秘书长报告。',
    clauses: ['formula', 'pp/1', 'pp/2', 'pp/3', 'pp/4', 'op/1', 'op/2'],
  },
  // A verb alone: the items begin with whom they tell.
  {
    text: '做出决议，责成\n1\t电信标准化局主任点亮灯塔；\n2\t第2研究组粉刷灯塔，',
    clauses: ['instructs', 'instructs/1', 'instructs/2'],
    mandates: [
      ['instructs/1', ['itu:tsb-director']],
      ['instructs/2', ['itu:study-group-2']],
    ],
  },
  // Labels without an opening bracket, and without space behind the mark before them.
  {
    text: '忆及\na)\t点亮：i) 灯塔；ii) 浮标；以及iii) 灯；\nb)\t第a)、b)和c)段，',
    clauses: ['recalling', 'recalling/a', 'recalling/a/i', 'recalling/a/ii', 'recalling/a/iii', 'recalling/b'],
  },
  {
    text: '人权理事会，\n\n回顾灯塔，\n\n1. 请联合国人权事务高级专员点灯；\n\n2. 请联合国难民事务高级专员点灯。',
    bodies: [
      ['人权理事会', 'un:hrc'],
      ['联合国人权事务高级专员', 'un:human-rights-high-commissioner'],
    ],
    mandates: [
      ['op/1', ['un:human-rights-high-commissioner']],
      ['op/2', []],
    ],
  },
  ...['，与', '，同'].map((joint) => told(`秘书长${joint}各局主任磋商`, 'secretary-general')),
  // Groups of several sectors under one noun.
  {
    text: '做出决议\n1\tITU-T和ITU-R各研究组应点灯；\n2\tITU-T、ITU-R和ITU-D研究组应点灯；\n3\tITU-T和ITU-R第5研究组应点灯；\n4\tITU-T和ITU-R应点灯；\n5\tITU-T和理事会各研究组应点灯，',
    mandates: [
      ['resolves/1', ['itu-t:study-groups', 'itu-r:study-groups']],
      ['resolves/2', ['itu-t:study-groups', 'itu-r:study-groups', 'itu-d:study-groups']],
      ['resolves/3', ['itu-t', 'itu-r:study-group-5']],
      ['resolves/4', ['itu-t', 'itu-r']],
      ['resolves/5', ['itu-t', 'itu:council']],
    ],
  },
  // The year of the meeting at which a body will act.
  told('2026年全权代表大会', 'pp'),
  ...['总干事', '执行主任', '署长', '执行秘书', '行长', '执行局', '理事机构'].map(
    (head): Example => ({
      text: `大会，\n\n回顾灯塔，\n\n1. 请世界卫生组织${head}点灯；\n\n2. 请世界卫生组织和世界银行点灯。`,
      mandates: [
        ['op/1', []],
        ['op/2', ['un:who', 'world-bank']],
      ],
    }),
  ),
  ...['主席', '副主席', '的', '内部', '工作', '活动', '秘书处', '成员'].map(
    (part): Example => ({ text: `做出决议\n1\t世界电信发展大会${part}灯塔，`, mandates: [['resolves/1', []]] }),
  ),
  // A sentence that tells others further on; who heads a body is not the body.
  {
    text: '大会，\n\n回顾灯塔，\n\n1. 决定，会员国应点灯，并请秘书长清点；\n\n2. 决定会员国可熄灯；\n\n3. 请大会第七十届会议主席点灯，并请大会主席、安全理事会副主席清点；\n\n4. 请大会第七十届会议点灯，并请人权理事会会议主席清点；\n\n5. 请安全理事会会议副主席点灯；\n\n6. 决定灯塔明亮。',
    mandates: [
      ['op/1', ['un:member-states']],
      ['op/1', ['un:secretary-general']],
      ['op/2', ['un:member-states']],
      ['op/3', []],
      ['op/4', ['un:ga']],
      ['op/5', []],
      ['op/6', []],
    ],
  },
];
