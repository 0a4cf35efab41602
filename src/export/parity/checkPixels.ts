import type { Figure } from '../../figure/figure.ts';
import { layoutPicture, type PictureLayout } from '../picture/pictureLayout.ts';
import { themeOfLook } from '../picture/themeOfLook.ts';
import type { PictureSettings } from '../settings.ts';
import { inLanguage } from '../titles.ts';
import { expectedColors } from './expectedColors.ts';
import { ParityError } from './parityError.ts';
import { countOf, rgbOf, samplePixels, sampleSize, type PixelSample, type Rgb } from './pixels.ts';

/** Colours of areas come out as they are; a rounding in a browser may cost a step. */
const SAME = 9;
/** Fewer pixels than this are no line of text. */
const LEAST_INK = 12;

const apart = (a: Rgb, b: Rgb) => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);

/** Rims of letters are mixed with the paper: what is nearer to the ink counts as ink. */
function hasInk(sample: PixelSample, band: readonly [number, number], ink: Rgb, paper: Rgb): boolean {
  return countOf(sample, band, ink, apart(ink, paper) * 0.45) >= LEAST_INK;
}

/** What is amiss with the pixels of a picture, as plain sentences. Pure: a sample may be made by hand. */
export function pixelProblems(
  sample: PixelSample,
  figure: Figure,
  settings: PictureSettings,
  layout: PictureLayout,
): string[] {
  const { look } = settings;
  const theme = themeOfLook(look);
  const [ink, softInk, paper] = [rgbOf(theme.ink), rgbOf(theme.softInk), rgbOf(theme.paper)];
  const share = (from: number, to: number): [number, number] => [from / layout.height, to / layout.height];
  const title = share(layout.titleTop, layout.titleTop + layout.title.length * layout.titleSize.line);
  const footer = share(layout.footerTop + 4, layout.height);
  const plot = share(layout.plot.y, layout.footerTop);
  const [hasTitle, hasFooter] = [hasInk(sample, title, ink, paper), hasInk(sample, footer, softInk, paper)];
  const lost = [...expectedColors(figure, look)].filter(
    ([color]) => countOf(sample, plot, rgbOf(color), SAME) === 0,
  );
  if (!hasTitle && !hasFooter && lost.length > 0) return ['The picture came out blank.'];
  return [
    ...(hasTitle ? [] : ['The picture came out without its title.']),
    ...(hasFooter ? [] : ['The picture came out without its source line.']),
    ...lost.map(([, subject]) => `The picture came out without the color of “${subject}”.`),
  ];
}

/**
 * Proves that what a browser has drawn on a canvas is the picture of a figure: not blank, with its texts, and
 * with the colour of every tone.
 *
 * @throws ParityError that names what did not come out.
 */
export function checkPixels(
  canvas: HTMLCanvasElement | OffscreenCanvas,
  figure: Figure,
  settings: PictureSettings,
  origin: string,
): void {
  const shown = inLanguage(figure, settings.titles);
  const layout = layoutPicture(shown, settings.size, origin);
  const [width, height] = sampleSize(layout);
  const problems = pixelProblems(samplePixels(canvas, width, height), shown, settings, layout);
  if (problems.length > 0) throw new ParityError(problems, 'please try again, or take the SVG');
}
