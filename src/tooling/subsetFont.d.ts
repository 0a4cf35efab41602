/** The part of subset-font that we use; the package has no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'woff2' | 'truetype';
    /** OpenType features kept in the font. */
    keepFeatures: readonly string[];
    noHinting: boolean;
    /** Ids of name records beyond the first six that are kept in the font. */
    preserveNameIds?: readonly number[];
    /** Values at which the axes of a variable font are fixed. */
    variationAxes?: Readonly<Record<string, number>>;
  }
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
