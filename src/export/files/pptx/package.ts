import { escapeXml } from '../../../domain/xml.ts';
import type { DocumentAbout } from '../figureDocument.ts';
import {
  emu,
  XML_HEAD,
  NAMESPACES,
  placedXml,
  placeholder,
  relationships,
  TREE_HEAD,
  type SlideBox,
  type Relationship,
} from './drawingXml.ts';
import { SLIDE_EDGE, SLIDE_INNER, SLIDE, SUBTITLE_SIZE, TITLE_SIZE } from './slide.ts';

/** Fonts that every office program has or substitutes: ours are on few machines. */
const TITLE_FACE = 'Georgia';
const TEXT_FACE = 'Arial';
const CHINESE_FACE = 'Microsoft YaHei';

const color = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const face = (latin: string) =>
  `<a:latin typeface="${latin}"/><a:ea typeface="${CHINESE_FACE}"/><a:cs typeface=""/>`;
const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const lineXml = (width: number) => `<a:ln w="${emu(width)}">${solid}<a:prstDash val="solid"/></a:ln>`;
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** Colors of the site's light theme, so that additions to the slide match it. */
const colors = [
  color('dk1', '1C1B1F'),
  color('lt1', 'FFFFFF'),
  color('dk2', '5D5A62'),
  color('lt2', 'FBFAF7'),
  color('accent1', '4F1A60'),
  color('accent2', 'C2740A'),
  color('accent3', '7A8089'),
  color('accent4', '9D46B8'),
  color('accent5', 'F6BD60'),
  color('accent6', 'A3A09A'),
  color('hlink', '5D5A62'),
  color('folHlink', '5D5A62'),
];

export const THEME = `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Standards Race"><a:themeElements><a:clrScheme name="Standards Race">${colors.join('')}</a:clrScheme><a:fontScheme name="Standards Race"><a:majorFont>${face(TITLE_FACE)}</a:majorFont><a:minorFont>${face(TEXT_FACE)}</a:minorFont></a:fontScheme><a:fmtScheme name="Standards Race"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${lineXml(0.5)}${lineXml(1)}${lineXml(1.5)}</a:lnStyleLst><a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const BACKGROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';

const layoutBoxes = {
  title: { x: SLIDE_EDGE, y: 24, width: SLIDE_INNER, height: 36 },
  subtitle: { x: SLIDE_EDGE, y: 64, width: SLIDE_INNER, height: 20 },
  body: { x: SLIDE_EDGE, y: 94, width: SLIDE_INNER, height: 360 },
  footer: { x: SLIDE_EDGE, y: 462, width: SLIDE_INNER, height: 60 },
} as const satisfies Readonly<Record<string, SlideBox>>;

const prompt = (text: string) => `<a:p><a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r></a:p>`;
/** Without inner margins, text is aligned with the picture. */
const flush =
  '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr>';
const plainStyle = (size: number) =>
  `<a:lstStyle><a:lvl1pPr marL="0" indent="0"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${String(size * 100)}"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>`;
const shape = (box: SlideBox) => `${placedXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

const runDefaults = (size: number, font: string, more = '') =>
  `<a:defRPr sz="${String(size * 100)}" kern="1200"${more}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr>`;

const TEXT_STYLES = `<p:txStyles><p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${runDefaults(TITLE_SIZE, 'mj', ' b="1"')}</a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:buNone/>${runDefaults(SUBTITLE_SIZE, 'mn')}</a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${runDefaults(SUBTITLE_SIZE, 'mn')}</a:lvl1pPr></p:otherStyle></p:txStyles>`;

export const SLIDE_MASTER = `${XML_HEAD}<p:sldMaster ${NAMESPACES}><p:cSld>${BACKGROUND}<p:spTree>${TREE_HEAD}${placeholder(2, 'Title', '<p:ph type="title"/>', shape(layoutBoxes.title), `${flush}<a:lstStyle/>${prompt('Title')}`)}${placeholder(3, 'Text', '<p:ph type="body" idx="1"/>', shape(layoutBoxes.body), `${flush}<a:lstStyle/>${prompt('Text')}`)}</p:spTree></p:cSld>${COLOR_MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>${TEXT_STYLES}</p:sldMaster>`;

export const SLIDE_MASTER_RELATIONSHIPS = relationships([
  { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
  { id: 'rId2', type: 'theme', target: '../theme/theme1.xml' },
]);

export const SLIDE_LAYOUT = `${XML_HEAD}<p:sldLayout ${NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="Figure"><p:spTree>${TREE_HEAD}${placeholder(2, 'Title', '<p:ph type="title"/>', '', `<a:bodyPr/><a:lstStyle/>${prompt('Title')}`)}${placeholder(3, 'Subtitle', '<p:ph type="body" sz="quarter" idx="13"/>', shape(layoutBoxes.subtitle), `${flush}${plainStyle(SUBTITLE_SIZE)}${prompt('Subtitle')}`)}${placeholder(4, 'Source', '<p:ph type="body" sz="quarter" idx="14"/>', shape(layoutBoxes.footer), `${flush}${plainStyle(9)}${prompt('Source')}`)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

export const SLIDE_LAYOUT_RELATIONSHIPS = relationships([
  { id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
]);

/** Notes pages are portrait: the slide on top, the text below. */
const NOTES_PAGE = { width: 540, height: 720 } as const;
const image = { x: 54, y: 60, width: 432, height: 243 };
const notesText = { x: 54, y: 330, width: 432, height: 340 };

export const NOTES_MASTER = `${XML_HEAD}<p:notesMaster ${NAMESPACES}><p:cSld>${BACKGROUND}<p:spTree>${TREE_HEAD}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${shape(image)}</p:spPr></p:sp>${placeholder(3, 'Notes', '<p:ph type="body" sz="quarter" idx="3"/>', shape(notesText), `<a:bodyPr/><a:lstStyle/>${prompt('Notes')}`)}</p:spTree></p:cSld>${COLOR_MAP}<p:notesStyle><a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${runDefaults(10, 'mn')}</a:lvl1pPr></p:notesStyle></p:notesMaster>`;

export const NOTES_MASTER_RELATIONSHIPS = relationships([
  { id: 'rId1', type: 'theme', target: '../theme/theme2.xml' },
]);

const AUTHOR = 'Standards Race';
const slideNumbers = (slides: number) => Array.from({ length: slides }, (_, index) => index + 1);

const FORMAT = 'application/vnd.openxmlformats-officedocument';
export const PPTX_TYPE = `${FORMAT}.presentationml.presentation`;

/** @param hasCover true if a slide without notes follows the others in the package and is shown first. */
export function contentTypes(slides: number, hasCover: boolean): string {
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
    ...slideNumbers(slides).flatMap((number) => [
      office(`slides/slide${String(number)}`, 'slide'),
      office(`notesSlides/notesSlide${String(number)}`, 'notesSlide'),
    ]),
    ...(hasCover ? [office(`slides/slide${String(slides + 1)}`, 'slide')] : []),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('/docProps/app.xml', `${FORMAT}.extended-properties+xml`),
  ];
  return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${parts.join('')}</Types>`;
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

/** Returns the numbers of all slides in the order in which they are shown. */
const shownNumbers = (slides: number, hasCover: boolean): number[] =>
  hasCover ? [slides + 1, ...slideNumbers(slides)] : slideNumbers(slides);

export function presentationXml(slides: number, hasCover: boolean): string {
  const list = shownNumbers(slides, hasCover).map(
    (number) => `<p:sldId id="${String(255 + number)}" r:id="${slideId(number)}"/>`,
  );
  return `${XML_HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${list.join('')}</p:sldIdLst><p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/><p:notesSz cx="${emu(NOTES_PAGE.width)}" cy="${emu(NOTES_PAGE.height)}"/></p:presentation>`;
}

export function presentationRelationships(slides: number, hasCover: boolean): string {
  const slideLinks = shownNumbers(slides, hasCover).map((number): Relationship => ({
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

export function coreProperties(about: DocumentAbout): string {
  const time = `${about.day}T00:00:00Z`;
  const text = (name: string, value: string) => `<${name}>${escapeXml(value)}</${name}>`;
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${text('dc:title', about.title)}${text('dc:subject', about.subject)}${text('dc:creator', AUTHOR)}${text('cp:keywords', about.keywords.join('; '))}${text('dc:description', `${about.licence}. ${about.link}`)}${text('dc:language', 'en-US')}${date('created')}${date('modified')}</cp:coreProperties>`;
}

export const appProperties = (slides: number, hasCover: boolean): string =>
  `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${AUTHOR}</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${String(slides + (hasCover ? 1 : 0))}</Slides><Notes>${String(slides)}</Notes></Properties>`;
