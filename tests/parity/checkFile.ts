import { storable } from '../../src/domain/xml.ts';
import type { DrawnText } from '../../src/export/checks/readTexts.ts';
import { quoted } from '../../src/export/checks/said.ts';
import { themeOfLook } from '../../src/export/picture/themeOfLook.ts';
import { numberAttribute } from '../../src/export/svg/matrix.ts';
import { familyNames, type FontCoverage, isSilent } from '../../src/theme/fontCoverage.ts';
import type { Check } from './drawn.ts';
import { unitsOf } from './readPicture.ts';

/** The picture has the pixels of its preset, the proportions of its drawing, and the role of an image. */
export const checkSize: Check = ({ picture: { root }, settings: { size } }) => {
  const [width, height] = unitsOf(root);
  const isSized =
    numberAttribute(root, 'width', NaN) === size.width &&
    numberAttribute(root, 'height', NaN) === size.height;
  const isShaped = Math.abs((width / height) * (size.height / size.width) - 1) < 0.001;
  return [
    ...(isSized && isShaped
      ? []
      : [`The picture does not have its size of ${String(size.width)} × ${String(size.height)} pixels.`]),
    ...(root.getAttribute('role') === 'img' ? [] : ['The picture does not say that it is an image.']),
  ];
};

/** The background of the look is below everything else; a transparent picture has none. */
export const checkPaper: Check = ({ picture: { root }, settings: { look } }) => {
  const sheets = [...root.children].filter(
    (child) => child.localName === 'rect' && child.getAttribute('width') === '100%',
  );
  if (look === 'transparent') return sheets.length === 0 ? [] : ['The picture is not transparent.'];
  const [paper] = sheets;
  const isWhole = paper?.getAttribute('height') === '100%' && !paper.hasAttribute('fill-opacity');
  return isWhole && paper.getAttribute('fill') === themeOfLook(look).paper
    ? []
    : ['The picture lacks its paper.'];
};

const paintAttributes = ['fill', 'stroke', 'stop-color', 'color', 'flood-color'] as const;
const plainPaint = /^(#([0-9a-f]{3}|[0-9a-f]{6})|none)$/i;

function isResolved(value: string, ids: ReadonlySet<string>): boolean {
  const reference = /^url\(#([^)]+)\)$/.exec(value)?.[1];
  return reference === undefined ? plainPaint.test(value) : ids.has(reference);
}

/** Every color is a plain value: variables, names and functions of style sheets paint black in other programs. */
export const checkPaints: Check = ({ picture: { root }, texts }) => {
  const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
  const wrong = new Set<string>();
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of paintAttributes) {
      const value = element.getAttribute(name);
      if (value !== null && !isResolved(value, ids)) wrong.add(value);
    }
  }
  const unpainted = texts.filter(({ style }) => style.fill === '').map(({ shown }) => shown);
  return [
    ...[...wrong].map((value) => `The color “${value}” means nothing outside the page.`),
    ...unpainted.map((text) => `The text “${text}” has no color.`),
  ];
};

/** Elements of our drawings. Any other element in a picture is a mistake or malicious. */
const drawing = new Set(
  (
    'svg g defs clipPath linearGradient stop pattern path rect line circle ellipse polygon polyline text tspan ' +
    'title desc metadata style'
  ).split(' '),
);
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const SVG = 'http://www.w3.org/2000/svg';
/** Attributes that only the page understands, that run code, or that refer outside the file. */
const rejectedAttributes = /^(on.*|class|style|href|src|tabindex)$/i;

function elementProblems(element: Element): string[] {
  const isDrawing = element.namespaceURI === SVG && drawing.has(element.localName);
  const isMetadata = element.namespaceURI === RDF || element.closest('metadata') !== null;
  if (!isDrawing && !(isMetadata && element.namespaceURI !== SVG)) {
    return [`The picture holds a “${element.localName}”, which other programs do not draw.`];
  }
  return [...element.attributes].flatMap(({ localName, value }) => {
    if (rejectedAttributes.test(localName))
      return [`The picture holds the attribute “${localName}” of a page.`];
    const leadsOut = /url\((?!#)|javascript:/i.test(value);
    return leadsOut ? [`The picture leads out of its file, to “${value}”.`] : [];
  });
}

/** Only shapes and texts: nothing that runs, depends on the page, or comes from elsewhere. */
export const checkContents: Check = ({ picture: { root } }) => [
  ...new Set([root, ...root.querySelectorAll('*')].flatMap(elementProblems)),
];

/**
 * Characters that XML cannot represent: a file with one does not open anywhere, and browsers write them without an
 * error.
 */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** All text of the file can be written. */
export const checkCharacters: Check = ({ picture: { root } }) => {
  const values = [root, ...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  return [root.textContent, ...values].some((text) => unwritable.test(text))
    ? ['The picture holds a character that no file can hold.']
    : [];
};

/** Returns the font families that the file embeds. */
function embedded(root: Element): ReadonlySet<string> {
  const rules = [...root.querySelectorAll('style')].map((style) => style.textContent).join('');
  const faces = rules.matchAll(/@font-face\s*\{[^}]*?font-family:\s*([^;]+);[^}]*?src:\s*url\(data:font\//g);
  return new Set([...faces].flatMap(([, list = '']) => familyNames(list)));
}

/** Returns the families that a text uses: for each character the first of its list that has it. */
function usedBy({ shown, style }: DrawnText, coverage: FontCoverage): string[] {
  const names = familyNames(style.fontFamily);
  return Array.from(shown)
    .filter((character) => !isSilent(character))
    .flatMap((character) => names.find((name) => coverage.get(name)?.has(character) === true) ?? []);
}

/** The file embeds every font that its texts use. */
export const checkFonts: Check = ({ picture: { root }, texts, coverage }) => {
  const families = embedded(root);
  const used = new Set(texts.flatMap((text) => usedBy(text, coverage)));
  return [...used]
    .filter((family) => !families.has(family))
    .map((family) => `The file lacks the font “${family}”, in which texts are set.`);
};

const childText = (root: Element, name: string): string =>
  [...root.children].find((child) => child.localName === name)?.textContent ?? '';

/** The file has its title and description, and link, version and sources in its metadata. */
export const checkMetadata: Check = ({ picture: { root }, figure, settings: { altText }, origin }) => {
  const metadata = childText(root, 'metadata');
  const description = childText(root, 'desc');
  const wanted = [
    `${origin}${figure.link}`,
    figure.datasetVersion,
    ...figure.sources.flatMap(({ publisher, licence }) => [publisher, licence]),
  ];
  return [
    ...(childText(root, 'title') === '' ? ['The file lacks its title.'] : []),
    ...(description.trim() === '' || !description.includes(storable(altText ?? '').trim())
      ? ['The file lacks the description for those who cannot see it.']
      : []),
    ...[...new Set(wanted)]
      .filter((text) => !metadata.includes(text))
      .map((text) => `The metadata of the file lack ${quoted(text)}.`),
  ];
};
