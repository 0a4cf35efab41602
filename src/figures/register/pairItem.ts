import { RefArea } from '../../contract/codelists.ts';
import type { AdoptionPair } from '../../contract/register.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { numberId } from '../../figure/numberId.ts';
import { dayOf, degreeText, pairId } from './adoptionFigure.ts';

/** Id of the table of adoptions in links to its numbers. */
export const ADOPTIONS = 'adoption-mirror';

/** Returns the card of what a source says of a national text and the international one. */
export function pairItem(pair: AdoptionPair): EvidenceItem {
  const { international, national, refArea, internationalOn, nationalOn, evidence } = pair;
  return {
    id: numberId(ADOPTIONS, pairId(pair)),
    subject: `${national} and ${international}`,
    text: degreeText(pair),
    actor: RefArea.label(refArea),
    definition:
      'How closely the national text follows the international standard (ISO/IEC Guide 21): identical, modified or not equivalent.',
    facts: [
      { label: 'International', value: `${international}, ${dayOf(internationalOn)}` },
      { label: 'National', value: `${national}, ${dayOf(nationalOn)}` },
    ],
    evidence,
  };
}
