import type { Problem, Records, RowOf } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';

type Named = RowOf<'boardEntries'> | RowOf<'styleControl'>;

/** A name on the boards, with style control or without, belongs to one developer; otherwise rows contradict each other. */
export function modelHasOneDeveloper(records: Pick<Records, 'boardEntries' | 'styleControl'>): Problem[] {
  const first = new Map<string, Named>();
  const found = new Map<string, Problem>();
  for (const row of [...records.boardEntries, ...records.styleControl]) {
    const before = first.get(row.model) ?? row;
    first.set(row.model, before);
    const key = `${row.model}|${row.developer ?? ''}`;
    if (row.developer === before.developer || found.has(key)) continue;
    const board = 'boardId' in before ? before.boardId : 'style-control';
    const sentence = `${row.model}: Here its developer is ${row.developer ?? 'not named'}, on ${board} of ${before.snapshot} it is ${before.developer ?? 'not named'}. Mend one, or tell the two names apart.`;
    found.set(key, problemAt(row, 'model-has-one-developer', sentence));
  }
  return [...found.values()];
}

/** A model counts for the area of its developer, everywhere. */
export function areaFitsDeveloper(
  records: Pick<Records, 'developers' | 'boardEntries' | 'models'>,
): Problem[] {
  const areas = new Map(records.developers.map((row) => [row.developer, row.refArea]));
  return faultsOf([...records.boardEntries, ...records.models], 'area-fits-developer', (row) => {
    const subject = 'modelId' in row ? row.modelId : row.model;
    const area = areas.get(row.developer);
    if (area === undefined || area === row.refArea) return null;
    return `${subject}: The row says ${row.refArea}, but ${row.developer} is ${area} in developers.csv. Mend one of the two.`;
  });
}

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
