/** How far ahead a reader may look, as every choice of months has it. */
export const horizons = [
  { value: '12', label: '12 months' },
  { value: '24', label: '24 months' },
  { value: '60', label: '60 months' },
  { value: 'all', label: 'All' },
] as const;
