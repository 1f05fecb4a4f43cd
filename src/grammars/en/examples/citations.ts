import type { Example } from '../../grammar.ts';
import { citation } from '../citation.ts';

/** One citation that is the whole text up to the last full stop. */
const whole = (surface: string, id: string | null): Example => ({
  text: `the ${surface}.`,
  citations: [[surface, id]],
});

/** Nouns that alone are names of bodies that we know. */
const NAMES_OF_OURS: ReadonlySet<string> = new Set(['Council', 'Assembly']);

export const citations: readonly Example[] = [
  whole('Resolution 140 (Rev. Guadalajara, 2010) of the Plenipotentiary Conference', 'itu:pp/res/140@2010-guadalajara'),
  whole(
    'Resolution 140¹ (Rev. Guadalajara, 2010)² of the Plenipotentiary Conference',
    'itu:pp/res/140@2010-guadalajara',
  ),
  whole('Resolution 172 (Guadalajara, 2010) of the Plenipotentiary Conference', 'itu:pp/res/172@2010-guadalajara'),
  whole('Council Resolution 1336', 'itu:council/res/1336'),
  whole('Council Resolution 1282 (Mod. 2008)', 'itu:council/res/1282@2008'),
  whole('Resolution 1334 (Council 2010)', 'itu:council/res/1334@2010'),
  whole('Resolution 75 (WTSA-08)', 'itu:wtsa/res/75@2008'),
  whole('Resolution 75 (WTSA, 2008)', 'itu:wtsa/res/75@2008'),
  whole('Resolution ITU-R 61 (Geneva, 2012)', 'itu:ra/res/61@2012-geneva'),
  whole('Resolution ITU-R 61-1', 'itu:ra/res/61-1'),
  whole('WTSA Resolution 69', 'itu:wtsa/res/69'),
  whole('PP Resolution 140', 'itu:pp/res/140'),
  whole('Plenipotentiary Conference 2010 Resolution 140', 'itu:pp/res/140@2010'),
  whole('Decision 562 of the 2011 session of the Council', 'itu:council/dec/562@2011'),
  whole('Decision 562 of the Council at its 2011 session', 'itu:council/dec/562@2011'),
  whole('Decision 5 (Rev. Busan, 2014) of the Plenipotentiary Conference', 'itu:pp/dec/5@2014-busan'),
  whole('Opinion 5 of the World Telecommunication/ICT Policy Forum (Geneva, 2013)', 'itu:wtpf/opinion/5@2013-geneva'),
  whole('Resolution 75 of WTSA-12', 'itu:wtsa/res/75@2012'),
  whole('Recommendation 20 of the World Telecommunication Development Conference', 'itu:wtdc/rec/20'),
  whole('Recommendation ITU-T X.509', 'itu:itu-t/rec/X.509'),
  whole('ITU-T Recommendation X.509', 'itu:itu-t/rec/X.509'),
  whole('ITU-R Resolution 9-6', 'itu:ra/res/9-6'),
  whole('Recommendation ITU-R M.1036-6', 'itu:itu-r/rec/M.1036-6'),
  whole('Decision 556 (C11)', 'itu:council/dec/556@2011'),
  {
    text: 'Council Decisions 11 (C2001) and 482 (modified 2020)',
    citations: [
      ['Council Decisions 11 (C2001)', 'itu:council/dec/11@2001'],
      ['482 (modified 2020)', 'itu:council/dec/482@2020'],
    ],
  },
  {
    text: 'Resolutions ITU-R 2-8 and ITU-R 5-8',
    citations: [
      ['Resolutions ITU-R 2-8', 'itu:ra/res/2-8'],
      ['ITU-R 5-8', 'itu:ra/res/5-8'],
    ],
  },
  { text: 'see A/RES/S-27/2', citations: [['A/RES/S-27/2', 'un:ga/res/S-27/2']] },
  { text: 'see resolution 253 (III), 16 October 1948', citations: [['resolution 253 (III)', 'un:ga/res/253(III)']] },
  // Each has its body behind it, and none takes that of the one before.
  {
    text: 'Resolution 71 (Rev. Dubai, 2018) of the Plenipotentiary Conference, Resolution 45 (Rev. Dubai, 2014) of WTDC and Resolution 7 (Dubai, 2012) of WTSA',
    citations: [
      ['Resolution 71 (Rev. Dubai, 2018) of the Plenipotentiary Conference', 'itu:pp/res/71@2018-dubai'],
      ['Resolution 45 (Rev. Dubai, 2014) of WTDC', 'itu:wtdc/res/45@2014-dubai'],
      ['Resolution 7 (Dubai, 2012) of WTSA', 'itu:wtsa/res/7@2012-dubai'],
    ],
  },
  // A mark alone behind the number, the year behind the body.
  {
    text: 'Resolution 1305 (MOD) of the ITU Council (2009), on lamps',
    citations: [['Resolution 1305 (MOD) of the ITU Council (2009)', 'itu:council/res/1305@2009']],
  },
  // Shared heads and tails.
  {
    text: 'Resolutions 101, 102 and 133 (Rev. Guadalajara, 2010) of the Plenipotentiary Conference',
    citations: [
      ['Resolutions 101', 'itu:pp/res/101@2010-guadalajara'],
      ['102', 'itu:pp/res/102@2010-guadalajara'],
      ['133 (Rev. Guadalajara, 2010) of the Plenipotentiary Conference', 'itu:pp/res/133@2010-guadalajara'],
    ],
  },
  {
    text: 'Resolutions 122 (Rev. Antalya, 2006) and 146 (Antalya, 2006) of the Plenipotentiary Conference',
    citations: [
      ['Resolutions 122 (Rev. Antalya, 2006)', 'itu:pp/res/122@2006-antalya'],
      ['146 (Antalya, 2006) of the Plenipotentiary Conference', 'itu:pp/res/146@2006-antalya'],
    ],
  },
  {
    text: 'Resolutions 102 and 140 of the 2010 Plenipotentiary Conference',
    citations: [
      ['Resolutions 102', 'itu:pp/res/102@2010'],
      ['140 of the 2010 Plenipotentiary Conference', 'itu:pp/res/140@2010'],
    ],
  },
  ...['to', '-', '~', 'through'].map(
    (range): Example => ({
      text: `Council Resolutions 5 ${range} 8`,
      citations: [
        ['Council Resolutions 5', 'itu:council/res/5'],
        ['8', 'itu:council/res/8'],
      ],
    }),
  ),
  ...['and', ',', ';', '&', 'or', 'as well as', 'and also'].map(
    (joint): Example => ({
      text: `Council Resolutions 5 ${joint} 8`,
      citations: [
        ['Council Resolutions 5', 'itu:council/res/5'],
        ['8', 'itu:council/res/8'],
      ],
    }),
  ),
  // United Nations.
  {
    text: 'resolutions 1291 (2000) of 24 February 2000, 431 (1978) and 432 (1978) of 27 July 1978',
    citations: [
      ['resolutions 1291 (2000)', 'un:sc/res/1291'],
      ['431 (1978)', 'un:sc/res/431'],
      ['432 (1978)', 'un:sc/res/432'],
    ],
  },
  {
    text: 'resolutions 56/183 of 21 December 2001, 57/270 B of 23 June 2003 and 50/70 M of 12 December 1995',
    citations: [
      ['resolutions 56/183', 'un:ga/res/56/183'],
      ['57/270 B', 'un:ga/res/57/270/B'],
      ['50/70 M', 'un:ga/res/50/70/M'],
    ],
  },
  whole('resolution 70/125 of the United Nations General Assembly', 'un:ga/res/70/125'),
  whole('General Assembly resolution 60/252', 'un:ga/res/60/252'),
  whole('resolution 1514 (XV)', 'un:ga/res/1514(XV)'),
  whole('resolution 377 A (V)', 'un:ga/res/377(V)/A'),
  whole('resolution S-10/2', 'un:ga/res/S-10/2'),
  whole('Economic and Social Council resolution 2006/46', 'un:ecosoc/res/2006/46'),
  whole('General Assembly decision 56/458', 'un:ga/dec/56/458'),
  { text: 'see A/RES/70/125', citations: [['A/RES/70/125', 'un:ga/res/70/125']] },
  { text: 'see S/RES/1325 (2000)', citations: [['S/RES/1325 (2000)', 'un:sc/res/1325']] },
  { text: 'see E/RES/2006/46', citations: [['E/RES/2006/46', 'un:ecosoc/res/2006/46']] },
  { text: 'see A/HRC/RES/20/8', citations: [['A/HRC/RES/20/8', 'un:hrc/res/20/8']] },
  { text: 'see A/HRC/PRST/36/1', citations: [['A/HRC/PRST/36/1', 'un:hrc/prst/36/1']] },
  { text: 'see PRST/25/1', citations: [['PRST/25/1', 'un:hrc/prst/25/1']] },
  { text: 'see S/PRST/2000/28', citations: [['S/PRST/2000/28', 'un:sc/prst/2000/28']] },
  { text: 'see EB134.R16', citations: [['EB134.R16', 'who:eb/res/134.R16']] },
  // Every name of an issuer, behind and before the number.
  ...citation.issuers.flatMap(({ value, forms }) =>
    forms.map(
      (form): Example => ({
        text: `see Resolution 9 of the ${form}, on lamps`,
        citations: [[`Resolution 9 of the ${form}`, `${value}/res/9`]],
      }),
    ),
  ),
  ...citation.issuerLinks.map(
    (link): Example => ({
      text: `see Resolution 9 ${link} Council`,
      citations: [[`Resolution 9 ${link} Council`, 'itu:council/res/9']],
    }),
  ),
  ...citation.sectors.map(({ value, forms }): Example => whole(`Resolution ${forms[0]} 9`, `${value}/res/9`)),
  ...citation.kinds
    .filter(({ value }) => value !== '')
    .flatMap(({ value, forms }) => forms.map((form) => whole(`Council ${form} 9`, `itu:council/${value}/9`))),
  ...citation.ordinals.map((ordinal) => whole(`Council Resolution ${ordinal} 9`, 'itu:council/res/9')),
  ...citation.revisionMarks.map((mark) =>
    whole(`Resolution 9 (${mark} Busan, 2014) of the Plenipotentiary Conference`, 'itu:pp/res/9@2014-busan'),
  ),
  ...citation.splitters.map(
    (splitter): Example => ({
      text: `The Council ${splitter} Resolution 9.`,
      citations: [['Resolution 9', 'itu:council/res/9']],
    }),
  ),
  ...citation.issuerOwners.map(
    (owner): Example => ({
      text: `see ${owner} 2014 Plenipotentiary Conference Resolution 9`,
      citations: [[`${owner} 2014 Plenipotentiary Conference Resolution 9`, 'itu:pp/res/9@2014']],
    }),
  ),
  ...citation.sessions.map(
    (session): Example => ({
      text: `see Decision 9 of the 2016 ${session} of the Council`,
      citations: [[`Decision 9 of the 2016 ${session} of the Council`, 'itu:council/dec/9@2016']],
    }),
  ),
  ...citation.sessionLinks.map((link) =>
    whole(`Decision 9 of the Council${link.startsWith(',') ? '' : ' '}${link} 2016 session`, 'itu:council/dec/9@2016'),
  ),
  ...(citation.relatives?.opens ?? []).flatMap((opens) =>
    ['', ','].map(
      (comma): Example => ({
        text: `see Resolution 9${comma} ${opens} Council adopted at its 2011 session.`,
        citations: [['Resolution 9', 'itu:council/res/9@2011']],
      }),
    ),
  ),
  ...(citation.relatives?.verbs ?? []).map(
    (verb): Example => ({
      text: `see Resolution 9 that the Council ${verb} at its 2011 session.`,
      citations: [['Resolution 9', 'itu:council/res/9@2011']],
    }),
  ),
  ...(citation.revisions?.marks ?? []).map(
    (mark): Example => ({
      text: `see Resolution 9 of the Council, ${mark} at its 2016 session.`,
      citations: [['Resolution 9 of the Council', 'itu:council/res/9@2016']],
    }),
  ),
  ...(citation.revisions?.links ?? []).map(
    (link): Example => ({
      text: `see Council Resolution 9, as revised ${link} 2016.`,
      citations: [['Council Resolution 9', 'itu:council/res/9@2016']],
    }),
  ),
  {
    text: 'see Resolution 9 of the Plenipotentiary Conference, as revised in Dubai, 2018, and Council Resolution 12.',
    citations: [
      ['Resolution 9 of the Plenipotentiary Conference', 'itu:pp/res/9@2018-dubai'],
      ['Council Resolution 12', 'itu:council/res/12'],
    ],
  },
  {
    text: 'The Council, at its 2011 session, adopted Resolution 9.',
    citations: [['Resolution 9', 'itu:council/res/9@2011']],
  },
  ...citation.dates.months.map(
    (month): Example => ({
      text: `see resolution 9 (1999) of 3 ${month} 1999 and resolution 12 (1999)`,
      citations: [
        ['resolution 9 (1999)', 'un:sc/res/9'],
        ['resolution 12 (1999)', 'un:sc/res/12'],
      ],
    }),
  ),
  ...citation.dates.links.map(
    (link): Example => ({
      text: `resolutions 60/1 ${link} 16 September 2005 and 60/251`,
      citations: [
        ['resolutions 60/1', 'un:ga/res/60/1'],
        ['60/251', 'un:ga/res/60/251'],
      ],
    }),
  ),
  ...citation.pursuance.map(
    (cue): Example => ({
      text: `${cue} Council Resolution 9`,
      citations: [['Council Resolution 9', 'itu:council/res/9']],
      cues: [cue],
    }),
  ),
  ...citation.selfIssuers.map(
    (self): Example => ({
      text: `The Plenipotentiary Conference of the International Telecommunication Union (Busan, 2014),\nrecalling\nResolution 9 of ${self},`,
      citations: [[`Resolution 9 of ${self}`, 'itu:pp/res/9@2014-busan']],
    }),
  ),
  // Numbers that are none.
  ...[
    'draft resolution',
    'draft new resolution',
    'draft decision',
    'draft opinion',
    'draft recommendation',
    'general recommendation',
    'general recommendations',
    'general comment',
  ].map((draft): Example => ({ text: `${draft} 9 of the Council`, citations: [] })),
  ...[
    'Document C09/6',
    'United Nations, Treaty Series, vol. 382 (1960)',
    'Study Group 16',
    'the 3022nd meeting',
    'report S/2000/888',
    'room 9, 22 730 5111',
    'in 2010 the Union',
    'Question 5/16',
  ].map((text): Example => ({ text, citations: [] })),
  { text: 'see Resolution 9 (lamps and lenses) of 2010', citations: [['Resolution 9', null]] },
  // Bodies of others, named or told by a noun; the bare assembly, by the form of the number.
  ...(citation.otherBodies ?? []).map((form) => whole(`Resolution 9/4 of the ${form}`, null)),
  ...(citation.others?.nouns ?? [])
    .filter((noun) => !NAMES_OF_OURS.has(noun))
    .map(
      (noun): Example => ({
        text: `see decision 689 (XXV) of the Economic ${noun} for Lamps and Lamplighters' ${noun} resolution 61/5`,
        citations: [
          ['decision 689 (XXV)', null],
          ['resolution 61/5', null],
        ],
      }),
    ),
  ...(citation.others?.links ?? []).map(
    (link): Example => ({
      text: `see resolution 70/5${link.startsWith(',') ? '' : ' '}${link} Commission`,
      citations: [['resolution 70/5', null]],
    }),
  ),
  {
    text: 'see Assembly resolution 70/1, resolution 70/2 of the Assembly and resolution 61/5 of keepers',
    citations: [
      ['Assembly resolution 70/1', 'un:ga/res/70/1'],
      ['resolution 70/2 of the Assembly', 'un:ga/res/70/2'],
      ['resolution 61/5', 'un:ga/res/61/5'],
    ],
  },
  // Numbers that many have.
  {
    text: 'see resolution 1576 (L) of 20 May 1971, resolution 4/1 and resolution 1514 (XXX)',
    citations: [
      ['resolution 1576 (L)', null],
      ['resolution 4/1', null],
      ['resolution 1514 (XXX)', 'un:ga/res/1514(XXX)'],
    ],
  },
  // Numbers that count something else.
  ...(citation.measures ?? []).map(
    (measure): Example => ({ text: `they read the resolution 12 ${measure} and left`, citations: [] }),
  ),
  ...[
    'they left 82 recommendations 37 of which are open',
    'the decision 5 July was about',
    'Decision 2009/766/EC and decision No 676/2002/EC',
    'resolution 37 C/2 and resolution A.1110(30)',
  ].map((text): Example => ({ text, citations: [] })),
  // Words that say kind and body at once, symbols that leave out the kind.
  {
    text: 'see UNSCR 1325, UNSCRs 1325 and 1820 and UNGA Resolution A/70/125, not report A/70/125 or resolution A/70/L.5',
    citations: [
      ['UNSCR 1325', 'un:sc/res/1325'],
      ['UNSCRs 1325', 'un:sc/res/1325'],
      ['1820', 'un:sc/res/1820'],
      ['UNGA Resolution A/70/125', 'un:ga/res/70/125'],
    ],
  },
  {
    text: 'see Plenipotentiary Resolutions 70 and 71, resolution 70/\n125',
    citations: [
      ['Plenipotentiary Resolutions 70', 'itu:pp/res/70'],
      ['71', 'itu:pp/res/71'],
      ['resolution 70/\n125', 'un:ga/res/70/125'],
    ],
  },
  { text: 'see 37 C/Resolution 2 and UNEP/EA.4/Res.1', citations: [] },
  // Numbers of notes behind dates, days, numbers in tables.
  {
    text: 'see Human Rights Council resolutions 6/30, of 14 December 2007,1 and 14/12, of 18 June 2010,2 on lamps',
    citations: [
      ['Human Rights Council resolutions 6/30', 'un:hrc/res/6/30'],
      ['14/12', 'un:hrc/res/14/12'],
    ],
  },
  { text: 'North\t120\tResolution 77', citations: [['Resolution 77', null]] },
  // Series that one sector alone has, in texts of the Union.
  {
    text: 'The Plenipotentiary Conference (Busan, 2014),\nconsidering\na)\tRecommendations Y.2001 and X.509;\nb)\tRecommendation SM.1046 and Recommendation M.1036,',
    citations: [
      ['Recommendations Y.2001', 'itu:itu-t/rec/Y.2001'],
      ['X.509', 'itu:itu-t/rec/X.509'],
      ['Recommendation SM.1046', 'itu:itu-r/rec/SM.1046'],
      ['Recommendation M.1036', null],
    ],
  },
];
