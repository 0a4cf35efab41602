import type { Relation } from '../../contract/relations.ts';
import { basisText, relationText } from '../../domain/relations.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';

/**
 * Returns the card of a relation: what one text is to another, and the source.
 *
 * @param home table in links to it.
 * @param place prefix of the relation's key, if the table has it more than once.
 */
export const relationItem = (relation: Relation, home: string, place = ''): EvidenceItem => ({
  id: numberId(home, `${place}|${relation.from}|${relation.kind}|${relation.to}`),
  subject: relationText(relation),
  actor: `${relation.from} and ${relation.to}`,
  text: basisText(relation),
  definition:
    'How one text relates to another. Where no source states it, it is our own reading of what both are about, with low confidence.',
  facts: [],
  evidence: relation.evidence,
});
