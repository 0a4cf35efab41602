/** Splits "SAC / MIIT" or "SAC, MIIT and CAC" into its names. A slash inside a name (SAC/TC260) stays. */
export function bodyNames(text: string): string[] {
  return text.split(/; | \/ |, | and /).filter((name) => name !== '');
}
