import type { ActionLineGrammar } from '../grammar.ts';

export const actionLine: ActionLineGrammar = {
  heads: ['línea de acción', 'líneas de acción', 'línea de acción de la CMSI', 'líneas de acción de la CMSI'],
  roles: [
    {
      value: 'moderator/facilitator',
      forms: [
        'moderador/facilitador',
        'facilitador/moderador',
        'moderador o facilitador',
        'moderador y facilitador',
        'moderadora/facilitadora',
      ],
    },
    {
      value: 'lead facilitator',
      forms: [
        'facilitador principal',
        'principal facilitador',
        'facilitador único',
        'facilitador rector',
        'facilitadora principal',
      ],
    },
    { value: 'co-facilitator', forms: ['cofacilitador', 'co-facilitador'] },
    { value: 'facilitator', forms: ['facilitador', 'facilitadora'] },
    { value: 'moderator', forms: ['moderador', 'moderadora'] },
    { value: 'partner', forms: ['asociado', 'socio'] },
    { value: 'participant', forms: ['participante'] },
  ],
  roleLinks: [
    'de la',
    'de las',
    'para la',
    'para las',
    'para la aplicación de la',
    'para la aplicación de las',
    'en la aplicación de la',
    'en la aplicación de las',
    'en la',
    'en las',
  ],
  participation: ['participa en la aplicación de la', 'participa en la aplicación de las'],
  modals: ['debería', 'debe', 'deberá', 'puede', 'podrá', 'es', 'será', 'actúa', 'continuará', 'desempeña'],
};
