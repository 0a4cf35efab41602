/** The texts by which a picture finds back to its view, as far as the file has them. Unchecked words of a file. */
export interface PictureFields {
  readonly title: string | null;
  readonly url: string | null;
  readonly datasetVersion: string | null;
  readonly software: string | null;
  readonly figure: string | null;
}

/** What a file gave: its fields, or the reason why it cannot be trusted, as the end of "The file …". */
export type FieldsReading =
  | { readonly kind: 'read'; readonly fields: PictureFields }
  | { readonly kind: 'broken'; readonly reason: string };

export const noFields: PictureFields = {
  title: null,
  url: null,
  datasetVersion: null,
  software: null,
  figure: null,
};

/** Longer texts than this are not read: ours are a fraction of it. */
export const LONGEST_TEXT = 65_536;

export const broken = (reason: string): FieldsReading => ({ kind: 'broken', reason });
