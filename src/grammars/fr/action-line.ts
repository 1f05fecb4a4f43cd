import type { ActionLineGrammar } from '../grammar.ts';

/** A preposition with the articles, which it may join with. */
const withArticle = (preposition: string): string[] =>
  /de$/.test(preposition)
    ? [`${preposition} la`, `${preposition.slice(0, -1)}es`]
    : [`${preposition} la`, `${preposition} les`];

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
        'unique coordonnateur',
        'rôle de premier plan',
        'rôle principal',
        'rôle moteur',
        'rôle de chef de file',
        'coordonnateur chef de file',
        'coordonnatrice principale',
        'facilitateur principal',
        'coordonnateurs principaux',
      ],
    },
    {
      value: 'co-facilitator',
      forms: [
        'co-coordonnateur',
        'cofacilitateur',
        'co-facilitateur',
        'co-coordonnateurs',
        'cofacilitateurs',
        'co-facilitateurs',
      ],
    },
    {
      value: 'facilitator',
      forms: [
        ...['coordonnateur', 'coordonnatrice', 'coordonnateurs', 'facilitateur', 'facilitateurs', 'facilitatrice'],
        ...['coordonnée', 'coordonnées', 'facilitée', 'facilitées'].flatMap((done) => [done, `, ${done}`]),
      ],
    },
    { value: 'moderator', forms: ['modérateur', 'modératrice', 'modérateurs'] },
    { value: 'partner', forms: ['partenaire', 'partenaires'] },
    { value: 'participant', forms: ['participant', 'participante', 'participants'] },
  ],
  roleLinks: ['pour', 'de', 'chargé de', 'dans']
    .flatMap((link) =>
      ['', ' la mise en oeuvre de', ' la mise en œuvre de', ' la réalisation de'].flatMap((work) =>
        withArticle(`${link}${work}`),
      ),
    )
    .concat('est', 'sont', "par l'", 'par la', 'par le'),
  relatives: ['dont', 'pour laquelle', 'pour lesquelles', 'dans laquelle', 'dans lesquelles', 'où'].flatMap((words) => [
    words,
    `, ${words}`,
  ]),
  acts: [
    {
      value: 'facilitator',
      forms: ['coordonne', 'coordonner', 'coordonnant', 'facilite', 'faciliter', 'facilitant'].flatMap((verb) => [
        `${verb} la`,
        `${verb} les`,
        `${verb} la mise en oeuvre de la`,
        `${verb} la mise en œuvre de la`,
        `${verb} la mise en oeuvre des`,
        `${verb} la mise en œuvre des`,
      ]),
    },
  ],
  participation: ['participe à la mise en oeuvre de la', 'participe à la mise en oeuvre des'],
  modals: [
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
  ],
};
