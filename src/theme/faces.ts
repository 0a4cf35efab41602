/** A font served with the app, as `/fonts/<name>.woff2` and, for programs, `/fonts/<name>.ttf`. */
export interface Face {
  readonly name: string;
  readonly family: string;
  readonly weight: 400 | 600;
}

export const latinFaces = [
  { name: 'inter-400', family: 'Inter', weight: 400 },
  { name: 'inter-600', family: 'Inter', weight: 600 },
  { name: 'source-serif-4-600', family: 'Source Serif 4', weight: 600 },
] as const satisfies readonly Face[];

/** Subset by the build to the characters of the documents; `/fonts/noto-sans-sc.json` lists them. */
export const chineseFaces = [
  { name: 'noto-sans-sc-400', family: 'Noto Sans SC', weight: 400 },
  { name: 'noto-sans-sc-600', family: 'Noto Sans SC', weight: 600 },
] as const satisfies readonly Face[];
