import { compareText } from '../../domain/sorting.ts';
import type { ModelDocument } from '../../contract/models.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { PriceNumber } from '../../frame/models/PriceValue.tsx';
import { modeKey, modeKinds, promptText, stepsOf } from '../../figures/models/modePrices.ts';

interface DatedTableProps {
  readonly document: ModelDocument;
  /** Later readings are left out. */
  readonly until: string;
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
        columns={['Prompt', 'Mode', 'Read on', ...modeKinds.map(({ label }) => label)]}
        numeric={modeKinds.map(({ label }) => label)}
        rows={modes.map((mode) => {
          const key = modeKey(mode);
          return {
            key,
            cells: [
              promptText(mode, document.model),
              mode.mode,
              formatPeriod(mode.asOf),
              ...modeKinds.map(({ id, label }) => (
                <PriceNumber
                  key={id}
                  home="model-mode-table"
                  name={`${key}|${id}`}
                  model={document.model}
                  what={`${label.toLowerCase()}, ${mode.mode} mode, ${promptText(mode, document.model)}`}
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
