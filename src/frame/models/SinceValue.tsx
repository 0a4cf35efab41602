import type { Sources } from '../../contract/primitives.ts';
import { numberId } from '../../figure/numberId.ts';
import { basisItem, lastListedItem, sinceItem } from '../../figures/modelItems.ts';
import type { EffectivePrice } from '../../domain/prices.ts';
import { EvidenceValue } from '../EvidenceValue.tsx';

interface SinceValueProps {
  /** Id of the table that contains it, for links. */
  readonly home: string;
  readonly price: EffectivePrice;
  readonly sources: Sources;
}

/** The basis of a price. */
export function BasisValue({ home, price, sources }: SinceValueProps) {
  const id = numberId(home, `${price.model.id}|basis`);
  return <EvidenceValue item={{ ...basisItem(price), id }} sources={sources} />;
}

/** The date since which a price is listed, as far as known. */
export function SinceValue({ home, price, sources }: SinceValueProps) {
  const id = numberId(home, `${price.model.id}|since`);
  return <EvidenceValue item={{ ...sinceItem(price), id }} sources={sources} />;
}

/** The last date on which a price was listed, as far as it is on record. */
export function LastListedValue({ home, price, sources }: SinceValueProps) {
  const id = numberId(home, `${price.model.id}|last-listed`);
  return <EvidenceValue item={{ ...lastListedItem(price), id }} sources={sources} />;
}
