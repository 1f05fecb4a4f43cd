import type { Language } from './languages.ts';

/** Heads that are no verb: where a locator begins otherwise. */
const OTHER_HEADS_EN = {
  foreword: 'foreword',
  title: 'title',
  history: 'adoption note',
  formula: 'opening formula',
  annex: 'annex',
  preamble: 'preamble',
  pp: 'preamble',
  op: 'operative part',
  '?': 'heading not known',
} as const;

/** Chinese labels; English ones follow from the slug. */
const ZH: Readonly<Record<string, string>> = {
  foreword: '前言',
  title: '标题',
  history: '通过说明',
  formula: '制定语',
  annex: '附件',
  preamble: '序言',
  pp: '序言',
  op: '执行部分',
  '?': '标题不详',
  considering: '考虑到',
  recalling: '忆及',
  recognizing: '认识到',
  noting: '注意到',
  'having-noted': '已注意到',
  'noting-with-satisfaction': '满意地注意到',
  'noting-with-concern': '关切地注意到',
  'noting-with-appreciation': '赞赏地注意到',
  'taking-into-account': '顾及',
  'bearing-in-mind': '铭记',
  'having-considered': '审议了',
  'having-examined': '审查了',
  aware: '意识到',
  conscious: '意识到',
  convinced: '深信',
  concerned: '关切',
  emphasizing: '强调',
  stressing: '强调',
  reaffirming: '重申',
  affirming: '确认',
  acknowledging: '承认',
  appreciating: '赞赏',
  welcoming: '欢迎',
  observing: '观察到',
  guided: '遵循',
  'mindful-of': '念及',
  'in-view-of': '鉴于',
  'pursuant-to': '根据',
  endorsing: '赞同',
  resolves: '做出决议',
  decides: '决定',
  agrees: '同意',
  instructs: '责成',
  invites: '请',
  requests: '要求',
  urges: '敦促',
  encourages: '鼓励',
  'calls-upon': '呼吁',
  authorizes: '授权',
  recommends: '建议',
  appeals: '吁请',
  entrusts: '委托',
  declares: '宣布',
  confirms: '确认',
  endorses: '核准',
  approves: '批准',
  establishes: '设立',
};

const isOtherHead = (slug: string): slug is keyof typeof OTHER_HEADS_EN => Object.hasOwn(OTHER_HEADS_EN, slug);

/** A section's verb or head in words: `taking-into-account` → taking into account, 顾及. */
export function stanceLabel(slug: string, language: Language): string {
  if (language === 'zh' && ZH[slug] !== undefined) return ZH[slug];
  return isOtherHead(slug) ? OTHER_HEADS_EN[slug] : slug.replaceAll('-', ' ');
}

/** The same verb a second time: considering further, 进一步考虑到. */
export const furtherLabel = (slug: string, language: Language): string =>
  language === 'zh' ? `进一步${stanceLabel(slug, language)}` : `${stanceLabel(slug, language)} further`;
