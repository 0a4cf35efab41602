import { escapeXml } from '../../metadata/xmlText.ts';
import { emu, HEAD, NAMESPACES, relationships, type Relationship } from './drawingXml.ts';
import { NOTES_PAGE } from './mastersXml.ts';
import { SLIDE } from './slideParts.ts';

/** What a presentation says of itself as a whole. */
export interface PptxAbout {
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  /** Licence and link. */
  readonly description: string;
  /** `YYYY-MM-DD`: the dataset's, not the clock's, so that the same view gives the same bytes. */
  readonly day: string;
}

const AUTHOR = 'Standards Race';
const numbers = (slides: number) => Array.from({ length: slides }, (_, index) => index + 1);

const FORMAT = 'application/vnd.openxmlformats-officedocument';
export const PPTX_TYPE = `${FORMAT}.presentationml.presentation`;

export function contentTypes(slides: number): string {
  const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`;
  const office = (name: string, kind: string) =>
    part(`/ppt/${name}.xml`, `${FORMAT}.presentationml.${kind}+xml`);
  const parts = [
    office('presentation', 'presentation.main'),
    office('slideMasters/slideMaster1', 'slideMaster'),
    office('slideLayouts/slideLayout1', 'slideLayout'),
    office('notesMasters/notesMaster1', 'notesMaster'),
    part('/ppt/theme/theme1.xml', `${FORMAT}.theme+xml`),
    part('/ppt/theme/theme2.xml', `${FORMAT}.theme+xml`),
    ...numbers(slides).flatMap((number) => [
      office(`slides/slide${String(number)}`, 'slide'),
      office(`notesSlides/notesSlide${String(number)}`, 'notesSlide'),
    ]),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('/docProps/app.xml', `${FORMAT}.extended-properties+xml`),
  ];
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${parts.join('')}</Types>`;
}

export const PACKAGE_RELATIONSHIPS = relationships([
  { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
  { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
]);

const slideId = (number: number) => `rId${String(number + 3)}`;

export function presentationXml(slides: number): string {
  const list = numbers(slides).map(
    (number) => `<p:sldId id="${String(255 + number)}" r:id="${slideId(number)}"/>`,
  );
  return `${HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${list.join('')}</p:sldIdLst><p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/><p:notesSz cx="${emu(NOTES_PAGE.width)}" cy="${emu(NOTES_PAGE.height)}"/></p:presentation>`;
}

export function presentationRelationships(slides: number): string {
  const slideLinks = numbers(slides).map((number): Relationship => ({
    id: slideId(number),
    type: 'slide',
    target: `slides/slide${String(number)}.xml`,
  }));
  return relationships([
    { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { id: 'rId2', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { id: 'rId3', type: 'theme', target: 'theme/theme1.xml' },
    ...slideLinks,
  ]);
}

export function coreProperties(about: PptxAbout): string {
  const time = `${about.day}T00:00:00Z`;
  const text = (name: string, value: string) => `<${name}>${escapeXml(value)}</${name}>`;
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${text('dc:title', about.title)}${text('dc:subject', about.subject)}${text('dc:creator', AUTHOR)}${text('cp:keywords', about.keywords)}${text('dc:description', about.description)}${text('dc:language', 'en-US')}${date('created')}${date('modified')}</cp:coreProperties>`;
}

export const appProperties = (slides: number): string =>
  `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${AUTHOR}</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${String(slides)}</Slides><Notes>${String(slides)}</Notes></Properties>`;
