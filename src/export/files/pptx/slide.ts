import { wrapText } from '../../../charts/measureText.ts';
import { SERIF } from '../../../theme/fonts.ts';
import { escapeXml } from '../../../domain/xml.ts';
import type { PictureLayout } from '../../picture/pictureLayout.ts';
import {
  XML_HEAD,
  NAMESPACES,
  paragraph,
  placedXml,
  placeholder,
  relationships,
  TREE_HEAD,
  type SlideBox,
} from './drawingXml.ts';

/** Parts cropped from a picture above and below, as shares of its height. */
export interface Crop {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Returns the part of a picture that a slide shows: from the legend to the end of the plot. Title, subtitle and
 * footer are text of the slide and would be duplicated.
 */
export function plotBand(layout: PictureLayout): Crop {
  const top = layout.stale.length > 0 ? layout.staleTop : layout.legendTop;
  const end = layout.plot.y + layout.plot.height + 4;
  return {
    top: Math.max(0, top - 2) / layout.height,
    bottom: Math.max(0, layout.height - end) / layout.height,
  };
}

/** Size of a 16:9 slide (points). */
export const SLIDE = { width: 960, height: 540 } as const;
export const SLIDE_EDGE = 36;
export const SLIDE_INNER = SLIDE.width - 2 * SLIDE_EDGE;

export const TITLE_SIZE = 26;
export const SUBTITLE_SIZE = 14;
const footerSizes = [9, 8, 7] as const;
/** Maximum height of the footer text before its size is reduced. */
const MOST_FOOTER = 110;

export interface SlideText {
  readonly title: string;
  readonly subtitle: string;
  /** Source, notes, day and license, one paragraph each. */
  readonly footer: readonly string[];
  readonly link: string;
}

export interface SlideLayout {
  readonly title: SlideBox;
  readonly subtitle: SlideBox;
  readonly picture: SlideBox;
  readonly footer: SlideBox;
  readonly footerSize: number;
}

/**
 * Width factors of the widest substitute font, DejaVu: few machines that show slides have our fonts. A text that
 * needs a second line with it has room for it everywhere.
 */
const STAND_IN = { text: 1.12, title: 1.26 } as const;

/** Returns how many lines a text may need with any substitute font. */
export const wrappedLines = (text: string, size: number, width: number = SLIDE_INNER): number =>
  wrapText(text, size * STAND_IN.text, width).length;

const slideTitleLines = (title: string): number =>
  wrapText(title, TITLE_SIZE * STAND_IN.title, SLIDE_INNER, 600, SERIF).length;

function footerOf(paragraphs: readonly string[]): { readonly size: number; readonly height: number } {
  const measured = footerSizes.map((size) => ({
    size,
    height: paragraphs.reduce((sum, text) => sum + wrappedLines(text, size) * size * 1.25, 4),
  }));
  const fitting = measured.find(({ height }) => height <= MOST_FOOTER) ?? measured.at(-1);
  return fitting ?? { size: 9, height: 0 };
}

/** Returns the visible part of a picture, as large as it fits and centered. */
function fit(room: SlideBox, aspect: number): SlideBox {
  const width = Math.min(room.width, room.height * aspect);
  const height = width / aspect;
  return { x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2, width, height };
}

/** Places title and subtitle: each has the lines that it needs with any substitute font. */
export function layoutHead({ title, subtitle }: Pick<SlideText, 'title' | 'subtitle'>) {
  const titleHeight = slideTitleLines(title) * TITLE_SIZE * 1.2;
  const subtitleHeight = wrappedLines(subtitle, SUBTITLE_SIZE) * SUBTITLE_SIZE * 1.25;
  const box = (y: number, height: number): SlideBox => ({ x: SLIDE_EDGE, y, width: SLIDE_INNER, height });
  const below = 24 + titleHeight + 4;
  return {
    title: box(24, titleHeight),
    subtitle: box(below, subtitleHeight),
    end: below + subtitleHeight,
  };
}

/** Lays out a slide: text takes what it needs, the picture the rest. */
export function layoutSlide(
  text: SlideText,
  picture: { readonly width: number; readonly height: number; readonly crop: Crop },
): SlideLayout {
  const { size, height: footerHeight } = footerOf([...text.footer, text.link]);
  const box = (y: number, height: number): SlideBox => ({ x: SLIDE_EDGE, y, width: SLIDE_INNER, height });
  const { title, subtitle, end } = layoutHead(text);
  const footer = box(SLIDE.height - 18 - footerHeight, footerHeight);
  const top = end + 10;
  const shown = picture.height * (1 - picture.crop.top - picture.crop.bottom);
  const room = box(top, footer.y - 8 - top);
  return { title, subtitle, picture: fit(room, picture.width / shown), footer, footerSize: size };
}

/** Colors of a slide, six hexadecimal digits each. */
export interface SlideColors {
  /** `null` to show the presentation's own background. */
  readonly paper: string | null;
  readonly ink: string;
  readonly softInk: string;
}

export interface SlidePicture {
  readonly altText: string;
  readonly crop: Crop;
  /** File name in the package's media folder. */
  readonly media: string;
}

const thousandths = (share: number) => String(Math.round(share * 100_000));

function pictureXml({ altText, crop }: SlidePicture, layout: SlideLayout): string {
  return `<p:pic><p:nvPicPr><p:cNvPr id="4" name="Figure" descr="${escapeXml(altText)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId2"/><a:srcRect t="${thousandths(crop.top)}" b="${thousandths(crop.bottom)}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${placedXml(layout.picture)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

/** Content of a slide: its title and subtitle, the shape below them, and the paragraphs of its footer. */
interface SlideParts {
  readonly title: string;
  readonly subtitle: string;
  readonly content: string;
  readonly footer: readonly string[];
}

type SlideBoxes = Readonly<Record<'title' | 'subtitle' | 'footer', SlideBox>>;

/** Returns a slide. Its title is at the bottom of its box, so that a short one is not far from the subtitle. */
export function slideOf(parts: SlideParts, boxes: SlideBoxes, colors: SlideColors): string {
  const background =
    colors.paper === null
      ? ''
      : `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${colors.paper}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
  const body = (paragraphs: readonly string[], anchor = '') =>
    `<a:bodyPr${anchor}/><a:lstStyle/>${paragraphs.join('')}`;
  const title = [paragraph({ text: parts.title }, { color: colors.ink })];
  const subtitle = [paragraph({ text: parts.subtitle }, { color: colors.softInk })];
  const holder = (idx: number) => `<p:ph type="body" sz="quarter" idx="${String(idx)}"/>`;
  const shapes = [
    placeholder(2, 'Title', '<p:ph type="title"/>', placedXml(boxes.title), body(title, ' anchor="b"')),
    placeholder(3, 'Subtitle', holder(13), placedXml(boxes.subtitle), body(subtitle)),
    parts.content,
    placeholder(5, 'Source', holder(14), placedXml(boxes.footer), body(parts.footer)),
  ];
  return `${XML_HEAD}<p:sld ${NAMESPACES}><p:cSld>${background}<p:spTree>${TREE_HEAD}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** Returns a slide: title, subtitle, picture, and a footer with the required texts. */
export function slideXml(
  text: SlideText,
  picture: SlidePicture,
  layout: SlideLayout,
  colors: SlideColors,
): string {
  const { footerSize: size } = layout;
  const footer = [
    ...text.footer.map((line) => paragraph({ text: line }, { color: colors.softInk, size })),
    paragraph({ text: text.link, linkId: 'rId3' }, { size }),
  ];
  return slideOf({ ...text, content: pictureXml(picture, layout), footer }, layout, colors);
}

/** @param number number of the slide, from 1. */
export const slideRelationships = (number: number, media: string, link: string): string =>
  relationships([
    { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    { id: 'rId2', type: 'image', target: `../media/${media}` },
    { id: 'rId3', type: 'hyperlink', target: link, external: true },
    { id: 'rId4', type: 'notesSlide', target: `../notesSlides/notesSlide${String(number)}.xml` },
  ]);
