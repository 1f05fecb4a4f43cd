import type { ActionLineGrammar } from '../grammar.ts';
import { adjective, type Cases, formsOf, noun, phrase, plural } from './cases.ts';

const line = [phrase(noun('направлен', 'ие'), 'деятельности'), phrase(plural('направлен', 'ия'), 'деятельности')];
const organization = noun('организац', 'ия');
const facilitating = phrase(adjective('содействующ', 'ая/sibilant'), organization);
const party = phrase(adjective('содействующ', 'ая/sibilant'), noun('сторон', 'а'));
const facilitators = phrase(adjective('содействующ', 'ие'), plural('организац', 'ии'));
const moderators = plural('модератор', 'ы/person');
const sole = adjective('единственн', 'ая');
const coordinator = noun('координатор', '-/person');

/** An act, and the same with what it does with a line. */
const worked = (act: string): string[] => [act, ...['выполнению', 'реализации'].map((work) => `${act} ${work}`)];

export const actionLine: ActionLineGrammar = {
  heads: formsOf(
    ...line.map((name) => phrase(name, 'с')),
    noun('направлен', 'ие'),
    plural('направлен', 'ия'),
    ...line,
    ...line.map((name) => phrase(name, 'ВВУИО')),
    ...line.map((name) => phrase(name, 'по ВВУИО')),
  ),
  roles: [
    {
      value: 'moderator/facilitator',
      forms: formsOf(
        ...[noun('модератор', '-/person'), coordinator].flatMap((first): Cases[] =>
          [facilitating, party].map((second) => first.map((form, at) => `${form}/${second[at]}`)),
        ),
        adjective('ведущ', 'ая/sibilant').map((form, at) => `${form}/${facilitating[at]}`),
        moderators.map((form, at) => `${form}/${facilitators[at]}`),
        phrase(moderators, 'и', facilitators),
        phrase(noun('модератор', '-/person'), 'и', facilitating),
      ),
    },
    {
      value: 'lead facilitator',
      forms: formsOf(
        ...[facilitating, party].flatMap((name) =>
          [adjective('ведущ', 'ая/sibilant'), sole].map((which) => phrase(which, name)),
        ),
        phrase(adjective('ведущ', 'ий/sibilant-person'), coordinator),
        phrase(adjective('ведущ', 'ая/sibilant'), organization),
      ),
    },
    { value: 'co-facilitator', forms: formsOf(noun('сокоординатор', '-/person'), noun('со-координатор', '-/person')) },
    { value: 'facilitator', forms: formsOf(facilitating, facilitators, party, noun('фасилитатор', '-/person')) },
    { value: 'moderator', forms: formsOf(noun('модератор', '-/person'), moderators, coordinator) },
    {
      value: 'partner',
      forms: formsOf(noun('партнер', '-/person'), phrase(adjective('партнерск', 'ая'), organization)),
    },
    { value: 'participant', forms: formsOf(noun('участник', '-/person')) },
  ],
  roleLinks: [
    'по',
    'в отношении',
    'для',
    'в качестве',
    'как',
    'МСЭ по',
    'Союза по',
    ...['реализации', 'выполнению', 'осуществлению'].map((work) => `по ${work}`),
    ...['реализации', 'выполнении', 'осуществлении'].map((work) => `в ${work}`),
  ],
  relatives: [
    'по которому',
    'по которым',
    'для которого',
    'для которых',
    'в отношении которых',
    'где',
    'в которых',
  ].flatMap((words) => [words, `, ${words}`]),
  acts: [
    {
      value: 'lead facilitator',
      forms: ['ведущая роль', 'ведущую роль', 'ведущей роли'].flatMap((role) =>
        ['по содействию', 'в содействии'].flatMap(worked).map((act) => `${role} ${act}`),
      ),
    },
    {
      value: 'facilitator',
      forms: ['отвечает за содействие', 'отвечать за содействие', 'ответственность за содействие'].flatMap(worked),
    },
  ],
  participation: [],
  modals: ['должен', 'должна', 'должно', 'должны', 'следует', 'будет', 'необходимо', 'может', 'могут', 'обязаны'],
};
