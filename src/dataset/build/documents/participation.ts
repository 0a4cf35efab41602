import { apiPaths } from '../../../contract/apiPaths.ts';
import {
  committeesDocument,
  participationIndexDocument,
  type Committee,
  type StandardsBody,
} from '../../../contract/participation.ts';
import { compareText } from '../../derive/compareText.ts';
import { groupBy } from '../../derive/groupBy.ts';
import { slug } from '../../../contract/slug.ts';
import type { RowOf } from '../../tables/records.ts';
import type { Dataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { evidenceOf } from '../evidenceOf.ts';
import { indicatorEntries } from './indicators.ts';

function bodyFrom(row: RowOf<'bodies'>): StandardsBody {
  const { bodyId: id, name, kind, url, industries, note } = row;
  return { id, name, kind, url, industries, note };
}

function committeeFrom(row: RowOf<'committees'>): Committee {
  const { bodyId, committee: name, title, industries, secretariat, chair, asOf } = row;
  return {
    id: slug(name),
    bodyId,
    name,
    title,
    industries,
    secretariat,
    chair,
    participation: { US: row.participationUs, CN: row.participationCn },
    asOf,
    evidence: evidenceOf(row),
  };
}

const byBodyAndName = (left: RowOf<'committees'>, right: RowOf<'committees'>) =>
  compareText(left.bodyId, right.bodyId) || compareText(left.committee, right.committee);

/** The rows of the newest list. */
export function newestCommittees(rows: readonly RowOf<'committees'>[]): RowOf<'committees'>[] {
  const newest = rows.reduce((latest, { list }) => (list > latest ? list : latest), '');
  return rows.filter(({ list }) => list === newest);
}

/** The lists on record, oldest first, each by body and name. */
function committeeLists(rows: readonly RowOf<'committees'>[]): (readonly [string, Committee[]])[] {
  const lists = [...groupBy(rows, ({ list }) => list)];
  return lists
    .sort(([left], [right]) => compareText(left, right))
    .map(([list, ofList]) => [list, [...ofList].sort(byBodyAndName).map(committeeFrom)]);
}

function listDraft(path: string, committees: Committee[]): DocumentDraft {
  return draftDocument('committees', path, committeesDocument, { committees });
}

/** `/participation/index.json`, `committees.json` and one document a list */
export function participationDrafts(dataset: Dataset): DocumentDraft[] {
  const { records } = dataset;
  const lists = committeeLists(records.committees);
  return [
    draftDocument('participation-index', apiPaths.participation(), participationIndexDocument, {
      bodies: records.bodies.map(bodyFrom).sort((left, right) => compareText(left.id, right.id)),
      metrics: indicatorEntries(dataset).filter(({ panel }) => panel === 'participation'),
      committeeLists: lists.map(([list]) => list),
    }),
    listDraft(apiPaths.committees(), lists.at(-1)?.[1] ?? []),
    ...lists.map(([list, committees]) => listDraft(apiPaths.committeeList(list), committees)),
  ];
}
