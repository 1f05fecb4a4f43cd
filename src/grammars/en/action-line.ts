import type { ActionLineGrammar } from '../grammar.ts';

export const actionLine: ActionLineGrammar = {
  heads: ['action lines', 'action line', 'WSIS action line', 'WSIS action lines', 'AL', 'ALs'],
  roles: [
    {
      value: 'moderator/facilitator',
      forms: [
        'moderator/facilitator',
        'moderators/facilitators',
        'facilitator/moderator',
        'moderator and facilitator',
        'moderator or facilitator',
      ],
    },
    {
      value: 'lead facilitator',
      forms: [
        'lead facilitator',
        'leading facilitator',
        'main facilitator',
        'sole facilitator',
        'lead facilitators',
        'lead moderator',
      ],
    },
    { value: 'co-facilitator', forms: ['co-facilitator', 'co-facilitators', 'cofacilitator'] },
    { value: 'facilitator', forms: ['facilitator', 'facilitators'] },
    { value: 'moderator', forms: ['moderator', 'moderators'] },
    { value: 'partner', forms: ['partner', 'partners'] },
    { value: 'participant', forms: ['participant', 'participants'] },
  ],
  roleLinks: [
    'of the',
    'is the',
    'as the',
    'as',
    'of',
    'for',
    'in',
    'for the',
    'in the',
    'in implementing',
    'in implementing the',
    'for implementing',
    'for the implementation of',
    'for the implementation of the',
    'in the implementation of the',
    'in the implementation of',
  ],
  participation: ['participate in', 'participating in', 'participation in', 'take part in', 'contribute to'],
  modals: ['shall', 'should', 'will', 'must', 'may', 'is to', 'is'],
};
