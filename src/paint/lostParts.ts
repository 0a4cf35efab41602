/** Parts whose code a reader wanted and did not get; of those that stand as they came with the page, what asks again. */
const lost = new Map<object, (() => void) | null>();
const hearers = new Set<() => void>();

const tell = (): void => hearers.forEach((hear) => hear());

/** Notes that the code of a part did not come, and what asks for it again where the part waits for that. */
export function notePartLost(part: object, askAgain: (() => void) | null = null): void {
  lost.set(part, askAgain);
  tell();
}

/** Notes that a part is whole after all. */
export function notePartCame(part: object): void {
  if (lost.delete(part)) tell();
}

/** Acts whenever a part is lost or came. Returns what ends it. */
export function hearParts(hear: () => void): () => void {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

/** Says what of the page was lost. `waiting`: parts that stand and can be asked for again; `gone`: others. */
export function lostParts(): 'waiting' | 'gone' | null {
  if (lost.size === 0) return null;
  return [...lost.values()].some((again) => again !== null) ? 'waiting' : 'gone';
}

/** Asks again for the code of all parts that wait for it. */
export const askForLostParts = (): void => lost.forEach((again) => again?.());
