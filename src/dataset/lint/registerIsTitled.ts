import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A register document has a title: in English, or at least in its own language. */
export function registerIsTitled({ register }: Pick<Records, 'register'>): Problem[] {
  return register
    .filter(({ title, titleOriginal }) => title === null && titleOriginal === null)
    .map((row) =>
      problemAt(
        row,
        'register-is-titled',
        `${row.designation}: It has no title. Write title, or title_original as the source gives it.`,
      ),
    );
}
