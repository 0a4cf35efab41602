/** Explains the line at a dated mark: if a source gives no day, the days between which it lies. */
export const COARSE_SPAN = 'Line at a mark: the month or year in which its day lies';
