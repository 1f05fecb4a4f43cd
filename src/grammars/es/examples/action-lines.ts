import type { Example } from '../../grammar.ts';
import { actionLine } from '../action-line.ts';

/** Roles by all their names. */
const role = (value: string, ...names: string[]): Example[] =>
  names.map((name) => ({
    text: `${name} de las líneas de acción C2 y C5`,
    actionLines: [['líneas de acción C2 y C5', ['C2', 'C5'], value]],
  }));

export const actionLines: readonly Example[] = [
  ...['línea de acción', 'línea de acción de la CMSI', 'Línea de Acción'].map(
    (head): Example => ({ text: `la ${head} C2`, actionLines: [[`${head} C2`, ['C2'], 'participant']] }),
  ),
  ...['líneas de acción', 'líneas de acción de la CMSI', 'Líneas de Acción'].map(
    (head): Example => ({
      text: `las ${head} C2, C5 y C6`,
      actionLines: [[`${head} C2, C5 y C6`, ['C2', 'C5', 'C6'], 'participant']],
    }),
  ),
  {
    text: 'líneas de acción C1 a C3',
    actionLines: [['líneas de acción C1 a C3', ['C1', 'C2', 'C3'], 'participant']],
  },
  ...actionLine.roles.flatMap(({ value, forms }) => role(value, ...forms)),
  ...actionLine.roleLinks.map(
    (link): Example => ({
      text: `asociado ${link} línea de acción C8`,
      actionLines: [['línea de acción C8', ['C8'], 'partner']],
    }),
  ),
  ...['participa en la aplicación de la', 'participa en la aplicación de las'].map(
    (joint): Example => ({
      text: `${joint} línea de acción C8`,
      actionLines: [['línea de acción C8', ['C8'], 'participant']],
    }),
  ),
  ...(actionLine.acts ?? []).flatMap(({ value, forms }) =>
    forms.map(
      (act): Example => ({
        text: `recordando\nque el UIT-T ${act} línea de acción C8,`,
        actionLines: [['línea de acción C8', ['C8'], value]],
        actors: ['itu-t'],
      }),
    ),
  ),
  ...[
    'debería',
    'debe',
    'deberá',
    'puede',
    'podrá',
    'deben',
    'deberían',
    'deberán',
    'es',
    'será',
    'actúa',
    'continuará',
    'desempeña',
  ].map(
    (modal): Example => ({
      text: `recordando\nque el UIT-T ${modal} con la BDT seguir la línea de acción C8,`,
      actionLines: [['línea de acción C8', ['C8'], 'participant']],
      actors: ['itu-t'],
    }),
  ),
  { text: 'el código C5 y la línea de acción C12', actionLines: [] },
  ...(actionLine.relatives ?? []).map(
    (words): Example => ({
      text: `observando\nla Línea de Acción C5 del Plan de Acción de Ginebra${words.startsWith(',') ? '' : ' '}${words} el UIT-D es moderador, y un socio,`,
      actionLines: [['Línea de Acción C5', ['C5'], 'moderator']],
      actors: ['itu-d'],
    }),
  ),
  {
    text: 'observando\nla Línea de Acción C5 de la CMSI, cuyo moderador es el UIT-D,',
    actionLines: [['Línea de Acción C5', ['C5'], 'moderator']],
    actors: ['itu-d'],
  },
  ...['es facilitada por el', ', facilitada por el'].map(
    (words): Example => ({
      text: `observando\nque la Línea de Acción C5${words.startsWith(',') ? '' : ' '}${words} UIT-D,`,
      actionLines: [['Línea de Acción C5', ['C5'], 'facilitator']],
      actors: ['itu-d'],
    }),
  ),
  ...['son facilitadas por la', ', facilitadas por la'].map(
    (words): Example => ({
      text: `observando\nque las Líneas de Acción C5 y C6${words.startsWith(',') ? '' : ' '}${words} UIT,`,
      actionLines: [['Líneas de Acción C5 y C6', ['C5', 'C6'], 'facilitator']],
      actors: ['itu'],
    }),
  ),
];
