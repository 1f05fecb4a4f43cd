import { makePlaceSlug } from '../../../src/model/index.ts';

/** The ids under which the fact files name things, turned into the ids of the registry. */

/** Things outside the numbering scheme: one id each. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  'WSIS/TunisAgenda': ['wsis:tunis-agenda'],
  'WSIS/TunisCommitment': ['wsis:tunis-commitment'],
  'WSIS/GenevaDeclaration': ['wsis:geneva-declaration'],
  'WSIS/GenevaPlan': ['wsis:geneva-plan'],
  'WSIS outcomes': ['wsis:outcomes'],
  'WSIS+10 review process': ['wsis+10'],
  'WSIS+10 Statement and Vision (Geneva, 2014)': ['wsis:wsis-10-statement-and-vision'],
  'WSIS Forum 2013 Ministerial Round Table': ['wsis:forum-2013'],
  'ITU strategic plan 2008-2011': ['itu:strategic-plan/2008-2011'],
  'Doha Action Plan': ['itu:doha-action-plan'],
  'ITU Constitution': ['itu:constitution'],
  'ITU Convention': ['itu:convention'],
  'International Telecommunication Regulations': ['itu:international-telecommunication-regulations'],
  'WTSC Geneva 1996': ['itu:wtsa-96'],
  'RA and WRC Geneva 1997': ['itu:ra-97', 'itu:wrc-97'],
  'WTDC Valletta 1998': ['itu:wtdc-98'],
  'Council resolution on WG-WSIS (2009 ed., Res 1282 Mod.)': ['itu:council/res/1282@2008'],
  'Council resolution on WG-WSIS (2010-11 ed.)': ['itu:council/res/1282@2008'],
};

const BODIES: Readonly<Record<string, string>> = {
  ITU: 'itu',
  'ITU-T': 'itu-t',
  'ITU-D': 'itu-d',
  'ITU-R': 'itu-r',
  ISO: 'iso',
  IEC: 'iec',
  UNSG: 'un:secretary-general',
  'WSIS-TF': 'itu:wsis-task-force',
  WSIS: 'wsis',
  'UN Women': 'un:un-women',
  'UN Regional Commissions': 'un:regional-commissions',
  'UNEP (Basel Secretariat)': 'un:unep',
  WTO: 'wto',
  'UN-Habitat': 'un:un-habitat',
};
const UN_BODIES = /^(?:UN[A-Z]+|FAO|WHO|ITC|UPU|WMO|WIPO|ILO|ECOSOC|ICAO)$/;

/** `DG-Internet` → `itu:dg-internet`, `UNESCO` → `un:unesco`. */
export function toBodyId(name: string): string {
  const known = BODIES[name];
  if (known !== undefined) return known;
  return `${UN_BODIES.test(name) ? 'un' : 'itu'}:${name.toLowerCase()}`;
}

/** Ids in scheme shape that name the same thing as another id. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^itu:itrs(?=#|$)/, 'itu:international-telecommunication-regulations'],
  [/^treaty:tampere-convention@1998$/, 'treaty:tampere-convention'],
  [/^un:millennium-declaration$/, 'un:ga/res/55/2'],
  [/^itu:itu-([tdr])$/, 'itu-$1'],
  // The year alone is printed, and one version of that year is known.
  [/^itu:wtsa\/res\/75@2008$/, 'itu:wtsa/res/75@2008-johannesburg'],
  [/^itu:pp\/res\/197@2014$/, 'itu:pp/res/197@2014-busan'],
  // World radiocommunication conferences are cited by year.
  [/^itu:wrc\/res\/646@2003-geneva$/, 'itu:wrc/res/646@2003'],
];

/** One id of a fact file as ids of the registry: nearly always one, two where the source joins two meetings. */
export function toRegistryIds(given: string): readonly string[] {
  const named = NAMED[given];
  if (named !== undefined) return named;
  const numbered = /^(PP|WTSA|WTDC|RA|Council)\/(Res|Dec)(\d+)(?: \((.+)\))?$/.exec(given);
  if (numbered) {
    const work = `itu:${numbered[1]!.toLowerCase()}/${numbered[2]!.toLowerCase()}/${numbered[3]}`;
    return [numbered[4] === undefined ? work : `${work}@${toVersionTag(numbered[4])}`];
  }
  const line = /^WSIS\/(C\d+(?:\/[a-z-]+)?)$/.exec(given);
  if (line) return [`wsis:${line[1]}`];
  const body = /^body\/(.+)$/.exec(given);
  if (body) return [toBodyId(body[1]!)];
  const article = /^ITU (Constitution|Convention) Art (\w+)$/.exec(given);
  if (article) return [`itu:${article[1]!.toLowerCase()}#${article[2]}`];
  const paragraph = /^WSIS\/TunisAgenda § (\d+)(?: ([a-z])\))?$/.exec(given);
  if (paragraph) return [`wsis:tunis-agenda#${paragraph[1]}${paragraph[2] ? `.${paragraph[2]}` : ''}`];
  const assembly = /^A\/RES\/(\d+\/\d+)(?: ([A-Z]))?$/.exec(given);
  if (assembly) return [`un:ga/res/${assembly[1]}${assembly[2] ? `/${assembly[2]}` : ''}`];
  const security = /^S\/RES\/(\d+) \(\d{4}\)$/.exec(given);
  if (security) return [`un:sc/res/${security[1]}`];
  if (/^A\/C\./.test(given)) return [`un:doc/${given}`];
  if (/^C\d\d\/\d+$/.test(given)) return [`itu:council/doc/${given}`];
  for (const [pattern, id] of SAME) if (pattern.test(given)) return [given.replace(pattern, id)];
  return [given];
}

/** `Rev. Dubai, 2014` → `2014-dubai`, `Mod. 2008` → `2008`, `proposal ARB/43A16, 2016` → `draft-ARB-43A16-2016`. */
export function toVersionTag(label: string): string {
  const proposal = /^proposal (\S+), (\d{4})$/.exec(label);
  if (proposal) return `draft-${proposal[1]!.replace('/', '-')}-${proposal[2]}`;
  const year = /^(?:Mod\.|Modified|Council) (\d{4})$/.exec(label);
  if (year) return year[1]!;
  const placed = /^(?:Rev\. )?([^,]+), (\d{4})/.exec(label);
  if (!placed) throw new Error(`version label: ${label}`);
  return `${placed[2]}-${makePlaceSlug(placed[1]!)}`;
}

/** Proposals and drafts, told by how they were read: the version that their citations hang on. */
const DRAFTS: readonly (readonly [string, string])[] = [
  ['EUR/XX/2 for WTSA-12', 'draft-EUR-XX-2-2012'],
  ['EUR/45A12/1 for WTSA-16', 'draft-EUR-45A12-2016'],
  ['RPM-ASP17/21', 'draft-RPM-ASP17-21-2017'],
  ['WTDC-17/23 Add.17, RCC', 'draft-RCC-23A17-2017'],
  ['RCC/23A16/1, WTDC-17', 'draft-RCC-23A16-2017'],
  ['WTDC-17/23 Add.10, RCC', 'draft-RCC-23A10-2017'],
  ['ACP/27/6, WTDC-10', 'draft-ACP-27-2010'],
  ['AFCP/19A15/1, WTDC-17', 'draft-AFCP-19A15-2017'],
  ['WTDC-17/21 Add.27', 'draft-ARB-21A27-2017'],
  ['draft resolution of the Radiocommunication Assembly', 'draft-undated'],
  ['EUR/44A7/1 for PP-22', 'draft-EUR-44A7-2022'],
  ['proposal text read, not the adopted one', 'draft-ARB-43A16-2016'],
];

/** The tag of the draft that was read, or null when an adopted text was. */
export function draftTagOf(how: string): string | null {
  // Here the adopted base text was taken out of the proposal.
  if (how.includes('base text taken out')) return null;
  return DRAFTS.find(([cue]) => how.includes(cue))?.[1] ?? null;
}
