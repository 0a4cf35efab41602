import { zlibSync } from 'fflate';
import { joinBytes } from './subsetTrueType.ts';

/** Number of an object in the file. */
export type PdfId = number;

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

/** A number as PDF takes it: no exponent, no more digits than a thousandth of a point. */
export const pdfNumber = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);

export const pdfRef = (id: PdfId): string => `${String(id)} 0 R`;

/** Text for people (titles, descriptions), in UTF-16 with its mark, as hexadecimal digits. */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  );
  return `<feff${units.join('')}>`;
}

/** An address: plain ASCII, with the marks escaped that would end it. */
export const pdfUri = (address: string): string =>
  `(${new URL(address).href.replaceAll(/[\\()]/g, (mark) => `\\${mark}`)})`;

/** The objects of a PDF file as they come, numbered from 1. */
export function pdfObjects() {
  const bodies = new Map<PdfId, Uint8Array>();
  let last = 0;
  const reserve = (): PdfId => (last += 1);
  const set = (id: PdfId, dictionary: string): void => void bodies.set(id, latin1(dictionary));
  const setStream = (id: PdfId, entries: string, bytes: Uint8Array): void => {
    const head = latin1(`<<${entries} /Length ${String(bytes.length)}>>\nstream\n`);
    bodies.set(id, joinBytes([head, bytes, latin1('\nendstream')]));
  };
  return {
    reserve,
    set,
    add: (dictionary: string): PdfId => {
      const id = reserve();
      set(id, dictionary);
      return id;
    },
    addStream: (entries: string, bytes: Uint8Array): PdfId => {
      const id = reserve();
      setStream(id, entries, bytes);
      return id;
    },
    /** A stream that is packed; text must be Latin-1. */
    addPacked: (entries: string, content: string | Uint8Array): PdfId => {
      const id = reserve();
      const bytes = typeof content === 'string' ? latin1(content) : content;
      setStream(id, `/Filter /FlateDecode ${entries}`, zlibSync(bytes, { level: 9 }));
      return id;
    },
    /** The whole file. `fileId` is 32 hexadecimal digits. */
    write: (root: PdfId, info: PdfId, fileId: string): Uint8Array<ArrayBuffer> =>
      writeFile(bodies, last, { root, info, fileId }),
  };
}

export type PdfObjects = ReturnType<typeof pdfObjects>;

interface Trailer {
  readonly root: PdfId;
  readonly info: PdfId;
  readonly fileId: string;
}

function writeFile(
  bodies: ReadonlyMap<PdfId, Uint8Array>,
  last: PdfId,
  { root, info, fileId }: Trailer,
): Uint8Array<ArrayBuffer> {
  // Four bytes above 127 tell programs that the file is not text.
  const parts = [latin1('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')];
  let place = parts[0]?.length ?? 0;
  const places: string[] = [];
  for (let id = 1; id <= last; id += 1) {
    const body = bodies.get(id) ?? latin1('null');
    places.push(`${String(place).padStart(10, '0')} 00000 n \n`);
    const object = joinBytes([latin1(`${String(id)} 0 obj\n`), body, latin1('\nendobj\n')]);
    parts.push(object);
    place += object.length;
  }
  const size = String(last + 1);
  parts.push(
    latin1(
      `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size} /Root ${pdfRef(root)} /Info ${pdfRef(info)} /ID [<${fileId}> <${fileId}>]>>\nstartxref\n${String(place)}\n%%EOF\n`,
    ),
  );
  return joinBytes(parts);
}
