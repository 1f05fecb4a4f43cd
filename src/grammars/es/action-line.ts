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
        'único facilitador',
        'papel principal',
        'papel rector',
        'función principal',
        'función rectora',
        'facilitador rector',
        'facilitadora principal',
        'facilitadores principales',
      ],
    },
    {
      value: 'co-facilitator',
      forms: ['cofacilitador', 'co-facilitador', 'cofacilitadores', 'co-facilitadores', 'cofacilitadora'],
    },
    {
      value: 'facilitator',
      forms: [
        'facilitador',
        'facilitadora',
        'facilitadores',
        'facilitada',
        'facilitadas',
        ', facilitada',
        ', facilitadas',
      ],
    },
    { value: 'moderator', forms: ['moderador', 'moderadora', 'moderadores'] },
    { value: 'partner', forms: ['asociado', 'asociados', 'socio', 'socios', 'asociada'] },
    { value: 'participant', forms: ['participante', 'participantes'] },
  ],
  roleLinks: ['de', 'para', 'en', 'encargado de']
    .flatMap((link) =>
      ['', ' la aplicación de', ' la ejecución de', ' la puesta en práctica de', ' la implementación de'].flatMap(
        (work) => [`${link}${work} la`, `${link}${work} las`],
      ),
    )
    .concat('es', 'son', 'por la', 'por el'),
  relatives: [
    ...[
      'de la que',
      'de las que',
      'de la cual',
      'de las cuales',
      'para la que',
      'para las que',
      'en la que',
      'en las que',
    ],
    'cuyo',
    'cuya',
  ].flatMap((words) => [words, `, ${words}`]),
  acts: [
    {
      value: 'facilitator',
      forms: ['facilita', 'facilitar', 'facilitando'].flatMap((verb) =>
        ['la', 'las', 'la aplicación de la', 'la aplicación de las', 'la ejecución de la', 'la ejecución de las'].map(
          (rest) => `${verb} ${rest}`,
        ),
      ),
    },
  ],
  participation: ['participa en la aplicación de la', 'participa en la aplicación de las'],
  modals: [
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
  ],
};
