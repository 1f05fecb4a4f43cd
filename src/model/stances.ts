/**
 * A section's verb, as an English slug in every language, and whether it belongs to the preamble or to the operative
 * part. Slugs make clause locators equal across language versions of one text.
 */
export const STANCES = {
  foreword: 'front',
  title: 'front',
  history: 'front',
  formula: 'front',
  considering: 'preambular',
  recalling: 'preambular',
  recognizing: 'preambular',
  noting: 'preambular',
  'having-noted': 'preambular',
  'noting-with-satisfaction': 'preambular',
  'noting-with-concern': 'preambular',
  'noting-with-appreciation': 'preambular',
  'taking-into-account': 'preambular',
  'bearing-in-mind': 'preambular',
  'having-considered': 'preambular',
  'having-examined': 'preambular',
  aware: 'preambular',
  conscious: 'preambular',
  convinced: 'preambular',
  concerned: 'preambular',
  emphasizing: 'preambular',
  stressing: 'preambular',
  reaffirming: 'preambular',
  affirming: 'preambular',
  acknowledging: 'preambular',
  appreciating: 'preambular',
  welcoming: 'preambular',
  observing: 'preambular',
  guided: 'preambular',
  'mindful-of': 'preambular',
  'in-view-of': 'preambular',
  'pursuant-to': 'preambular',
  endorsing: 'preambular',
  resolves: 'operative',
  decides: 'operative',
  agrees: 'operative',
  'is-of-the-view': 'operative',
  instructs: 'operative',
  invites: 'operative',
  requests: 'operative',
  urges: 'operative',
  encourages: 'operative',
  'calls-upon': 'operative',
  authorizes: 'operative',
  recommends: 'operative',
  appeals: 'operative',
  entrusts: 'operative',
  declares: 'operative',
  confirms: 'operative',
  endorses: 'operative',
  approves: 'operative',
  notes: 'operative',
  reaffirms: 'operative',
  welcomes: 'operative',
  establishes: 'operative',
  pp: 'preambular',
  op: 'operative',
} as const satisfies Record<string, Part>;

export const PARTS = ['front', 'preambular', 'operative', 'provision', 'annex', 'unknown'] as const;
export type Part = (typeof PARTS)[number];
export type Stance = keyof typeof STANCES;

export const isStance = (value: string): value is Stance => Object.hasOwn(STANCES, value);

/**
 * The part a locator lies in: `considering-further/a` → preambular, `instructs:tsb-director/2` → operative,
 * `annex/1` → annex, `35.a` → provision; a lost heading (`?/d`) → unknown.
 */
export function partOfLocator(locator: string): Part {
  const stance = stanceOfLocator(locator);
  if (stance !== null) return STANCES[stance];
  const head = headOf(locator);
  if (/^(?:\d|no\d|ch\d|art)/.test(head)) return 'provision';
  if (head === 'annex') return 'annex';
  return head.startsWith('preamble') ? 'preambular' : 'unknown';
}

/** The stance a locator begins with: `recognizing-further-2/a` → recognizing; null when it names none. */
export function stanceOfLocator(locator: string): Stance | null {
  const head = headOf(locator);
  if (isStance(head)) return head;
  const bare = head.replace(/-\d+$/, '').replace(/-further$/, '');
  return isStance(bare) ? bare : null;
}

/** The section's slug without addressees: up to the first slash or colon. */
function headOf(locator: string): string {
  for (let at = 0; at < locator.length; at++) {
    const code = locator.charCodeAt(at);
    if (code === 47 || code === 58) return locator.slice(0, at);
  }
  return locator;
}
