import { compareText } from '../../../domain/sorting.ts';
import type { PricedModel } from '../../../contract/aiPricing.ts';
import { listOf } from '../../../domain/priceOn.ts';
import type { FigureSeries } from '../../../figure/parts.ts';
import { areaTone } from '../../../figure/point.ts';
import { flagshipSteps, modelSteps, scheduledStep, type PriceStep } from '../../../domain/priceSteps.ts';
import { modelPriceOn } from '../../../domain/prices.ts';
import type { PolicyEvent } from '../../../contract/policyEvent.ts';
import type { PricingData } from '../priceData.ts';

/** Two developers of each country: those with the longest series of prices listed in USD. */
const flagshipDevelopers = ['DeepSeek', 'Moonshot AI', 'Anthropic', 'OpenAI'];
/** Second line of each color. */
const dashed = new Set(['Moonshot AI', 'OpenAI']);

/** One line of the figure: a developer's newest flagship or a model, on one list, over time. */
export interface PriceLine {
  readonly series: FigureSeries;
  readonly developer: string;
  /** `null` if the line continues from one flagship to the next. */
  readonly model: PricedModel | null;
  readonly steps: readonly PriceStep[];
  /** Announced next price. */
  readonly scheduled: PriceStep | null;
}

const shortDeveloper = (developer: string): string => developer.replace(/ \(.*/, '');

function flagshipLine(data: PricingData, developer: string, from: string, until: string): PriceLine {
  const area = data.models.find((model) => model.developer === developer)?.refArea ?? 'ZZ';
  const steps = flagshipSteps(data, developer, from, until);
  const last = steps.at(-1)?.price.model;
  return {
    series: {
      id: developer,
      label: shortDeveloper(developer),
      tone: areaTone(area),
      fill: dashed.has(developer) ? 'soft' : 'solid',
    },
    developer,
    model: null,
    steps,
    scheduled: last === undefined ? null : scheduledStep(last, data, until),
  };
}

/** Returns the newest price if it is on another list than the dated ones: two lists are two lines. */
function otherList(
  model: PricedModel,
  steps: readonly PriceStep[],
  data: PricingData,
  until: string,
): PriceStep | null {
  const last = steps.at(-1)?.price;
  if (last === undefined || model.priceAsOf > until) return null;
  if (listOf(last.basis) === listOf(model.basis)) return null;
  const price = modelPriceOn(
    model,
    [last.segment].flatMap((one) => one ?? []),
    data.rates,
    until,
  );
  return price === null ? null : { day: model.priceAsOf, price };
}

function linesOfModel(data: PricingData, model: PricedModel, index: number, until: string): PriceLine[] {
  const steps = modelSteps(model, data, until);
  const beside = otherList(model, steps, data, until);
  const series = (id: string, label: string): FigureSeries => ({
    id,
    label,
    tone: areaTone(model.refArea),
    fill: index % 2 === 0 ? 'solid' : 'soft',
  });
  const line = { developer: model.developer, model };
  const list = beside === null ? '' : ' (CNY list)';
  return [
    {
      ...line,
      series: series(model.id, `${model.name}${list}`),
      steps,
      scheduled: scheduledStep(model, data, until),
    },
    ...(beside === null
      ? []
      : [
          {
            ...line,
            series: series(`${model.id}~usd`, `${model.name} (USD list)`),
            steps: [beside],
            scheduled: null,
          },
        ]),
  ];
}

/** Returns the flagship lines of four developers, or the lines of the selected models. */
export function priceLines(
  data: PricingData,
  modelIds: readonly string[],
  from: string,
  until: string,
): PriceLine[] {
  const chosen = modelIds.flatMap((id) => data.models.find((model) => model.id === id) ?? []);
  const lines =
    chosen.length === 0
      ? flagshipDevelopers.map((developer) => flagshipLine(data, developer, from, until))
      : chosen.flatMap((model) => {
          const before = chosen.slice(0, chosen.indexOf(model));
          const index = before.filter(({ refArea }) => refArea === model.refArea).length;
          return linesOfModel(data, model, index, until);
        });
  return lines.filter(({ steps }) => steps.length > 0);
}

const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9.]/g, '');

/** True if an event is about the price of a line: by its developer, and for a model by its name or its day. */
function concernsLine(event: PolicyEvent, line: PriceLine): boolean {
  if (event.body === null || shortDeveloper(event.body) !== shortDeveloper(line.developer)) return false;
  if (line.model === null) return true;
  const isNamed = plain(event.title).includes(plain(line.model.name));
  return isNamed || line.steps.some(({ day, price }) => day === event.date && price.segment !== null);
}

/** Returns the price events of the drawn lines between two days, oldest first. */
export function priceEvents(
  events: readonly PolicyEvent[],
  lines: readonly PriceLine[],
  [from, until]: readonly [string, string],
): PolicyEvent[] {
  return events
    .filter(({ title, date }) => /\bpric/i.test(title) && date >= from && date <= until)
    .filter((event) => lines.some((line) => concernsLine(event, line)))
    .sort((a, b) => compareText(a.date, b.date));
}

/** Returns the letter of an event, which the note and the list below the figure explain. */
export const eventLetter = (index: number): string => String.fromCharCode(97 + (index % 26));
