import {
  isPng,
  svgText,
  readPngFields,
  readSvgFields,
  type FieldsReading,
  type PictureFields,
} from '../../export/metadata/readFields.ts';
import { SITE } from '../../contract/siteName.ts';
import { isId } from '../../contract/slug.ts';
import { readLink, type KnownSite, type LinkReading } from '../../url/readLink.ts';
import { movedLink } from '../../url/movedPlaces.ts';
import { formatView, parseView, type View } from '../../url/view.ts';

/** Type of a file by its first bytes, whatever its name. */
type FileKind =
  | { readonly kind: 'png' }
  | { readonly kind: 'svg'; readonly text: string }
  /** A picture format that cannot contain our metadata. */
  | { readonly kind: 'picture'; readonly name: string }
  | { readonly kind: 'document'; readonly name: string }
  | { readonly kind: 'other' };

/** Offset and value of the bytes that identify each type. */
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

/** Identifies the type of a file by its first bytes. */
function fileKind(bytes: Uint8Array): FileKind {
  if (isPng(bytes)) return { kind: 'png' };
  const mark = marks.find(([from, start]) => start.every((byte, at) => bytes[from + at] === byte));
  if (mark !== undefined) return mark[2];
  const text = bytes.includes(0) ? null : svgText(bytes);
  return text === null ? { kind: 'other' } : { kind: 'svg', text };
}

/** Content of an opened file: its view, or a sentence with the reason why none can be opened. */
export type PictureReading =
  | {
      readonly kind: 'ours';
      readonly path: string;
      /** Search of the URL, rebuilt from the valid parameters. */
      readonly search: string;
      readonly view: View;
      readonly title: string;
      readonly datasetVersion: string;
      /** Id of the figure on the page; `null` if the file does not name one. */
      readonly figureId: string | null;
    }
  | { readonly kind: 'stripped' | 'refused'; readonly sentence: string };

/** Maximum size of a file: the largest picture made here is a fraction of it. */
export const LARGEST_FILE = 64 * 1024 * 1024;

const LONGEST_SHOWN = 120;

/** Removes control characters and those that change the text direction, so that text of a file can be shown. */
const shown = (text: string) =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .trim()
    .slice(0, LONGEST_SHOWN);

const refused = (sentence: string): PictureReading => ({ kind: 'refused', sentence });

const stripped = (file: string): PictureReading => ({
  kind: 'stripped',
  sentence: `${file} carries no link to a view. If it was exported here, the text in it was lost on its way, as happens when a picture is converted or sent. The link printed at the bottom of the picture leads to the same view.`,
});

const isVersion = (text: string) => /^\d{4}\.\d{2}\.\d{2}(\.\d{1,4})?$/.test(text);

/** Returns the reason why a link is not followed. */
function linkProblem(link: Exclude<LinkReading, { kind: 'known' }>, file: string): PictureReading {
  if (link.kind === 'unknown')
    return refused(`The link in ${file} ${shown(link.reason).replace(/\.$/, '')}.`);
  const where = link.site === null ? 'an address that is no web page' : `another site, ${shown(link.site)}`;
  return refused(`${file} leads to ${where}. Only pictures of this site are opened here.`);
}

/** Returns the current page and view of a link: an older picture may name the page where its figure was then. */
function placeOf({ path, view }: Extract<LinkReading, { kind: 'known' }>, figureId: string | null) {
  const link = `${path}${formatView(view)}`;
  const now = new URL(`https://site.invalid${movedLink(link, figureId) ?? link}`);
  return { path: now.pathname, search: now.search, view: parseView(now.search).view };
}

function ours(fields: PictureFields, file: string, site: KnownSite): PictureReading {
  if (fields.software !== SITE) return stripped(file);
  const { title, url, datasetVersion, figure } = fields;
  if (title === null || url === null || datasetVersion === null || !isVersion(datasetVersion)) {
    return refused(
      `${file} is marked as made here, but its description is not whole. Use the link printed at its bottom.`,
    );
  }
  const link = readLink(url, site);
  if (link.kind !== 'known') return linkProblem(link, file);
  const figureId = figure !== null && isId(figure) ? figure : null;
  return { kind: 'ours', ...placeOf(link, figureId), title: shown(title), datasetVersion, figureId };
}

/**
 * Reads a file that the user dropped, pasted or picked. Nothing in it is run, loaded or followed; a link is accepted
 * only if it belongs to this site, and is rebuilt then. Never throws.
 *
 * @param name the file's name, for messages only.
 */
export function readPicture(bytes: Uint8Array, name: string, site: KnownSite): PictureReading {
  const file = `“${shown(name) === '' ? 'The picture' : shown(name)}”`;
  if (bytes.length > LARGEST_FILE)
    return refused(`${file} is larger than 64 MB, more than any picture made here.`);
  const found = fileKind(bytes);
  const fromFields = (reading: FieldsReading) =>
    reading.kind === 'broken'
      ? refused(`${file} ${shown(reading.reason)}. Nothing in it was opened.`)
      : ours(reading.fields, file, site);
  switch (found.kind) {
    case 'png':
      return fromFields(readPngFields(bytes));
    case 'svg':
      return fromFields(readSvgFields(found.text));
    case 'picture':
      return stripped(`${file}, a ${found.name} picture,`);
    case 'document':
      return refused(
        `${file} is a ${found.name} file. PNG and SVG pictures are opened here; the link printed under a figure leads to its view.`,
      );
    case 'other':
      return refused(
        `${file} is no picture that is known here. PNG and SVG pictures made by this site can be opened.`,
      );
  }
}
