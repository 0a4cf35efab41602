import type { PricedModel } from '../../../contract/aiPricing.ts';
import type { BoardEntry } from '../../../contract/leaderboards.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { claimNotes } from '../../../figures/ai-pricing/headline/claimNotes.ts';
import type { CheckedClaim } from '../../../figures/ai-pricing/headline/checkClaim.ts';

interface ClaimNotesProps {
  readonly checked: CheckedClaim;
  readonly models: readonly PricedModel[];
  readonly boards: readonly BoardEntry[];
  readonly viewDay: string;
}

/** How the sentence was read: for which day, and what in it is unknown or may mean several things. */
export function ClaimNotes({ checked, models, boards, viewDay }: ClaimNotesProps) {
  return (
    <div>
      <p className="text-sm text-soft" data-exempt="state">
        Checked against the record for {formatPeriod(checked.day)}.
      </p>
      {claimNotes(checked, models, boards, viewDay).map((note) => (
        <Notice key={note}>{note}</Notice>
      ))}
    </div>
  );
}
