import type { PolicyEvent } from '../../../contract/policyEvent.ts';
import type { Annotation, FigurePoint } from '../../../figure/parts.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { formatValue } from '../../../domain/values.ts';
import type { PriceKind } from '../../priceFacts.ts';
import { eventLetter } from './priceEvents.ts';
import { basisWord } from './basisWord.ts';
import type { PriceLine } from './priceLines.ts';

interface BasisChange {
  readonly line: PriceLine;
  readonly day: string;
  readonly word: string;
}

/** The days on which a line breaks, since its prices stand on another basis from then on. */
function basisChanges(lines: readonly PriceLine[]): BasisChange[] {
  return lines.flatMap((line) =>
    line.steps.flatMap(({ day, price }, index) => {
      const before = line.steps[index - 1]?.price;
      const word = basisWord(price);
      return before === undefined || basisWord(before) === word ? [] : [{ line, day, word }];
    }),
  );
}

/** "scheduled rise to USD 20 on December 1, 2026". */
function scheduledText({ steps, scheduled }: PriceLine, kind: PriceKind): string | null {
  const [now, next] = [steps.at(-1)?.price.usd[kind] ?? null, scheduled?.price.usd[kind] ?? null];
  if (scheduled === null || now === null || next === null || next === now) return null;
  const way = next > now ? 'rise' : 'cut';
  return `scheduled ${way} to ${formatValue(next, 'usd')} on ${formatPeriod(scheduled.day)}`;
}

/** Price events by letter, and what is announced. */
export function historyAnnotations(
  lines: readonly PriceLine[],
  kind: PriceKind,
  events: readonly PolicyEvent[],
): Annotation[] {
  const scheduled = lines.flatMap((line) => {
    const text = scheduledText(line, kind);
    return text === null || line.scheduled === null
      ? []
      : [{ period: line.scheduled.day, text: `${line.series.label}: ${text}` }];
  });
  return [...events.map(({ date }, index) => ({ period: date, text: eventLetter(index) })), ...scheduled];
}

function breakNote(lines: readonly PriceLine[]): string[] {
  const changes = basisChanges(lines);
  if (changes.length === 0) return [];
  const texts = changes.map(({ line, day, word }) => `${line.series.label} ${word} from ${day}`);
  return [
    `Lines break where the basis changes, since prices of different bases are not joined: ${texts.join('; ')}.`,
  ];
}

function eventNote(events: readonly PolicyEvent[]): string[] {
  if (events.length === 0) return [];
  const texts = events.map(({ date, title }, index) => `${eventLetter(index)}, ${date}: ${title}`);
  return [`Events: ${texts.join('; ')}.`];
}

/** What a step is, where lines break, what the letters mean, what is not known. */
export function historyNotes(
  lines: readonly PriceLine[],
  points: readonly FigurePoint[],
  events: readonly PolicyEvent[],
): string[] {
  const ofModels = lines.some(({ model }) => model !== null);
  const isConverted = lines.some(({ steps }) => steps.some(({ price }) => price.conversion !== null));
  const rates = isConverted ? ', or for a list in CNY the exchange rate of another month' : '';
  const constant = lines.filter(({ model }) => model !== null && !model.hasHistory);
  return [
    ofModels
      ? `A step is a price change${rates}.`
      : `A step is a price change or a new flagship${rates}. Two developers of each country; models can be chosen instead.`,
    ...breakNote(lines),
    ...(points.some(({ status }) => status === 'F') ? ['Dotted: announced, not yet in force.'] : []),
    ...(constant.length === 0
      ? []
      : [
          `No dated change is on record for ${constant.map(({ series }) => series.label).join(', ')}: taken as constant since the release.`,
        ]),
    ...eventNote(events),
  ];
}
