import { RelationBasis, type Relation } from '../../contract/relations.ts';
import { relationText } from '../../domain/relations.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';

/**
 * The card of a relation: what one text is to another, and who says so.
 *
 * @param home the table in links to it.
 * @param place what is before the relation in the key, where the table has it more than once.
 */
export const relationItem = (relation: Relation, home: string, place = ''): EvidenceItem => ({
  id: numberId(home, `${place}|${relation.from}|${relation.kind}|${relation.to}`),
  subject: relationText(relation),
  text: RelationBasis.label(relation.basis),
  definition:
    'What one text is to another. Where no source states it, it is our reading of what both are about, and low.',
  facts: [],
  evidence: relation.evidence,
});
