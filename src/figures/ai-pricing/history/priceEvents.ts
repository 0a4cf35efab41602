import type { PolicyEvent } from '../../../contract/policyEvent.ts';
import { shortName, type PriceLine } from './priceLines.ts';

const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9.]/g, '');

/** Whether an event tells of the price of a line: by its developer, and for a model by its name or its day. */
function concerns(event: PolicyEvent, line: PriceLine): boolean {
  if (event.body === null || shortName(event.body) !== shortName(line.developer)) return false;
  if (line.model === null) return true;
  const isNamed = plain(event.title).includes(plain(line.model.name));
  return isNamed || line.steps.some(({ day, price }) => day === event.date && price.segment !== null);
}

/** The price events of the drawn lines between two days, oldest first. */
export function priceEvents(
  events: readonly PolicyEvent[],
  lines: readonly PriceLine[],
  [from, until]: readonly [string, string],
): PolicyEvent[] {
  return events
    .filter(({ title, date }) => /\bpric/i.test(title) && date >= from && date <= until)
    .filter((event) => lines.some((line) => concerns(event, line)))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Events are marked by letters, which the note and the list below the figure explain. */
export const eventLetter = (index: number): string => String.fromCharCode(97 + (index % 26));
