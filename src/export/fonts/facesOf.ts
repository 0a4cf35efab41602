import { chineseFaces, latinFaces, type Face } from '../../theme/faces.ts';
import { familyNames, isSilent, type FontCoverage } from '../../theme/fontCoverage.ts';
import { initialStyle, styleOf, type SvgStyle } from '../svg/style.ts';
import { textRuns } from '../svg/text.ts';

const allFaces: readonly Face[] = [...latinFaces, ...chineseFaces];

/** If a family has no font of the weight, browsers use the one that it has. */
function faceOf(family: string, weight: number): Face | undefined {
  const mine = allFaces.filter((face) => face.family === family);
  return mine.find((face) => face.weight === (weight > 500 ? 600 : 400)) ?? mine[0];
}

/** A run of text in one font. */
export interface FaceRun {
  /** `null` if none of ours has its characters. */
  readonly face: Face | null;
  readonly text: string;
}

/**
 * Splits a text where its font changes. Like browsers, it uses for each character the first family of the list that
 * has it. Characters without a glyph are omitted.
 */
export function faceRuns(
  text: string,
  { fontFamily, fontWeight }: Pick<SvgStyle, 'fontFamily' | 'fontWeight'>,
  coverage: FontCoverage,
): FaceRun[] {
  const families = familyNames(fontFamily);
  const runs: { face: Face | null; text: string }[] = [];
  for (const character of text) {
    if (isSilent(character)) continue;
    const family = families.find((name) => coverage.get(name)?.has(character) === true);
    const face = (family === undefined ? undefined : faceOf(family, fontWeight)) ?? null;
    const last = runs.at(-1);
    if (last?.face === face) last.text += character;
    else runs.push({ face, text: character });
  }
  return runs;
}

function usedFaces(element: Element, around: SvgStyle, coverage: FontCoverage): (Face | null)[] {
  const style = styleOf(element, around);
  if (element.localName !== 'text') {
    return Array.from(element.children).flatMap((child) => usedFaces(child, style, coverage));
  }
  return textRuns(element, style, () => 0)
    .flatMap((run) => faceRuns(run.text, run.style, coverage))
    .map(({ face }) => face);
}

/** Returns the distinct fonts of a drawing's texts, in the order of our list. */
export function facesOf(drawing: Element, coverage: FontCoverage): Face[] {
  const used = new Set(usedFaces(drawing, initialStyle, coverage));
  return allFaces.filter((face) => used.has(face));
}
