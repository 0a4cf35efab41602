import { takePart, type TakePart } from '../../../contract/participation.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import { organizationSpotter } from '../../derive/actors.ts';
import { evidenceOf, published } from '../documentDraft.ts';

/** Returns a function for how to take part in a committee. */
export function takePartReader(records: Records): (row: RowOf<'takePart'>) => TakePart {
  const spot = organizationSpotter(records);
  return (row) => {
    const mirrors = [row.mirrorCn, row.mirrorUs, row.mirrorOther].filter((text) => text !== null);
    return published(takePart, { ...row, named: spot(mirrors.join(' ; ')), evidence: evidenceOf(row) });
  };
}
