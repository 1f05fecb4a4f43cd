import type { ActionLineGrammar } from '../grammar.ts';

export const actionLine: ActionLineGrammar = {
  heads: ['línea de acción', 'líneas de acción', 'línea de acción de la CMSI', 'líneas de acción de la CMSI'],
  roles: [
    {
      value: 'moderator/facilitator',
      forms: ['moderador/facilitador', 'facilitador/moderador', 'moderador o facilitador'],
    },
    { value: 'lead facilitator', forms: ['facilitador principal', 'facilitador rector'] },
    { value: 'co-facilitator', forms: ['cofacilitador', 'co-facilitador'] },
    { value: 'facilitator', forms: ['facilitador'] },
    { value: 'moderator', forms: ['moderador'] },
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
    'en la aplicación de las',
  ],
  participation: ['participa en la aplicación de la', 'participa en la aplicación de las'],
  modals: ['debería', 'debe', 'deberá', 'puede', 'podrá', 'es', 'será', 'actúa', 'continuará', 'desempeña'],
};
