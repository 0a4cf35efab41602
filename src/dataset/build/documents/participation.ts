import { apiPaths } from '../../../contract/apiPaths.ts';
import {
  committeesDocument,
  participationIndexDocument,
  type Committee,
  type StandardsBody,
} from '../../../contract/participation.ts';
import { compareText } from '../../derive/compareText.ts';
import { slug } from '../../derive/slug.ts';
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

/** The committees of the newest list, by body and name. */
export function newestCommittees(rows: readonly RowOf<'committees'>[]): RowOf<'committees'>[] {
  const newest = rows.reduce((latest, { list }) => (list > latest ? list : latest), '');
  return rows
    .filter(({ list }) => list === newest)
    .sort(
      (left, right) => compareText(left.bodyId, right.bodyId) || compareText(left.committee, right.committee),
    );
}

/** `/participation/index.json` and `committees.json` */
export function participationDrafts(dataset: Dataset): DocumentDraft[] {
  const { records } = dataset;
  return [
    draftDocument('participation-index', apiPaths.participation(), participationIndexDocument, {
      bodies: records.bodies.map(bodyFrom).sort((left, right) => compareText(left.id, right.id)),
      metrics: indicatorEntries(dataset).filter(({ panel }) => panel === 'participation'),
    }),
    draftDocument('committees', apiPaths.committees(), committeesDocument, {
      committees: newestCommittees(records.committees).map(committeeFrom),
    }),
  ];
}
