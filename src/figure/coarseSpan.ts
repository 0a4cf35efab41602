/** Explains the line at a dated mark: if a source gives no day, the days between which it lies. */
export const COARSE_SPAN = 'Line next to a mark: only the month or year is known';
