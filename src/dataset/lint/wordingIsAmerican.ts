import { britishWords } from '../../contract/britishSpelling.ts';
import type { Problem, Records } from '../tables/records.ts';
import { ownTexts } from './ownWording.ts';
import { problemAt } from './problems.ts';

/** Names are spelled as their owners spell them, and paths as they are. */
const NAMES =
  /Open Government Licence|Licence Ouverte|“[^”]*”|[\w.@-]*\/\S*|\S+\.(?:json|csv|md|txt|xlsx?)\S*/g;

/** What we say in our own words is spelled as Americans spell; titles and names of others stay as they are. */
export function wordingIsAmerican(records: Records): Problem[] {
  return ownTexts(records).flatMap(({ row, column, text }) =>
    britishWords(text.replace(NAMES, '')).map(({ found, american }) =>
      problemAt(row, 'wording-is-american', `${column}: "${found}" in "${text}". Write "${american}".`),
    ),
  );
}
