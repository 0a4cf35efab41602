import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RULE = 'developer-area-is-sourced';

/** The area of each developer and submitter has a source; without one it is ZZ and says so. */
export function developerAreaIsSourced(
  records: Pick<Records, 'developers' | 'mlperfSubmitters' | 'styleControl'>,
): Problem[] {
  const known = new Set(records.developers.map((row) => row.developer));
  const mute = records.developers
    .filter(({ refArea, note }) => refArea === 'ZZ' && note === null)
    .map((row) => {
      const sentence = `${row.developer}: It is not attributed to an area, and no note says why. Say in the note what the sources leave open.`;
      return problemAt(row, RULE, sentence);
    });
  const submitters = records.mlperfSubmitters
    .filter(({ refArea, refAreaSourceId }) => refArea !== null && refAreaSourceId === null)
    .map((row) => {
      const sentence = `${row.submitter} ${row.round}: No source says that it is ${String(row.refArea)}. Cite one in ref_area_source_id, or empty the area.`;
      return problemAt(row, RULE, sentence);
    });
  const unknown = records.styleControl
    .filter(({ developer, refArea }) => refArea !== 'ZZ' && (developer === null || !known.has(developer)))
    .map((row) => {
      const sentence = `${row.model} ${row.snapshot}: It counts for ${row.refArea}, but developers.csv does not say where ${row.developer ?? 'its developer'} is. Add the developer with a source, or write ZZ.`;
      return problemAt(row, RULE, sentence);
    });
  return [...mute, ...submitters, ...unknown];
}
