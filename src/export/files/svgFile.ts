import type { Figure } from '../../figure/figure.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import { fontFaceRules, loadFaces } from '../fonts/fontFaces.ts';
import { pictureMetadata, type PictureMetadata } from '../metadata/pictureMetadata.ts';
import type { PictureSettings } from '../settings.ts';
import { svgElement } from '../picture/svgElement.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const DC = 'http://purl.org/dc/elements/1.1/';

/** Dublin Core in RDF, as SVG editors read it. */
function metadataElement(metadata: PictureMetadata): SVGElement {
  const element = svgElement('metadata');
  const rdf = document.createElementNS(RDF, 'rdf:RDF');
  const about = document.createElementNS(RDF, 'rdf:Description');
  about.setAttributeNS(RDF, 'rdf:about', metadata.URL);
  const fields = {
    title: metadata.Title,
    description: metadata.Description,
    source: metadata.Source,
    identifier: metadata.URL,
    rights: metadata.License,
    date: metadata['Creation Time'],
    creator: metadata.Software,
    relation: `dataset ${metadata['Dataset-Version']}`,
  };
  for (const [name, value] of Object.entries(fields)) {
    const field = document.createElementNS(DC, `dc:${name}`);
    field.textContent = value;
    about.append(field);
  }
  rdf.append(about);
  element.append(rdf);
  return element;
}

/**
 * The figure as an SVG file that stands alone: own fonts, plain values, text as text, and inside it title,
 * description, sources, licence and link.
 *
 * @throws Error if a font is missing or the chart draws nothing.
 */
export async function svgFile(figure: Figure, settings: PictureSettings, origin: string): Promise<string> {
  // First the faces, then the drawing, which measures text with them.
  await loadFaces(JSON.stringify(figure));
  const picture = drawPicture(figure, settings, origin);
  const metadata = pictureMetadata(figure, settings.altText, origin);
  picture.prepend(
    svgElement('title', {}, [metadata.Title]),
    svgElement('desc', {}, [metadata.Description]),
    metadataElement(metadata),
    svgElement('style', {}, [await fontFaceRules(picture)]),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}
