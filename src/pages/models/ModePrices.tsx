import { compareText } from '../../domain/sorting.ts';
import type { ModelDocument } from '../../contract/models.ts';
import type { PricedModel } from '../../contract/aiPricing.ts';
import type { ModePrices as ModePricesIn, PriceMode } from '../../contract/priceModes.ts';
import { exchangeRate } from '../../domain/priceOn.ts';
import { tokenKindLabels } from '../../domain/tokenKinds.ts';
import { conversionSteps } from '../../figures/priceFacts.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { PriceNumber } from '../../frame/models/PriceValue.tsx';

interface DatedTableProps {
  readonly document: ModelDocument;
  /** Later readings are left out. */
  readonly until: string;
}

const kinds = [
  { id: 'cachedInput', label: 'Cache hit' },
  { id: 'cacheWrite', label: 'Cache write' },
  { id: 'input', label: 'Uncached input' },
  { id: 'output', label: 'Output' },
] as const;

/** Returns the prompt lengths for which a price holds: a tier ends where the next one of its catalog begins. */
function tierText({ inputTokensAbove, inputTokensUpTo, cny }: PriceMode, model: PricedModel): string {
  if (inputTokensAbove > 0) return `above ${formatValue(inputTokensAbove, 'count')} input tokens`;
  if (inputTokensUpTo !== null) return `up to ${formatValue(inputTokensUpTo, 'count')} input tokens`;
  return cny !== null && model.cnyList?.lowestTier === true
    ? 'lowest tier by prompt length'
    : 'no limit on record';
}

const promptText = (mode: PriceMode, model: PricedModel): string =>
  [
    tierText(mode, model),
    ...(mode.outputTokensUpTo === null
      ? []
      : [`answers of up to ${formatValue(mode.outputTokensUpTo, 'count')} tokens`]),
  ].join(', ');

/** Returns the conversion of a price from a list in CNY; `null` if it is in USD. */
function stepsOf(
  { cny, cnyEvidence, asOf }: PriceMode,
  kind: keyof ModePricesIn,
  { model, cnyRates }: ModelDocument,
) {
  const listed = kind === 'cacheWrite' ? null : (cny?.[kind] ?? null);
  const rate = exchangeRate(cnyRates, asOf);
  return listed === null || rate === null || cnyEvidence === null
    ? null
    : conversionSteps(`${model.name}, ${tokenKindLabels[kind]}`, listed, rate, cnyEvidence);
}

/** Prices by prompt length and by mode, including cache writes; newest reading first. */
export function ModePrices({ document, until }: DatedTableProps) {
  const modes = document.modes
    .filter(({ asOf }) => asOf <= until)
    .toSorted(
      (a, b) =>
        compareText(b.asOf, a.asOf) || compareText(b.mode, a.mode) || a.inputTokensAbove - b.inputTokensAbove,
    );
  if (modes.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 text-lg">By length of the prompt and by mode</h3>
      <PlainTable
        caption="Prices by prompt length and mode"
        columns={['Prompt', 'Mode', 'Read on', ...kinds.map(({ label }) => label)]}
        numeric={kinds.map(({ label }) => label)}
        rows={modes.map((mode) => {
          const key = [
            mode.mode,
            mode.inputTokensAbove,
            ...(mode.outputTokensUpTo === null ? [] : [`to-${String(mode.outputTokensUpTo)}`]),
            mode.asOf,
          ].join('|');
          return {
            key,
            cells: [
              promptText(mode, document.model),
              mode.mode,
              formatPeriod(mode.asOf),
              ...kinds.map(({ id, label }) => (
                <PriceNumber
                  key={id}
                  home="model-mode-table"
                  name={`${key}|${id}`}
                  model={document.model}
                  what={`${label.toLowerCase()}, ${mode.mode} mode`}
                  value={mode.usd[id]}
                  currency="USD"
                  period={mode.asOf}
                  facts={[
                    { label: 'Mode', value: mode.mode },
                    { label: 'Prompt', value: promptText(mode, document.model) },
                  ]}
                  evidence={mode.evidence}
                  derivation={stepsOf(mode, id, document)}
                />
              )),
            ],
          };
        })}
      />
    </div>
  );
}
