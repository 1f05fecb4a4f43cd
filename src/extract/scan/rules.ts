/** Rules by number in the columns, and by the name that evidence carries behind the language: `zh/kind-after`. */
export const RULE_NAMES = [
  'kind-after',
  'kind-before',
  'symbol',
  'provision-after',
  'provision-before',
  'action-line',
  'recommendation',
] as const;

export const RULE = {
  kindAfter: 0,
  kindBefore: 1,
  symbol: 2,
  provisionAfter: 3,
  provisionBefore: 4,
  actionLine: 5,
  recommendation: 6,
} as const;
