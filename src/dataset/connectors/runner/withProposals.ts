import type { Records } from '../../tables/records.ts';
import type { Proposal } from '../connector.ts';
import {
  proposedCommittees,
  proposedEntries,
  proposedModels,
  proposedObservations,
  proposedSegments,
} from './proposedRows.ts';

/** Where a rule shall say that a row stands which is not written yet. */
function placed<Row>(rows: readonly Row[]) {
  return rows.map((row, index) => ({ ...row, at: { file: 'proposed row', line: index + 1 } }));
}

/**
 * The records as they would be. The dataset's own day moves with its next version, not with a proposal:
 * until then the day of the run counts.
 */
export function withProposals(records: Records, proposals: readonly Proposal[], day: string): Records {
  const added = { proposals };
  return {
    ...records,
    dataset: records.dataset.map((fact) => (fact.key === 'date' ? { ...fact, value: day } : fact)),
    observations: [...records.observations, ...placed(proposedObservations(added))],
    boardEntries: [...records.boardEntries, ...placed(proposedEntries(added))],
    priceSegments: [...records.priceSegments, ...placed(proposedSegments(added))],
    models: [...records.models, ...placed(proposedModels(added))],
    committees: [...records.committees, ...placed(proposedCommittees(added))],
  };
}
