import type { ActionLineGrammar } from '../grammar.ts';
import { adjective, type Cases, formsOf, noun, phrase, plural } from './cases.ts';

const line = [phrase(noun('направлен', 'ие'), 'деятельности'), phrase(plural('направлен', 'ия'), 'деятельности')];
const organization = noun('организац', 'ия');
const facilitating = phrase(adjective('содействующ', 'ая/sibilant'), organization);
const party = phrase(adjective('содействующ', 'ая/sibilant'), noun('сторон', 'а'));
const coordinator = noun('координатор', '-/person');

export const actionLine: ActionLineGrammar = {
  heads: formsOf(
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
      ),
    },
    {
      value: 'lead facilitator',
      forms: formsOf(
        ...[facilitating, party].map((name) => phrase(adjective('ведущ', 'ая/sibilant'), name)),
        phrase(adjective('ведущ', 'ий/sibilant-person'), coordinator),
      ),
    },
    { value: 'co-facilitator', forms: formsOf(noun('сокоординатор', '-/person'), noun('со-координатор', '-/person')) },
    { value: 'facilitator', forms: formsOf(facilitating, party, noun('фасилитатор', '-/person')) },
    { value: 'moderator', forms: formsOf(noun('модератор', '-/person'), coordinator) },
    {
      value: 'partner',
      forms: formsOf(noun('партнер', '-/person'), phrase(adjective('партнерск', 'ая'), organization)),
    },
    { value: 'participant', forms: formsOf(noun('участник', '-/person')) },
  ],
  roleLinks: ['по', 'в отношении', 'для', 'в качестве', 'как'],
  participation: [],
  modals: ['должен', 'должна', 'должно', 'должны', 'следует', 'будет', 'необходимо', 'может', 'могут'],
};
