import { valueRow, weakest } from '../../figure/derivationRows.ts';
import type { FigurePoint } from '../../figure/figure.ts';
import { formatValue } from '../../figure/formatValue.ts';
import { makePoint } from '../../figure/point.ts';
import type { EffectivePrice } from '../../transforms/pricesOn.ts';
import { priceKindIds, priceKindLabels, type PriceKind } from './priceFacts.ts';

/** "34.5", "138": one digit below a hundred. */
function ratioText(ratio: number): string {
  const rounded = Math.round(ratio * 10) / 10;
  return formatValue(rounded < 100 ? rounded : Math.round(rounded), 'decimal');
}

/** How many times the price of `b` the price of `a` is on one basis; `null` where either is missing. */
export function priceRatio(
  a: EffectivePrice,
  b: EffectivePrice,
  kind: PriceKind,
  day: string,
): FigurePoint | null {
  const [above, below] = [a.usd[kind], b.usd[kind]];
  if (above === null || below === null || below === 0) return null;
  const row = ({ model, evidence }: EffectivePrice, value: number) =>
    valueRow(`${model.name}, ${priceKindLabels[kind]}`, value, formatValue(value, 'usd'), evidence);
  return makePoint({
    key: `${a.model.id}:${b.model.id}|${priceKindIds[kind]}`,
    seriesId: priceKindIds[kind],
    at: a.model.id,
    subject: `${a.model.name} to ${b.model.name}, ${priceKindLabels[kind]}`,
    actor: `${a.model.developer} and ${b.model.developer}`,
    period: day,
    value: above / below,
    text: ratioText(above / below),
    unit: 'times the price',
    evidence: { ...a.evidence, confidence: weakest([a.evidence.confidence, b.evidence.confidence]) },
    derivation: {
      method: 'priceRatio',
      formula: `${formatValue(above, 'usd')} ÷ ${formatValue(below, 'usd')} per million ${priceKindLabels[kind]} tokens, both on the same basis`,
      inputs: [row(a, above), row(b, below)],
    },
  });
}
