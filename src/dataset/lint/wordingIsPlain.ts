import type { Problem, Records } from '../tables/records.ts';
import { ownTexts } from './ownWording.ts';
import { problemAt } from './problems.ts';
import { puzzlingWords } from './puzzlingWords.ts';

/** Our own texts have none of the words that puzzle readers; places name parts of sources as those do. */
export function wordingIsPlain(records: Records): Problem[] {
  return ownTexts(records).flatMap(({ row, column, text }) =>
    column.endsWith('Locator')
      ? []
      : puzzlingWords.flatMap(([word, say]) => {
          const [found] = word.exec(text) ?? [];
          if (found === undefined) return [];
          return [problemAt(row, 'wording-is-plain', `${column}: "${found}" in "${text}". Say ${say}.`)];
        }),
  );
}
