import { wrapText } from '../../../charts/measureText.ts';
import { SERIF } from '../../../theme/fonts.ts';
import type { Crop } from './plotBand.ts';

/** A slide of 16:9, in points. */
export const SLIDE = { width: 960, height: 540 } as const;
export const EDGE = 36;
const inner = SLIDE.width - 2 * EDGE;

export const TITLE_SIZE = 26;
export const SUBTITLE_SIZE = 14;
const footerSizes = [9, 8, 7] as const;
/** So much of the slide the text at its foot may take before it is set smaller. */
const MOST_FOOTER = 110;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SlideText {
  readonly title: string;
  readonly subtitle: string;
  /** Source, notes, day and licence, a paragraph each. */
  readonly footer: readonly string[];
  readonly link: string;
}

export interface SlideLayout {
  readonly title: Box;
  readonly subtitle: Box;
  readonly picture: Box;
  readonly footer: Box;
  readonly footerSize: number;
}

/** Our faces are on few machines that show slides: what stands in for them may be a little wider. */
const linesOf = (text: string, size: number, weight = 400, family?: string): number =>
  wrapText(text, size * 1.05, inner, weight, family).length;

function footerOf(paragraphs: readonly string[]): { readonly size: number; readonly height: number } {
  const measured = footerSizes.map((size) => ({
    size,
    height: paragraphs.reduce((sum, text) => sum + linesOf(text, size) * size * 1.25, 4),
  }));
  const fitting = measured.find(({ height }) => height <= MOST_FOOTER) ?? measured.at(-1);
  return fitting ?? { size: 9, height: 0 };
}

/** The shown part of a picture, as large as the room lets it be, in its middle. */
function fit(room: Box, aspect: number): Box {
  const width = Math.min(room.width, room.height * aspect);
  const height = width / aspect;
  return { x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2, width, height };
}

/** Where everything of a slide stands: text takes what it needs, the picture the rest. */
export function layoutSlide(
  text: SlideText,
  picture: { readonly width: number; readonly height: number; readonly crop: Crop },
): SlideLayout {
  const titleHeight = linesOf(text.title, TITLE_SIZE, 600, SERIF) * TITLE_SIZE * 1.2;
  const subtitleHeight = linesOf(text.subtitle, SUBTITLE_SIZE) * SUBTITLE_SIZE * 1.25;
  const { size, height: footerHeight } = footerOf([...text.footer, text.link]);
  const box = (y: number, height: number): Box => ({ x: EDGE, y, width: inner, height });
  const title = box(24, titleHeight);
  const subtitle = box(title.y + titleHeight + 4, subtitleHeight);
  const footer = box(SLIDE.height - 18 - footerHeight, footerHeight);
  const top = subtitle.y + subtitleHeight + 10;
  const shown = picture.height * (1 - picture.crop.top - picture.crop.bottom);
  const room = box(top, footer.y - 8 - top);
  return { title, subtitle, picture: fit(room, picture.width / shown), footer, footerSize: size };
}
