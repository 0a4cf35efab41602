import type { Sources } from '../../contract/primitives.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { numberId } from '../../figure/numberId.ts';
import { modelActor } from '../../domain/rivals.ts';
import type { EffectivePrice } from '../../domain/prices.ts';
import { EvidenceValue } from '../EvidenceValue.tsx';

interface SinceValueProps {
  /** The table that shows it, in links to it. */
  readonly home: string;
  readonly price: EffectivePrice;
  readonly sources: Sources;
}

/** Since when a price is listed, as far as that is known. */
export function SinceValue({ home, price, sources }: SinceValueProps) {
  const { model, since, sinceBy, sinceEvidence: evidence } = price;
  return (
    <EvidenceValue
      item={{
        id: numberId(home, `${model.id}|since`),
        subject: `${model.name}, first day of the price`,
        text: sinceBy === 'seen' ? `on record since ${formatPeriod(since)}` : formatPeriod(since),
        actor: modelActor(model),
        period: since,
        unit: 'date',
        definition:
          'The first day of this very price: as the vendor gives it, as it was first seen, or the release where no change is known.',
        facts: [],
        evidence,
      }}
      source={sources[evidence.sourceId]}
    />
  );
}

/** The last day on which a price was listed, as far as that is on record. */
export function LastListedValue({ home, price, sources }: SinceValueProps) {
  const { model, lastListed, lastListedEvidence: evidence } = price;
  return (
    <EvidenceValue
      item={{
        id: numberId(home, `${model.id}|last-listed`),
        subject: `${model.name}, last day on which the price was listed`,
        text: formatPeriod(lastListed),
        actor: modelActor(model),
        period: lastListed,
        unit: 'date',
        definition: 'The newest day on which a source on record lists this price.',
        facts: [],
        evidence,
      }}
      source={sources[evidence.sourceId]}
    />
  );
}
