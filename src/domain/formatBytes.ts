const units = ['bytes', 'kB', 'MB', 'GB'] as const;

/** Writes the size of a file in powers of a thousand: 749,783 → "750 kB". */
export function formatBytes(bytes: number): string {
  const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  const rounded = value < 10 && step > 0 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${String(rounded)} ${units[step] ?? 'bytes'}`;
}
