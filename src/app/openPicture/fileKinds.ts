import { isPng, svgText } from '../../export/metadata/readFields.ts';

/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  | { readonly kind: 'png' }
  | { readonly kind: 'svg'; readonly text: string }
  /** A picture of a kind that keeps no text of ours. */
  | { readonly kind: 'picture'; readonly name: string }
  | { readonly kind: 'document'; readonly name: string }
  | { readonly kind: 'other' };

/** First bytes, from where on they stand, and what they tell. */
const marks: readonly (readonly [number, readonly number[], FileKind])[] = [
  [0, [0xff, 0xd8, 0xff], { kind: 'picture', name: 'JPEG' }],
  [8, ascii('WEBP'), { kind: 'picture', name: 'WebP' }],
  [0, ascii('GIF8'), { kind: 'picture', name: 'GIF' }],
  [4, ascii('ftypavif'), { kind: 'picture', name: 'AVIF' }],
  [0, ascii('%PDF'), { kind: 'document', name: 'PDF' }],
  [0, ascii('PK'), { kind: 'document', name: 'ZIP or PowerPoint' }],
];

function ascii(text: string): readonly number[] {
  return Array.from(text, (sign) => sign.charCodeAt(0));
}

/** Tells files apart by their first bytes. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (isPng(bytes)) return { kind: 'png' };
  const mark = marks.find(([from, start]) => start.every((byte, at) => bytes[from + at] === byte));
  if (mark !== undefined) return mark[2];
  const text = bytes.includes(0) ? null : svgText(bytes);
  return text === null ? { kind: 'other' } : { kind: 'svg', text };
}
