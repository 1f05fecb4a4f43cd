import type { Stance } from '../../model/index.ts';
import type { SectionHead, StructureGrammar } from '../grammar.ts';
import { paragraphs } from './paragraphs.ts';

/** One head per form, and the same with each word for "further" before it. */
const section = (verb: Stance, ...forms: string[]): SectionHead[] =>
  forms.flatMap((form) => [
    { verb, form },
    ...['进一步', '又', '还', '并', '亦'].map(
      (further): SectionHead => ({ verb, form: `${further}${form}`, further: true }),
    ),
  ]);

const addressed = (verb: Stance, ...forms: string[]): SectionHead[] =>
  forms.flatMap((form) => [
    { verb, form, addressed: true as const },
    { verb, form: `进一步${form}`, further: true as const, addressed: true as const },
    { verb, form: `做出决议，${form}`, addressed: true as const },
    { verb, form: `做出决议${form}`, addressed: true as const },
    { verb, form: `作出决议，${form}`, addressed: true as const },
    { verb, form: `作出决议${form}`, addressed: true as const },
  ]);

const TOGETHER = [
  '密切协作',
  '协作',
  '密切合作',
  '合作',
  '密切协调',
  '协调',
  '密切协商',
  '协商',
  '磋商',
  '一道',
  '一起',
];

export const structure: StructureGrammar = {
  heads: [
    ...section('considering', '考虑到', '考虑'),
    ...section('recalling', '忆及', '回顾', '回顾到'),
    ...section('recognizing', '认识到', '承认'),
    ...section('noting', '注意到'),
    ...section('noting-with-satisfaction', '满意地注意到', '高兴地注意到', '欣慰地注意到'),
    ...section('noting-with-concern', '关切地注意到'),
    ...section('noting-with-appreciation', '赞赏地注意到'),
    ...section('taking-into-account', '顾及', '虑及', '考虑及'),
    ...section('bearing-in-mind', '铭记', '牢记'),
    ...section('having-considered', '审议了', '经审议', '审议'),
    { verb: 'having-considered', form: '经进一步审议', further: true },
    ...section('having-examined', '审查了'),
    ...section('aware', '意识到', '了解到'),
    ...section('convinced', '深信', '确信', '坚信'),
    ...section('concerned', '关注', '表示关切', '关切', '深为关切', '关切地看到'),
    ...section('emphasizing', '强调'),
    ...section('reaffirming', '重申'),
    ...section('acknowledging', '确认'),
    ...section('appreciating', '赞赏'),
    ...section('welcoming', '欢迎', '一致欢迎', '欣见'),
    ...section('resolves', '做出决议', '作出决议', '决议'),
    ...section('decides', '决定', '做出决定', '作出决定'),
    ...section('agrees', '同意'),
    ...section('declares', '宣布'),
    ...section('approves', '批准', '核准'),
    ...section('endorses', '赞同', '认可'),
    ...addressed('instructs', '责成', '指示', '责令'),
    ...addressed('invites', '请', '邀请', '提请'),
    ...addressed('requests', '要求'),
    ...addressed('urges', '敦促', '促请'),
    ...addressed('encourages', '鼓励'),
    ...addressed('calls-upon', '呼吁', '吁请'),
    ...addressed('authorizes', '授权'),
    ...addressed('recommends', '建议'),
    ...addressed('entrusts', '委托'),
  ],
  paragraphs,
  articles: [],
  conjunctions: ['，'],
  partsBehind: [
    ...['主席', '副主席', '会议主席', '会议副主席', '的', '内部', '工作', '活动', '秘书处', '成员'],
    ...['专门机构', '各专门机构', '总干事', '执行主任', '署长', '执行秘书', '行长', '执行局', '理事机构'],
  ],
  addresseeConnectors: ['和', '及', '以及', '与', '、', '，', '并'],
  collaborations: [
    // The word that joins those told as well says less than those that only join helpers.
    { joints: ['与', '同', '，与', '，同'], tails: TOGETHER },
    { joints: ['和'], tails: TOGETHER },
    { joints: ['会同', '，会同', '商'], tails: [] },
  ],
  qualifiers: [
    '各自',
    '在',
    '作为',
    '通过',
    '继续',
    '进一步',
    '按照',
    '根据',
    '为',
    '以',
    '考虑',
    '采取',
    '支持',
    '积极',
  ],
  forewordHeads: ['前言', '序言', '引言'],
  pageWords: ['第', '页', '頁', '共'],
  annexHeads: ['附件', '附录', '后附资料'],
  // Items of treaties are told by the twelve branches.
  labelLetters: 'abcdefghijklmnopqrstuvwxyz 子丑寅卯辰巳午未申酉戌亥',
  terminators: ['。', '；', '，', '：'],
};
