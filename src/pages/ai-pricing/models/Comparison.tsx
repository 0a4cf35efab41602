import { useMemo } from 'react';
import { Notice } from '../../../ui/Notice.tsx';
import type { View } from '../../../url/view.ts';
import { useQueries } from '@tanstack/react-query';
import { modelDocument, type ModelDocument } from '../../../contract/models.ts';
import { ModelLink } from '../../../frame/models/ModelValues.tsx';
import { documentQuery } from '../../../queries/documentQuery.ts';
import { TableFrame } from '../../../ui/TableFrame.tsx';
import { useOptions } from '../../../url/useOptions.ts';
import { comparisonFacts, comparisonScores, type ComparisonLine } from './comparisonRows.tsx';
import { FigureOf } from '../../../frame/FigureOf.tsx';
import type { EffectivePrice } from '../../../domain/prices.ts';
import { chosenPrices, modelComparison } from '../../../figures/ai-pricing/comparisonFigure.ts';
import { Section } from '../../../ui/Section.tsx';
import { useShownView } from '../../../paint/shownAddress.tsx';
import { RecordScope } from '../../../frame/RecordScope.tsx';

const noModels: readonly string[] = [];

interface ComparisonProps {
  /** Prices of all models on the date of the view. */
  readonly prices: readonly EffectivePrice[];
  readonly view: View;
}

/** The selected models side by side: their prices as a chart, and everything known about them as a table. */
export function Comparison({ prices: all, view }: ComparisonProps) {
  const { compare: ids = noModels } = view.options;
  const prices = useMemo(() => chosenPrices(all, ids), [all, ids]);
  if (ids.length === 0) return null;
  const shown = new Set(prices.map(({ model }) => model.id));
  const unknown = ids.filter((id) => !shown.has(id));
  return (
    <Section id="comparison" title="Side by side" className="mt-10">
      {unknown.length > 0 && (
        <Notice>Left out (no such model, or no price on record for this date): {unknown.join(', ')}.</Notice>
      )}
      {prices.length > 0 && (
        <div className="flex flex-col gap-8">
          <FigureOf spec={modelComparison} level={3} />
          <ComparisonTable prices={prices} />
        </div>
      )}
    </Section>
  );
}

/** Returns the loaded documents, as the same list while they are the same, and whether another one has failed. */
const loadedOf = (results: readonly { data: ModelDocument | undefined; isError: boolean }[]) => ({
  loaded: results.flatMap(({ data }) => data ?? []),
  hasFailed: results.some(({ isError }) => isError),
});

/** One column per model, one line per fact: developer, price on each basis, and scores on shared boards. */
function ComparisonTable({ prices }: { readonly prices: readonly EffectivePrice[] }) {
  const { options, choose } = useOptions();
  const { loaded, hasFailed } = useQueries({
    queries: prices.map(({ model }) => documentQuery(modelDocument(model.id))),
    combine: loadedOf,
  });
  const facts = useMemo(() => comparisonFacts(prices), [prices]);
  const remove = (id: string) => {
    const rest = (options.compare ?? []).filter((one) => one !== id);
    choose({ compare: rest.length === 0 ? null : rest });
  };
  return (
    <TableFrame caption="Models side by side">
      <table className="w-full text-sm">
        <caption className="sr-only">Models side by side</caption>
        <thead>
          <tr className="border-b border-ink text-left align-bottom">
            <td className="py-1.5 pr-4" />
            {prices.map(({ model }) => (
              <th key={model.id} scope="col" className="py-1.5 pr-4 font-semibold whitespace-nowrap">
                <ModelLink id={model.id} name={model.name} />{' '}
                <button
                  type="button"
                  className="no-print px-1 text-soft hover:text-ink"
                  aria-label={`Remove ${model.name} from the comparison`}
                  data-sign="×"
                  onClick={() => remove(model.id)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Lines lines={facts} />
          <RecordScope documents={loaded}>
            <Scores documents={loaded} prices={prices} />
          </RecordScope>
        </tbody>
      </table>
      {loaded.length < prices.length && (
        <p role="status" className="py-2 text-sm text-soft">
          {hasFailed ? 'Couldn’t load leaderboard ranks.' : 'Loading leaderboard ranks…'}
        </p>
      )}
    </TableFrame>
  );
}

function Lines({ lines }: { lines: readonly ComparisonLine[] }) {
  return lines.map(({ key, name, cells }) => (
    <tr key={key} className="border-b border-hair align-top">
      <th scope="row" className="min-w-36 py-1.5 pr-4 text-left font-normal text-soft">
        {name}
      </th>
      {cells.map((cell, index) => (
        // Columns are the models, in the same order on every line.
        <td key={index} className="py-1.5 pr-4">
          {cell}
        </td>
      ))}
    </tr>
  ));
}

interface ScoresProps {
  readonly documents: readonly ModelDocument[];
  readonly prices: readonly EffectivePrice[];
}

function Scores({ documents, prices }: ScoresProps) {
  const { asOf } = useShownView();
  const lines = useMemo(
    () => (documents.length < prices.length ? null : comparisonScores(documents, asOf)),
    [asOf, documents, prices.length],
  );
  if (lines === null) return null;
  if (lines.length === 0) {
    return (
      <tr>
        <td colSpan={prices.length + 1} className="py-2 text-soft">
          No leaderboard snapshot on record lists two of them.
        </td>
      </tr>
    );
  }
  return <Lines lines={lines} />;
}
