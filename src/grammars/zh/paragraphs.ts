import type { Stance } from '../../model/index.ts';
import type { SectionHead } from '../grammar.ts';

/** Verbs that open paragraphs, and the same with the words that repeat or strengthen them. */
const opens = (verb: Stance, ...forms: string[]): SectionHead[] =>
  forms.flatMap((form) => REPEATED.map((word): SectionHead => ({ verb, form: `${word}${form}` })));

/** The same with those told behind the verb. */
const tells = (verb: Stance, ...forms: string[]): SectionHead[] =>
  opens(verb, ...forms).map((head) => ({ ...head, addressed: true }));

const REPEATED = ['', '又', '还', '并', '再次', '进一步'];

/** Paragraphs of the United Nations: the same verbs stand in the preamble and, behind a number, in the operative part. */
export const paragraphs: readonly SectionHead[] = [
  ...opens('recalling', '回顾', '忆及'),
  ...opens('reaffirming', '重申'),
  ...opens('noting', '注意到', '表示注意到'),
  ...opens('noting-with-appreciation', '赞赏地注意到', '欣见'),
  ...opens('noting-with-satisfaction', '满意地注意到'),
  ...opens('noting-with-concern', '关切地注意到'),
  ...opens('considering', '考虑到'),
  ...opens('taking-into-account', '顾及'),
  ...opens('having-considered', '审议了', '听取了'),
  ...opens('having-examined', '审查了', '收到'),
  ...opens('bearing-in-mind', '铭记', '牢记', '念及'),
  ...opens('recognizing', '认识到', '确认'),
  ...opens('acknowledging', '承认'),
  ...opens('aware', '意识到'),
  ...opens('convinced', '深信', '确信'),
  ...opens('concerned', '深为关切', '严重关切', '深切关注', '震惊'),
  ...opens('emphasizing', '强调'),
  ...opens('stressing', '着重指出'),
  ...opens('welcoming', '欢迎'),
  ...opens('appreciating', '赞赏', '感谢'),
  ...opens('guided', '遵循'),
  ...opens('pp', '决心', '希望', '谴责', '痛惜', '遗憾', '表示', '赞扬'),
  ...opens('decides', '决定'),
  ...opens('agrees', '同意'),
  ...opens('declares', '宣布'),
  ...opens('approves', '核准', '批准'),
  ...opens('endorses', '核可', '赞同'),
  ...opens('establishes', '设立'),
  ...tells('requests', '请', '要求'),
  ...tells('invites', '邀请'),
  ...tells('urges', '敦促'),
  ...tells('encourages', '鼓励'),
  ...tells('calls-upon', '呼吁', '吁请', '促请'),
  ...tells('authorizes', '授权'),
  ...tells('instructs', '责成'),
  ...tells('entrusts', '委托'),
  ...opens('recommends', '建议'),
  ...opens('op', '通过', '断定', '认为', '申明'),
];
