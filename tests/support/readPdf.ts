import { unzlibSync } from 'fflate';

/** What a test wants to know of a PDF of ours: read back by the file's own tables, as a viewer does. */
export interface ReadPdf {
  /** Objects by number, streams unpacked. */
  readonly objects: ReadonlyMap<number, string>;
  /** Texts of each page, in the order in which they are drawn, by way of the fonts' maps to Unicode. */
  readonly pages: readonly (readonly string[])[];
}

const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function unpacked(body: string): string {
  const stream = /^(.*?)\nstream\n([^]*)\nendstream$/s.exec(body);
  if (stream?.[1]?.includes('/FlateDecode') !== true) return body;
  return `${stream[1]}\n${latin1(unzlibSync(bytesOf(stream[2] ?? '')))}`;
}

function readObjects(file: string): Map<number, string> {
  const table = file.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]));
  const places = Array.from(table.matchAll(/(\d{10}) 00000 n/g), ([, place]) => Number(place));
  return new Map(
    places.map((place, index) => {
      const id = index + 1;
      const head = `${String(id)} 0 obj\n`;
      if (!file.startsWith(head, place)) throw new Error(`Object ${String(id)} is not where the table says.`);
      return [id, unpacked(file.slice(place + head.length, file.indexOf('\nendobj\n', place)))];
    }),
  );
}

const utf16 = (hex: string) =>
  Array.from(hex.matchAll(/..../g), ([unit]) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** By font name, the text of each glyph. */
function fontMaps(objects: ReadonlyMap<number, string>): Map<string, Map<string, string>> {
  const resources = [...objects.values()].find((body) => body.startsWith('<</Font')) ?? '';
  return new Map(
    Array.from(resources.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name = '', id]) => {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id)) ?? '')?.[1];
      const lines = (objects.get(Number(map)) ?? '').matchAll(/<(....)> <([\da-f]+)>/g);
      return [name, new Map(Array.from(lines, ([, glyph = '', text = '']) => [glyph, utf16(text)]))];
    }),
  );
}

function textsOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  return Array.from(content.matchAll(/^BT$([^]*?)^ET$/gm), ([, block = '']) =>
    Array.from(block.matchAll(/\/(F\d+) [^[]*\[([^\]]*)\] TJ/g), ([, font = '', shown = '']) =>
      // Between the strings stand the distances of pairs of letters.
      Array.from(
        shown.replaceAll(/[^<]*<([\da-f]*)>[^<]*/g, '$1').matchAll(/..../g),
        ([glyph]) => fonts.get(font)?.get(glyph) ?? '\uFFFD',
      ).join(''),
    ).join(''),
  );
}

/** @throws Error if the file's own table leads astray. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = readObjects(latin1(bytes));
  const fonts = fontMaps(objects);
  const pages = [...objects.values()]
    .filter((body) => body.startsWith('<</Type /Page '))
    .map((page) => /\/Contents (\d+) 0 R/.exec(page)?.[1])
    .map((id) => textsOf(objects.get(Number(id)) ?? '', fonts));
  return { objects, pages };
}
