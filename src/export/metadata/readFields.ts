import { crc32, PNG_SIGNATURE, XMP_KEY } from './pngChunks.ts';
import { readXml } from './readXml.ts';

/** Texts by which a picture's view can be reopened, as far as the file has them. Unvalidated. */
export interface PictureFields {
  readonly title: string | null;
  readonly url: string | null;
  readonly datasetVersion: string | null;
  readonly software: string | null;
  readonly figure: string | null;
}

/** Fields of a file, or the reason why it cannot be trusted, as the end of "The file …". */
export type FieldsReading =
  | { readonly kind: 'read'; readonly fields: PictureFields }
  | { readonly kind: 'broken'; readonly reason: string };

const noFields: PictureFields = {
  title: null,
  url: null,
  datasetVersion: null,
  software: null,
  figure: null,
};

/** Limit of text length: ours are a fraction of it. */
export const LONGEST_TEXT = 65_536;

const broken = (reason: string): FieldsReading => ({ kind: 'broken', reason });

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const cutOff = 'ends before its picture does';
const damaged = 'is damaged: a checksum in it is wrong';

/** Returns the chunks up to the end of the picture, or why they cannot be read. Ignores everything after the end. */
function chunksOf(png: Uint8Array): Chunk[] | string {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = PNG_SIGNATURE.length; at + 12 <= png.length;) {
    const length = view.getUint32(at);
    if (length > png.length - at - 12) return cutOff;
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type)) return 'is damaged: a part of it has no name';
    if (crc32(png.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) return damaged;
    if ((chunks.length === 0) !== (type === 'IHDR')) return 'does not begin as a PNG does';
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    if (type === 'IEND') return chunks;
    at += 12 + length;
  }
  return cutOff;
}

/**
 * Returns keyword and text of an international text; the text is `null` if it is compressed, too long or not UTF-8.
 */
function internationalText(data: Uint8Array): readonly [string, string | null] {
  const end = data.indexOf(0);
  if (end < 1 || end > 79) return ['', null];
  const keyword = String.fromCharCode(...data.subarray(0, end));
  const language = data.indexOf(0, end + 3);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  const isPlain = data[end + 1] === 0 && data[end + 2] === 0 && translated >= 0;
  const text = data.subarray(translated + 1);
  if (!isPlain || text.length > LONGEST_TEXT) return [keyword, null];
  try {
    return [keyword, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text)];
  } catch {
    return [keyword, null];
  }
}

/** Returns keyword and text of a plain text, which programs that resave a PNG make from an international one. */
function plainText(data: Uint8Array): readonly [string, string | null] {
  const end = data.indexOf(0);
  if (end < 1 || end > 79) return ['', null];
  const [keyword, text] = [data.subarray(0, end), data.subarray(end + 1)];
  const decoded = text.length > LONGEST_TEXT ? null : new TextDecoder('latin1').decode(text);
  return [String.fromCharCode(...keyword), decoded];
}

/** Readers for the kinds of chunks that hold texts. */
const readers: Readonly<Record<string, typeof plainText>> = { iTXt: internationalText, tEXt: plainText };

/**
 * Location of each field: in our own text, or in the XMP packet, whose fields some programs write as separate texts
 * when they resave the picture.
 */
const places: Readonly<Record<keyof PictureFields, readonly string[]>> = {
  title: ['Title', 'dc:title'],
  url: ['URL', 'dc:identifier'],
  datasetVersion: ['Dataset-Version', 'sr:datasetVersion'],
  software: ['Software', 'dc:creator'],
  figure: ['sr:figure'],
};
const named = Object.values(places).flat();
const wanted: readonly string[] = [...named, XMP_KEY];

/** Returns the fields in an XMP packet; empty if it is not in our form. */
function xmpFields(packet: string): ReadonlyMap<string, string> {
  const [from, to] = [packet.indexOf('<rdf:RDF'), packet.indexOf('</rdf:RDF>')];
  if (from < 0 || to < from) return new Map();
  return readXml(packet.slice(from, to + '</rdf:RDF>'.length), named) ?? new Map();
}

export const isPng = (bytes: Uint8Array): boolean => PNG_SIGNATURE.every((byte, at) => bytes[at] === byte);

/**
 * Returns the fields of a PNG: only uncompressed texts, with every checksum valid and none of ours twice. Never
 * throws.
 */
export function readPngFields(png: Uint8Array): FieldsReading {
  const chunks = chunksOf(png);
  if (typeof chunks === 'string') return broken(chunks);
  const texts = new Map<string, string>();
  for (const { type, data } of chunks) {
    const read = readers[type];
    if (read === undefined) continue;
    const [keyword, text] = read(data);
    if (!wanted.includes(keyword)) continue;
    if (text === null) return broken(`holds a text “${keyword}” that cannot be read`);
    if (texts.has(keyword)) return broken(`holds the text “${keyword}” twice`);
    texts.set(keyword, text);
  }
  const packet = xmpFields(texts.get(XMP_KEY) ?? '');
  const fieldOf = (field: keyof PictureFields): string | null => {
    const name = places[field].find((one) => texts.has(one)) ?? places[field].find((one) => packet.has(one));
    return name === undefined ? null : (texts.get(name) ?? packet.get(name)?.trim() ?? null);
  };
  return {
    kind: 'read',
    fields: {
      title: fieldOf('title'),
      url: fieldOf('url'),
      datasetVersion: fieldOf('datasetVersion'),
      software: fieldOf('software'),
      figure: fieldOf('figure'),
    },
  };
}

/** Matches content that our pictures never have, and that could run or load something when an SVG is opened. */
const active =
  /<\s*(?:script|foreignObject|iframe|object|embed|handler|set|animate)|<!ENTITY|<!DOCTYPE[^>]*\[/i;

/**
 * Returns an SVG's text without byte order mark, declaration and comments before its root; `null` if no root follows.
 */
export function svgText(bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  for (let rest = text.trimStart(); ; rest = rest.trimStart()) {
    if (/^<svg[\s>]/.test(rest)) return rest;
    const end = rest.startsWith('<!--') ? '-->' : /^<(?:\?xml|!DOCTYPE\ssvg)\s/i.test(rest) ? '>' : null;
    const at = end === null ? -1 : rest.indexOf(end);
    if (end === null || at < 0) return null;
    if (active.test(rest.slice(0, at))) return rest;
    rest = rest.slice(at + end.length);
  }
}

const svgNames = ['dc:title', 'dc:identifier', 'dc:relation', 'dc:creator', 'sr:figure'] as const;

/**
 * Returns the fields of an SVG, only from its single `<metadata>`, parsed as text: no parser of the browser sees the
 * file. Never throws.
 */
export function readSvgFields(svg: string): FieldsReading {
  if (active.test(svg)) return broken('holds a script or the like, as pictures of this site never do');
  const from = svg.indexOf('<metadata');
  if (from < 0) return { kind: 'read', fields: noFields };
  if (svg.includes('<metadata', from + 1)) return broken('describes itself twice');
  const start = svg.indexOf('>', from) + 1;
  const end = svg.indexOf('</metadata>', from);
  if (start === 0 || end < start) return broken('ends within its description');
  if (end - start > LONGEST_TEXT) return broken('holds a longer description than can be read');
  const found = readXml(svg.slice(start, end), svgNames);
  if (found === null) return broken('holds a description that cannot be read');
  const textOf = (name: (typeof svgNames)[number]) => found.get(name)?.trim() ?? null;
  return {
    kind: 'read',
    fields: {
      title: textOf('dc:title'),
      url: textOf('dc:identifier'),
      datasetVersion: textOf('dc:relation')?.replace(/^dataset /, '') ?? null,
      software: textOf('dc:creator'),
      figure: textOf('sr:figure'),
    },
  };
}
