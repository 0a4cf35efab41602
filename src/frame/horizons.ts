/** Months ahead that a reader may choose, the same on every page that asks. */
export const horizons = [
  { value: '12', label: '12 months' },
  { value: '24', label: '24 months' },
  { value: '60', label: '60 months' },
  { value: 'all', label: 'All' },
] as const;
