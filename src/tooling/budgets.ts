/** What the built app promises: sizes in bytes over the wire (brotli), times in seconds, memory in bytes. */
export const budgets = {
  firstScripts: 95_000,
  scriptsWithCharts: 220_000,
  datasetSeconds: 5,
  datasetPeakBytes: 1_000_000_000,
  performanceScore: 95,
  layoutShift: 0.02,
} as const;
