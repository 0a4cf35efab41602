import { compareText } from '../../domain/sorting.ts';
import { useMemo } from 'react';
import { viewDay } from '../../domain/periods.ts';
import { EventList } from '../../frame/EventList.tsx';
import { modelsOut } from '../../domain/known.ts';
import type { PricedModel } from '../../contract/aiPricing.ts';
import { Picker } from '../../frame/Picker.tsx';
import type { SelectGroup } from '../../ui/Select.tsx';
import { useOptions } from '../../url/useOptions.ts';
import type { PricingData } from '../../figures/ai-pricing/priceData.ts';
import { eventsDocument, type EventsDocument } from '../../contract/policyEvent.ts';
import { Documents } from '../../frame/Documents.tsx';
import { PricePage } from './PricePage.tsx';
import { TokenKindChoice } from './TokenKindChoice.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import {
  drawnHistory,
  historyChoice,
  priceHistory,
} from '../../figures/ai-pricing/history/priceHistoryFigure.ts';
import { TextButton } from '../../ui/TextLink.tsx';

/** Prices over time: the selected models, their lines, and the price events marked by letters. */
export function HistoryPage() {
  return (
    <PricePage anchor="history">
      {(pricing) => (
        <Documents label="Price events" height={480} needs={(ask) => ({ events: ask(eventsDocument) })}>
          {({ events }) => <History pricing={pricing} events={events} />}
        </Documents>
      )}
    </PricePage>
  );
}

interface HistoryProps {
  readonly pricing: PricingData;
  readonly events: EventsDocument;
}

function History({ pricing, events }: HistoryProps) {
  const view = useShownView();
  const listed = useMemo(() => {
    const choice = historyChoice(events, view);
    return drawnHistory(pricing, choice, viewDay(view, pricing.datasetVersion)).events.toReversed();
  }, [pricing, events, view]);
  return (
    <div>
      <div className="flex flex-wrap items-end gap-x-10 gap-y-3">
        <TokenKindChoice />
        <ModelPicker models={modelsOut(pricing.models, view.asOf)} />
      </div>
      <div className="mt-6">
        <FigureOf spec={priceHistory} />
      </div>
      {listed.length > 0 && (
        <details className="mt-2">
          <summary className="cursor-pointer text-sm text-soft">
            Price changes marked by letters, latest first
          </summary>
          <EventList events={listed} link="/policy" />
        </details>
      )}
    </div>
  );
}

/** Maximum number of models in a link. */
const MOST_MODELS = 8;

/** The models in the chart: the flagships if none is selected; each can be removed. */
function ModelPicker({ models }: { readonly models: readonly PricedModel[] }) {
  const { options, choose } = useOptions();
  const known = new Map(models.map((model) => [model.id, model]));
  const chosen = (options.lines ?? []).filter((id) => known.has(id));
  const write = (ids: readonly string[]) => choose({ lines: ids.length === 0 ? null : ids });
  const first = {
    label: 'Models',
    options: [{ value: '', label: chosen.length === 0 ? 'flagships of four developers' : 'add a model' }],
  };
  return (
    <div className="flex min-w-0 flex-wrap items-baseline gap-x-5 gap-y-2 text-sm">
      {chosen.length < MOST_MODELS && (
        <Picker
          label="Price lines"
          groups={[first, ...modelsByChange(models, chosen)]}
          value=""
          onChange={(id) => write([...chosen, id])}
        />
      )}
      {chosen.length > 0 && (
        <ul className="flex flex-wrap items-baseline gap-x-4 gap-y-1" aria-label="Models drawn">
          {chosen.map((id) => (
            <li key={id}>
              {known.get(id)?.name}{' '}
              <TextButton
                className="text-soft hover:text-ink"
                aria-label={`Remove ${known.get(id)?.name ?? id}`}
                onClick={() => write(chosen.filter((one) => one !== id))}
              >
                remove
              </TextButton>
            </li>
          ))}
          <li>
            <TextButton className="text-soft hover:text-ink" onClick={() => write([])}>
              Back to flagships
            </TextButton>
          </li>
        </ul>
      )}
    </div>
  );
}

const byName = (a: PricedModel, b: PricedModel) => compareText(a.name, b.name);
const option = ({ id, name }: PricedModel) => ({ value: id, label: name });

/**
 * Returns the models to choose from, without the selected ones: those with a recorded price change first, then the
 * others by developer.
 */
function modelsByChange(models: readonly PricedModel[], chosen: readonly string[]): SelectGroup[] {
  const left = models.filter(({ id }) => !chosen.includes(id)).sort(byName);
  const developers = [...new Set(left.map(({ developer }) => developer))].sort();
  const dated = left.filter(({ hasHistory }) => hasHistory);
  const groups = developers.map((developer) => ({
    label: `${developer}, one price`,
    options: left.filter((one) => one.developer === developer && !one.hasHistory).map(option),
  }));
  return [{ label: 'With dated price changes', options: dated.map(option) }, ...groups].filter(
    ({ options }) => options.length > 0,
  );
}
