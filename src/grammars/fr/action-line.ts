import type { ActionLineGrammar } from '../grammar.ts';

export const actionLine: ActionLineGrammar = {
  heads: [
    'grande orientation',
    'grandes orientations',
    'grande orientation du SMSI',
    'grandes orientations du SMSI',
    "ligne d'action",
    "lignes d'action",
    "ligne d'action du SMSI",
    "lignes d'action du SMSI",
  ],
  roles: [
    {
      value: 'moderator/facilitator',
      forms: [
        'modérateur/coordonnateur',
        'coordonnateur/modérateur',
        'modérateur ou coordonnateur',
        'modérateur et coordonnateur',
        'modératrice/coordonnatrice',
      ],
    },
    {
      value: 'lead facilitator',
      forms: [
        'coordonnateur principal',
        'principal coordonnateur',
        'coordonnateur unique',
        'seul coordonnateur',
        'coordonnateur chef de file',
        'coordonnatrice principale',
        'facilitateur principal',
      ],
    },
    { value: 'co-facilitator', forms: ['co-coordonnateur', 'cofacilitateur', 'co-facilitateur'] },
    { value: 'facilitator', forms: ['coordonnateur', 'coordonnatrice', 'facilitateur'] },
    { value: 'moderator', forms: ['modérateur', 'modératrice'] },
    { value: 'partner', forms: ['partenaire'] },
    { value: 'participant', forms: ['participant'] },
  ],
  roleLinks: [
    'de la',
    'des',
    'pour la',
    'pour les',
    'pour la mise en oeuvre de la',
    'pour la mise en oeuvre des',
    'pour la mise en œuvre de la',
    'pour la mise en œuvre des',
  ],
  participation: ['participe à la mise en oeuvre de la', 'participe à la mise en oeuvre des'],
  modals: ['devrait', 'doit', 'devra', 'peut', 'pourra', 'est', 'sera', 'agit', 'continuera', 'joue'],
};
