import type { Example } from '../../grammar.ts';
import { actionLine } from '../action-line.ts';

export const actionLines: readonly Example[] = [
  {
    text: 'Action Lines C2, C5 and C6, not room C22',
    actionLines: [['Action Lines C2, C5 and C6', ['C2', 'C5', 'C6'], 'participant']],
  },
  {
    text: 'WSIS Action Lines C2 (Information and communication infrastructure) and C5',
    actionLines: [
      ['WSIS Action Lines C2 (Information and communication infrastructure) and C5', ['C2', 'C5'], 'participant'],
    ],
  },
  { text: 'Action Lines C1 to C3', actionLines: [['Action Lines C1 to C3', ['C1', 'C2', 'C3'], 'participant']] },
  ...actionLine.heads.map(
    (head): Example => ({ text: `on ${head} C8`, actionLines: [[`${head} C8`, ['C8'], 'participant']] }),
  ),
  ...actionLine.roles.flatMap(({ value, forms }) =>
    forms.map(
      (form): Example => ({
        text: `Action Line C5 ${form}`,
        actionLines: [['Action Line C5', ['C5'], value]],
      }),
    ),
  ),
  ...actionLine.roleLinks.map(
    (link): Example => ({
      text: `Action Line C5 ${link} moderator`,
      actionLines: [['Action Line C5', ['C5'], 'moderator']],
    }),
  ),
  ...(actionLine.acts ?? []).flatMap(({ value, forms }) =>
    forms.map(
      (act): Example => ({
        text: `noting\nthat ITU-T ${act} Action Line C8,`,
        actionLines: [['Action Line C8', ['C8'], value]],
        actors: ['itu-t'],
      }),
    ),
  ),
  ...actionLine.participation.map(
    (joint): Example => ({
      text: `${joint} Action Line C8`,
      actionLines: [['Action Line C8', ['C8'], 'participant']],
    }),
  ),
  ...actionLine.modals.map(
    (modal): Example => ({
      text: `noting\nthat ITU-T ${modal} work on Action Line C8,`,
      actionLines: [['Action Line C8', ['C8'], 'participant']],
      actors: ['itu-t'],
    }),
  ),
  ...(actionLine.relatives ?? []).map(
    (words): Example => ({
      text: `noting\nAction Line C5 of the Geneva Plan of Action${words.startsWith(',') ? '' : ' '}${words} ITU-D is the moderator, and a partner,`,
      actionLines: [['Action Line C5', ['C5'], 'moderator']],
      actors: ['itu-d'],
    }),
  ),
  {
    text: 'noting\nWSIS action lines: C2 (Cables); C5 (Confidence); and C6,',
    actionLines: [['WSIS action lines: C2 (Cables); C5 (Confidence); and C6', ['C2', 'C5', 'C6'], 'participant']],
  },
  { text: 'C5 alone, and Action Line C12', actionLines: [] },
  ...['is facilitated by', ', which is facilitated by', ', facilitated by'].map(
    (words): Example => ({
      text: `noting\nthat Action Line C5${words.startsWith(',') ? '' : ' '}${words} ITU-D,`,
      actionLines: [['Action Line C5', ['C5'], 'facilitator']],
      actors: ['itu-d'],
    }),
  ),
  {
    text: 'noting\nAction Lines C5 and C6, which are facilitated by ITU-D, and C2, as C2 and C4 are facilitated by others,',
    actionLines: [['Action Lines C5 and C6', ['C5', 'C6'], 'facilitator']],
    actors: ['itu-d'],
  },
  // Each code in brackets of its own, or all in one.
  {
    text: 'Action Lines (C2) and (C5), and Action Lines (C6, C7)',
    actionLines: [
      ['Action Lines (C2) and (C5)', ['C2', 'C5'], 'participant'],
      ['Action Lines (C6, C7)', ['C6', 'C7'], 'participant'],
    ],
  },
];
