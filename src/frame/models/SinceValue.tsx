import { numberId } from '../../figure/numberId.ts';
import { basisItem, lastListedItem, sinceItem } from '../../figures/modelItems.ts';
import type { EffectivePrice } from '../../domain/prices.ts';
import { EvidenceValue } from '../EvidenceValue.tsx';

interface SinceValueProps {
  /** Id of the table that contains it, for links. */
  readonly home: string;
  readonly price: EffectivePrice;
}

/** The basis of a price. */
export function BasisValue({ home, price }: SinceValueProps) {
  const id = numberId(home, `${price.model.id}|basis`);
  return <EvidenceValue item={{ ...basisItem(price), id }} />;
}

/** The date since which a price is listed, as far as known. */
export function SinceValue({ home, price }: SinceValueProps) {
  const id = numberId(home, `${price.model.id}|since`);
  return <EvidenceValue item={{ ...sinceItem(price), id }} />;
}

/** The last date on which a price was listed, as far as it is on record. */
export function LastListedValue({ home, price }: SinceValueProps) {
  const id = numberId(home, `${price.model.id}|last-listed`);
  return <EvidenceValue item={{ ...lastListedItem(price), id }} />;
}
