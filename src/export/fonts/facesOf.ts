import { chineseFaces, latinFaces, type Face } from '../../theme/faces.ts';
import { familyNames, isSilent, latinCoverage } from '../../theme/fontCoverage.ts';

const weightOf = (value: string): Face['weight'] =>
  value === 'bold' || Number.parseFloat(value) > 500 ? 600 : 400;

const inherited = (element: Element, attribute: string): string =>
  element.closest(`[${attribute}]`)?.getAttribute(attribute) ?? '';

const faces: readonly Face[] = [...latinFaces, ...chineseFaces];

/** Where a family has no face of the weight, browsers take the one that it has. */
function faceOf(family: string, weight: Face['weight']): Face | undefined {
  const mine = faces.filter((face) => face.family === family);
  return mine.find((face) => face.weight === weight) ?? mine[0];
}

const isChinese = (family: string) => chineseFaces.some((face) => face.family === family);

/** As browsers choose: the first family of the list that has the character. */
const familyFor = (character: string, families: readonly string[]): string | undefined =>
  families.find((family) => isChinese(family) || latinCoverage.get(family)?.has(character) === true);

function facesOfText(element: Element): (Face | undefined)[] {
  const text = Array.from(element.childNodes)
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent ?? '')
    .join('');
  const families = familyNames(inherited(element, 'font-family'));
  const weight = weightOf(inherited(element, 'font-weight'));
  const characters = new Set(Array.from(text).filter((character) => !isSilent(character)));
  const used = new Set(Array.from(characters, (character) => familyFor(character, families)));
  return [...used].map((family) => (family === undefined ? undefined : faceOf(family, weight)));
}

/** The faces that the texts of a drawing are set in, each once, in the order in which we list them. */
export function facesOf(drawing: Element): Face[] {
  const used = new Set(Array.from(drawing.querySelectorAll('text, tspan')).flatMap(facesOfText));
  return faces.filter((face) => used.has(face));
}
