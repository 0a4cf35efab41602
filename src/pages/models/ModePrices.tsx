import { compareText } from '../../domain/sorting.ts';
import type { ModelDocument } from '../../contract/models.ts';
import type { PriceMode } from '../../contract/priceModes.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { PriceNumber } from '../../frame/models/PriceValue.tsx';

interface DatedTableProps {
  readonly document: ModelDocument;
  /** What was read later is left out. */
  readonly until: string;
}

const kinds = [
  { id: 'cachedInput', label: 'Cache hit' },
  { id: 'cacheWrite', label: 'Cache write' },
  { id: 'input', label: 'Uncached input' },
  { id: 'output', label: 'Output' },
] as const;

const promptText = ({ inputTokensAbove, outputTokensUpTo }: PriceMode) =>
  [
    inputTokensAbove === 0 ? 'any' : `above ${formatValue(inputTokensAbove, 'count')} input tokens`,
    ...(outputTokensUpTo === null
      ? []
      : [`answers of up to ${formatValue(outputTokensUpTo, 'count')} tokens`]),
  ].join(', ');

/** Prices by length of the prompt and by mode, with what writing to the cache costs; newest reading first. */
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
              promptText(mode),
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
                    { label: 'Prompt', value: promptText(mode) },
                  ]}
                  evidence={mode.evidence}
                  sources={document.sources}
                />
              )),
            ],
          };
        })}
      />
    </div>
  );
}
