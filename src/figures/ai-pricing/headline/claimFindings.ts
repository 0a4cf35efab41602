import type { PriceClaim } from '../../../contract/priceNames.ts';
import type { NameIndex } from './nameIndex.ts';
import { readClaim, type ReadClaim } from './readClaim.ts';

const nothing: NameIndex = new Map();

/**
 * Findings on record about the very figures of a sentence: same model, same printed amount, same currency. What began
 * after the day of the view is left out.
 */
export function claimFindings(
  claim: ReadClaim,
  recorded: readonly PriceClaim[],
  models: NameIndex,
  viewDay: string,
): PriceClaim[] {
  return recorded.filter(({ claim: text, validFrom }) => {
    if (validFrom !== null && validFrom > viewDay) return false;
    const said = readClaim(text, models, nothing);
    return said.prices.some((theirs) =>
      claim.prices.some(
        (own) =>
          own.currency === theirs.currency &&
          own.printed.value * own.scale === theirs.printed.value * theirs.scale &&
          own.mention !== null &&
          theirs.mention !== null &&
          own.mention.ids.some((id) => theirs.mention?.ids.includes(id)),
      ),
    );
  });
}
