/** Sections whose code was wanted and failed to load; for those with prerendered HTML, the function that retries. */
const lost = new Map<object, (() => void) | null>();
const hearers = new Set<() => void>();

const tell = (): void => hearers.forEach((hear) => hear());

/** Stores that the code of a section failed to load, and the function that retries if the section waits for it. */
export function notePartLost(part: object, askAgain: (() => void) | null = null): void {
  lost.set(part, askAgain);
  tell();
}

/** Stores that the code of a section has loaded after all. */
export function notePartCame(part: object): void {
  if (lost.delete(part)) tell();
}

/** Calls `hear` whenever a section fails or loads. Returns a function that unsubscribes. */
export function hearParts(hear: () => void): () => void {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

/** Returns `waiting` if a failed section has its HTML and can retry, `gone` if none can; `null` if none failed. */
export function lostParts(): 'waiting' | 'gone' | null {
  if (lost.size === 0) return null;
  return [...lost.values()].some((again) => again !== null) ? 'waiting' : 'gone';
}

/** Retries loading the code of all sections that wait for it. */
export const askForLostParts = (): void => lost.forEach((again) => again?.());
