import { familyNames, isSilent } from '../../../theme/fontCoverage.ts';
import { pdfNumber, pdfRef, type PdfId, type PdfObjects } from './pdfObjects.ts';
import { subsetTrueType } from './subsetTrueType.ts';
import type { TrueType } from './trueType.ts';

/** A face that is there to be embedded. */
export interface PdfFace {
  readonly family: string;
  readonly weight: number;
  readonly font: TrueType;
}

export interface FontWanted {
  readonly family: string;
  readonly weight: number;
}

/** A stretch of text that one face can set. */
export interface GlyphRun {
  /** Name of the font in the resources of every page. */
  readonly font: string;
  readonly glyphs: readonly number[];
  /** Of each glyph, how far it is moved from where the glyph before it ends, at size 1; 0 for the first. */
  readonly kerns: readonly number[];
  /** At size 1, without letter-spacing. */
  readonly width: number;
}

interface UsedFont {
  readonly name: string;
  readonly face: TrueType;
  /** Glyphs in use and the text that each stands for. */
  readonly texts: Map<number, string>;
}

/** As browsers choose: family by family, and in each the face nearest to the weight; at last any other. */
function facesFor(faces: readonly PdfFace[], { family, weight }: FontWanted): TrueType[] {
  const near = (face: PdfFace) => Math.abs(face.weight - weight);
  const listed = familyNames(family).flatMap((name) =>
    faces.filter((face) => face.family === name).sort((a, b) => near(a) - near(b)),
  );
  return [...new Set([...listed, ...faces].map((face) => face.font))];
}

/** Lays out text in the faces and remembers what of them a file must hold. */
export function pdfFonts() {
  const used = new Map<TrueType, UsedFont>();
  const usedFont = (face: TrueType): UsedFont => {
    const font = used.get(face) ?? { name: `F${String(used.size + 1)}`, face, texts: new Map() };
    used.set(face, font);
    return font;
  };
  const faceOf = (character: string, wanted: readonly TrueType[]) => {
    const face = wanted.find((one) => one.glyphOf(character.codePointAt(0) ?? 0) !== 0);
    if (face === undefined) {
      throw new Error(`No font of this site has the character “${character}”, so the PDF would lack it.`);
    }
    return face;
  };
  return {
    /** @throws Error if no face has one of the characters. */
    runs(text: string, wanted: FontWanted, faces: readonly PdfFace[]): GlyphRun[] {
      const choice = facesFor(faces, wanted);
      const runs: { font: UsedFont; glyphs: number[]; kerns: number[]; width: number }[] = [];
      for (const character of text) {
        if (isSilent(character)) continue;
        const font = usedFont(faceOf(character, choice));
        const glyph = font.face.glyphOf(character.codePointAt(0) ?? 0);
        if (!font.texts.has(glyph)) font.texts.set(glyph, character);
        let run = runs.at(-1);
        if (run?.font !== font) runs.push((run = { font, glyphs: [], kerns: [], width: 0 }));
        const before = run.glyphs.at(-1);
        const kern = before === undefined ? 0 : font.face.kernOf(before, glyph);
        run.glyphs.push(glyph);
        run.kerns.push(kern / font.face.unitsPerEm);
        run.width += (kern + font.face.advanceOf(glyph)) / font.face.unitsPerEm;
      }
      return runs.map(({ font, ...run }) => ({ ...run, font: font.name }));
    },
    /** Writes the fonts in use and returns the dictionary of pages' resources. */
    write(objects: PdfObjects): string {
      const entries = [...used.values()].map((font) => `/${font.name} ${pdfRef(writeFont(font, objects))}`);
      return `<<${entries.join(' ')}>>`;
    },
  };
}

/** Six letters that tell one subset of a face from another, as PDF wants before its name. */
function subsetTag(glyphs: readonly number[]): string {
  let hash = glyphs.reduce((sum, glyph) => (sum * 31 + glyph) % 308_915_776, 7);
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
    return letter;
  }).join('');
}

const hex4 = (value: number) => value.toString(16).padStart(4, '0');

/** From glyphs back to text: by it a reader can select, search and copy. */
function toUnicode(texts: readonly (readonly [number, string])[]): string {
  const utf16 = (text: string) =>
    Array.from({ length: text.length }, (_, index) => hex4(text.charCodeAt(index))).join('');
  const blocks: string[] = [];
  // A block holds a hundred lines at most.
  for (let start = 0; start < texts.length; start += 100) {
    const lines = texts.slice(start, start + 100).map(([glyph, text]) => `<${hex4(glyph)}> <${utf16(text)}>`);
    blocks.push(`${String(lines.length)} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function writeFont({ face, texts }: UsedFont, objects: PdfObjects): PdfId {
  const sorted = [...texts].sort(([a], [b]) => a - b);
  const glyphs = sorted.map(([glyph]) => glyph);
  const name = `/${subsetTag(glyphs)}+${face.postScriptName}`;
  const scaled = (value: number) => pdfNumber((value * 1000) / face.unitsPerEm);
  const bytes = subsetTrueType(face, glyphs);
  const file = objects.addPacked(`/Length1 ${String(bytes.length)}`, bytes);
  const descriptor = objects.add(
    `<</Type /FontDescriptor /FontName ${name} /Flags 4 /FontBBox [${face.box.map(scaled).join(' ')}] /ItalicAngle 0 /Ascent ${scaled(face.ascent)} /Descent ${scaled(face.descent)} /CapHeight ${scaled(face.ascent)} /StemV 80 /FontFile2 ${pdfRef(file)}>>`,
  );
  const widths = glyphs.map((glyph) => `${String(glyph)} [${scaled(face.advanceOf(glyph))}]`).join(' ');
  const descendant = objects.add(
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor ${pdfRef(descriptor)} /CIDToGIDMap /Identity /DW 1000 /W [${widths}]>>`,
  );
  const unicode = objects.addPacked('', toUnicode(sorted));
  return objects.add(
    `<</Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [${pdfRef(descendant)}] /ToUnicode ${pdfRef(unicode)}>>`,
  );
}
