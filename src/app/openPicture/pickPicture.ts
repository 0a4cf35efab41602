/** The file to open out of several, and how many there were. */
export interface PickedFile {
  readonly file: File;
  readonly of: number;
}

const isPicture = ({ type, name }: File) => type.startsWith('image/') || /\.(png|svg)$/i.test(name);

/** The first picture among files; where none is a picture, the first file, so that the reader is told what it is. */
export function pickPicture(files: Iterable<File> | ArrayLike<File>): PickedFile | null {
  const all = Array.from(files);
  const file = all.find(isPicture) ?? all[0];
  return file === undefined ? null : { file, of: all.length };
}
