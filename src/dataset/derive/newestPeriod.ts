import { compareText } from '../../domain/sorting.ts';

/** The newest of some days or periods, `null` where none is known. */
export function newestPeriod(periods: readonly (string | null)[]): string | null {
  return (
    periods
      .filter((period) => period !== null)
      .sort(compareText)
      .at(-1) ?? null
  );
}
