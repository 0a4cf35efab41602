import type { Source } from '../../contract/primitives.ts';
import { RegisterStatus } from '../../contract/register.ts';
import type { RegisterRecord } from '../../contract/registerRecords.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';

/** Returns the card of the status of a document of the register. */
export function registeredItem(record: RegisterRecord, source: Source | undefined): EvidenceItem {
  const { id, designation, body, status, bodyStage, committee, evidence } = record;
  const stage = bodyStage === null ? '' : ` (${body.shortName}: ${bodyStage})`;
  return {
    id: numberId('registered', id),
    subject: designation,
    text: `${status === null ? 'not known' : RegisterStatus.label(status)}${stage}`,
    actor: body.name,
    // The status is that of the snapshot, whatever the date of publication.
    period: source?.publishedOn ?? '',
    definition:
      'The stage of the document as the source cited gives it. The note says how it was assigned to its industries.',
    facts: [{ label: 'Committee', value: committee ?? 'not known' }],
    evidence,
  };
}
