/** Roles in an action line that are the same in other words, from the surest to the least. */
const ROLES: readonly (readonly [kind: string, says: RegExp])[] = [
  ['lead', /^lead(?:ing)? facilitat(?:or|ing role|ion role)\b(?! of the whole)/],
  ['sole', /^sole facilitator$/],
  ['both', /^(?:moderator\/facilitator|facilitator\/moderator)(?:, added after the Summit)?$/],
  ['facilitator', /^facilitator$/],
  ['facilitator', /^facilitator, reported on the line$/],
  ['cofacilitator', /^co-facilitator$/],
  ['moderator', /^moderator$/],
  ['focal', /^(?:(?:interim|provisional) )?focal point$/],
  ['possible', /^possible moderator\/facilitator\b/],
  ['unplaced', /^facilitator \(line not given\)$/],
  ['partner', /^partner$/],
  ['participant', /^participant\b/],
];

/**
 * Which kind of role a source's words say, for messages that choose by it; `other` where they are none of the known
 * ones and can only be quoted.
 */
export const roleKind = (role: string): string => ROLES[roleRank(role)]?.[0] ?? 'other';

/** Where the role stands among all, the surest first; what is none of them comes last. */
export function roleRank(role: string): number {
  const at = ROLES.findIndex(([, says]) => says.test(role));
  return at < 0 ? ROLES.length : at;
}
