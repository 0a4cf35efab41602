import type { Face } from '../../../theme/faces.ts';
import { facesOf } from '../../fonts/facesOf.ts';
import { fontFile } from '../../fonts/fontFile.ts';
import type { PdfFace } from './pdfFonts.ts';
import { readTrueType } from './trueType.ts';

const read = new Map<Face, Promise<PdfFace>>();

async function readFace(face: Face): Promise<PdfFace> {
  try {
    const bytes = new Uint8Array(await fontFile(`${face.name}.ttf`));
    const weight = face.weight === 600 ? 'SemiBold' : 'Regular';
    const font = readTrueType(bytes, `${face.family.replaceAll(' ', '')}-${weight}`);
    return { family: face.family, weight: face.weight, font };
  } catch (error) {
    read.delete(face);
    throw error;
  }
}

function pdfFace(face: Face): Promise<PdfFace> {
  const known = read.get(face) ?? readFace(face);
  read.set(face, known);
  return known;
}

/**
 * The faces that a drawing's texts are set in, ready to be embedded. Fetched once, and only for a PDF.
 *
 * @throws ApiError if a file cannot be had.
 */
export const pdfFacesOf = (drawing: Element): Promise<PdfFace[]> =>
  Promise.all(facesOf(drawing).map(pdfFace));
