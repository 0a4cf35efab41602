import type { Place } from './matrix.ts';

/** How many numbers a command of a path takes, and where among them its end stands. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, T: 2, Q: 4, S: 4, C: 6, A: 7 };

function end(command: string, numbers: readonly number[], at: Place): Place {
  const name = command.toUpperCase();
  const from = command === name ? { x: 0, y: 0 } : at;
  const [y = NaN, x = NaN] = numbers.toReversed();
  if (name === 'H') return { x: from.x + y, y: at.y };
  if (name === 'V') return { x: at.x, y: from.y + y };
  return { x: from.x + x, y: from.y + y };
}

/**
 * The places at which the commands of a path end; curves count by their ends, a closing line goes back to a
 * place that is counted already. What cannot be read gives a place without numbers, never none.
 */
export function pathPoints(d: string): Place[] {
  const places: Place[] = [];
  let at: Place = { x: 0, y: 0 };
  for (const [, command = '', list = ''] of d.matchAll(/([a-zA-Z])([^a-df-zA-DF-Z]*)/g)) {
    const count = counts[command.toUpperCase()];
    if (count === undefined) {
      if (command.toUpperCase() !== 'Z') places.push({ x: NaN, y: NaN });
      continue;
    }
    const numbers = (list.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|[^\s,]+/gi) ?? []).map(Number);
    for (let index = 0; index < Math.max(1, numbers.length); index += count) {
      const own = numbers.slice(index, index + count);
      at = own.length === count ? end(command, own, at) : { x: NaN, y: NaN };
      places.push(at);
    }
  }
  return places;
}
