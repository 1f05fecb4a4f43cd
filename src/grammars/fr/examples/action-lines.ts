import type { Example } from '../../grammar.ts';
import { actionLine } from '../action-line.ts';

/** Roles by all their names. */
const role = (value: string, ...names: string[]): Example[] =>
  names.map((name) => ({
    text: `${name} des grandes orientations C2 et C5`,
    actionLines: [['grandes orientations C2 et C5', ['C2', 'C5'], value]],
  }));

export const actionLines: readonly Example[] = [
  ...['grande orientation', 'grande orientation du SMSI', "ligne d'action", "ligne d'action du SMSI"].map(
    (head): Example => ({ text: `la ${head} C2`, actionLines: [[`${head} C2`, ['C2'], 'participant']] }),
  ),
  ...['grandes orientations', 'grandes orientations du SMSI', "lignes d'action", "lignes d'action du SMSI"].map(
    (head): Example => ({
      text: `les ${head} C2, C5 et C6`,
      actionLines: [[`${head} C2, C5 et C6`, ['C2', 'C5', 'C6'], 'participant']],
    }),
  ),
  {
    text: 'grandes orientations C1 à C3',
    actionLines: [['grandes orientations C1 à C3', ['C1', 'C2', 'C3'], 'participant']],
  },
  ...actionLine.roles.flatMap(({ value, forms }) => role(value, ...forms)),
  ...actionLine.roleLinks.map(
    (link): Example => ({
      text: `partenaire ${link} grande orientation C8`,
      actionLines: [['grande orientation C8', ['C8'], 'partner']],
    }),
  ),
  ...['participe à la mise en oeuvre de la', 'participe à la mise en oeuvre des'].map(
    (joint): Example => ({
      text: `${joint} grande orientation C8`,
      actionLines: [['grande orientation C8', ['C8'], 'participant']],
    }),
  ),
  ...(actionLine.acts ?? []).flatMap(({ value, forms }) =>
    forms.map(
      (act): Example => ({
        text: `rappelant\nque l'UIT-T ${act} grande orientation C8,`,
        actionLines: [['grande orientation C8', ['C8'], value]],
        actors: ['itu-t'],
      }),
    ),
  ),
  ...[
    'devrait',
    'doit',
    'devra',
    'peut',
    'pourra',
    'doivent',
    'devraient',
    'devront',
    'est',
    'sera',
    'agit',
    'continuera',
    'joue',
  ].map(
    (modal): Example => ({
      text: `rappelant\nque l'UIT-T ${modal} avec le BDT suivre la grande orientation C8,`,
      actionLines: [['grande orientation C8', ['C8'], 'participant']],
      actors: ['itu-t'],
    }),
  ),
  ...(actionLine.relatives ?? []).map(
    (words): Example => ({
      text: `notant\nla grande orientation C5 du Plan d'action de Genève${words.startsWith(',') ? '' : ' '}${words} l'UIT-D est modérateur, et un partenaire,`,
      actionLines: [['grande orientation C5', ['C5'], 'moderator']],
      actors: ['itu-d'],
    }),
  ),
  { text: 'le code C5 et la grande orientation C12', actionLines: [] },
  {
    text: "notant\nla grande orientation C5 du SMSI, dont le modérateur est l'UIT-D,",
    actionLines: [['grande orientation C5', ['C5'], 'moderator']],
    actors: ['itu-d'],
  },
  ...[
    "est facilitée par l'UIT-D",
    "est coordonnée par l'UIT-D",
    ", facilitée par l'UIT-D",
    ", coordonnée par l'UIT-D",
  ].map(
    (words): Example => ({
      text: `notant\nque la grande orientation C5${words.startsWith(',') ? '' : ' '}${words},`,
      actionLines: [['grande orientation C5', ['C5'], 'facilitator']],
      actors: ['itu-d'],
    }),
  ),
  ...['facilitées par le', 'coordonnées par le', ', facilitées par la', ', coordonnées par la'].map(
    (words): Example => ({
      text: `notant\nque les grandes orientations C5 et C6${words.startsWith(',') ? '' : ' sont '}${words} phare,`,
      actionLines: [['grandes orientations C5 et C6', ['C5', 'C6'], 'facilitator']],
    }),
  ),
];
