import { britishWords } from '../../contract/britishSpelling.ts';
import type { Problem, Records } from '../tables/records.ts';
import { ownTexts } from './ownWording.ts';
import { problemAt } from './problems.ts';

/** Matches names and paths, which keep their own spelling. */
const NAMES =
  /Open Government Licence|Licence Ouverte|“[^”]*”|[\w.@-]*\/\S*|\S+\.(?:json|csv|md|txt|xlsx?)\S*/g;

/** Our own texts use American spelling; titles and names of others keep theirs. */
export function wordingIsAmerican(records: Records): Problem[] {
  return ownTexts(records).flatMap(({ row, column, text }) =>
    britishWords(text.replace(NAMES, '')).map(({ found, american }) =>
      problemAt(row, 'wording-is-american', `${column}: "${found}" in "${text}". Write "${american}".`),
    ),
  );
}
