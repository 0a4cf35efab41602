/** The part of subset-font that we use; the package brings no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'woff2' | 'truetype';
    /** OpenType features that stay in the font. */
    keepFeatures: readonly string[];
    noHinting: boolean;
    /** Names beyond the first six that stay in the font, by their numbers. */
    preserveNameIds?: readonly number[];
    /** Values at which the axes of a variable font are fixed. */
    variationAxes?: Readonly<Record<string, number>>;
  }
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
