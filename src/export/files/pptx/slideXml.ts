import { escapeXml } from '../../metadata/xmlText.ts';
import {
  HEAD,
  NAMESPACES,
  paragraph,
  placed,
  placeholder,
  relationships,
  TREE_HEAD,
  type RunStyle,
} from './drawingXml.ts';
import type { Crop } from './plotBand.ts';
import type { SlideLayout, SlideText } from './slideParts.ts';

/** Colours of a slide, six hexadecimal digits each. */
export interface SlideColors {
  /** `null`: the presentation's own background shows. */
  readonly paper: string | null;
  readonly ink: string;
  readonly softInk: string;
}

export interface SlidePicture {
  readonly altText: string;
  readonly crop: Crop;
  /** File name in the package's folder of media. */
  readonly media: string;
}

const thousandths = (share: number) => String(Math.round(share * 100_000));

function pictureXml({ altText, crop }: SlidePicture, layout: SlideLayout): string {
  return `<p:pic><p:nvPicPr><p:cNvPr id="4" name="Figure" descr="${escapeXml(altText)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId2"/><a:srcRect t="${thousandths(crop.top)}" b="${thousandths(crop.bottom)}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${placed(layout.picture)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

const body = (paragraphs: readonly string[]) => `<a:bodyPr/><a:lstStyle/>${paragraphs.join('')}`;

/** A slide: title, subtitle, picture, and at its foot what must stay with it. */
export function slideXml(
  text: SlideText,
  picture: SlidePicture,
  layout: SlideLayout,
  colors: SlideColors,
): string {
  const soft: RunStyle = { color: colors.softInk };
  const small: RunStyle = { color: colors.softInk, size: layout.footerSize };
  const background =
    colors.paper === null
      ? ''
      : `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${colors.paper}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
  const footer = [
    ...text.footer.map((line) => paragraph({ text: line }, small)),
    paragraph({ text: text.link, linkId: 'rId3' }, { size: layout.footerSize }),
  ];
  const shapes = [
    placeholder(
      2,
      'Title',
      '<p:ph type="title"/>',
      placed(layout.title),
      body([paragraph({ text: text.title }, { color: colors.ink })]),
    ),
    placeholder(
      3,
      'Subtitle',
      '<p:ph type="body" sz="quarter" idx="13"/>',
      placed(layout.subtitle),
      body([paragraph({ text: text.subtitle }, soft)]),
    ),
    pictureXml(picture, layout),
    placeholder(
      5,
      'Source',
      '<p:ph type="body" sz="quarter" idx="14"/>',
      placed(layout.footer),
      body(footer),
    ),
  ];
  return `${HEAD}<p:sld ${NAMESPACES}><p:cSld>${background}<p:spTree>${TREE_HEAD}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** @param number The slide's, from 1. */
export const slideRelationships = (number: number, media: string, link: string): string =>
  relationships([
    { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    { id: 'rId2', type: 'image', target: `../media/${media}` },
    { id: 'rId3', type: 'hyperlink', target: link, external: true },
    { id: 'rId4', type: 'notesSlide', target: `../notesSlides/notesSlide${String(number)}.xml` },
  ]);
