import type { Head } from './heads.ts';

/** `itu:tsb-director` → `tsb-director`; bodies of other authorities keep it: `un-secretary-general`. */
export const bodySlug = (id: string): string => (id.startsWith('itu:') ? id.slice(4) : id.replace(/[:+]/g, '-'));

/** `considering-further`, `instructs:tsb-director`, `invites:member-states+sector-members`. */
export function sectionSlug(head: Head): string {
  const verb = head.head.further ? `${head.head.verb}-further` : head.head.verb;
  if (!head.head.addressed) return verb;
  return head.addressees.length > 0 ? `${verb}:${head.addressees.map(bodySlug).join('+')}` : `${verb}:unknown`;
}
