import type { Check } from './drawn.ts';

/** All that our drawings are made of. Whatever else is in a picture came there by mistake or by malice. */
const drawing = new Set(
  (
    'svg g defs clipPath linearGradient stop pattern path rect line circle ellipse polygon polyline text tspan ' +
    'title desc metadata style'
  ).split(' '),
);
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const SVG = 'http://www.w3.org/2000/svg';
/** What only the page understands, what runs, and what leads out of the file. */
const refused = /^(on.*|class|style|href|src|tabindex)$/i;

function problemsOf(element: Element): string[] {
  const isDrawing = element.namespaceURI === SVG && drawing.has(element.localName);
  const isMetadata = element.namespaceURI === RDF || element.closest('metadata') !== null;
  if (!isDrawing && !(isMetadata && element.namespaceURI !== SVG)) {
    return [`The picture holds a “${element.localName}”, which other programs do not draw.`];
  }
  return [...element.attributes].flatMap(({ localName, value }) => {
    if (refused.test(localName)) return [`The picture holds the attribute “${localName}” of a page.`];
    const leadsOut = /url\((?!#)|javascript:/i.test(value);
    return leadsOut ? [`The picture leads out of its file, to “${value}”.`] : [];
  });
}

/** Only shapes and texts: nothing that runs, nothing of the page, nothing from elsewhere. */
export const checkContents: Check = ({ picture: { root } }) => [
  ...new Set([root, ...root.querySelectorAll('*')].flatMap(problemsOf)),
];
