import type { Figure } from '../../figure/figure.ts';
import { pictureMetadata } from '../metadata/pictureMetadata.ts';
import { layoutPicture } from '../picture/pictureLayout.ts';
import { footerParts } from '../picture/pictureText.ts';
import { themeOfLook } from '../picture/themeOfLook.ts';
import { presetOf } from '../presets.ts';
import type { Look, PictureSettings } from '../settings.ts';
import { inLanguage } from '../titles.ts';
import { pngFile } from './pngFile.ts';
import { plotBand } from './pptx/plotBand.ts';
import { pptxDocument, type PptxDocument, type PptxSlide } from './pptx/pptxDocument.ts';
import type { PptxAbout } from './pptx/packageXml.ts';
import type { SlideColors } from './pptx/slideXml.ts';
import { speakerNotes } from './pptx/speakerNotes.ts';

/** Makes the picture of a slide; tests, which have no canvas, give their own. */
export type MakePng = typeof pngFile;

const digits = (color: string) => color.replace('#', '').toUpperCase();

function colorsOf(look: Look): SlideColors {
  const { paper, ink, softInk } = themeOfLook(look);
  return {
    paper: look === 'transparent' ? null : digits(paper),
    ink: digits(ink),
    softInk: digits(softInk),
  };
}

/**
 * The slide's shape and twice its pixels, whatever the reader chose for pictures: text is as large as on a
 * slide it should be, and sharp on a large screen.
 */
const slideSettings = (settings: PictureSettings): PictureSettings => ({
  ...settings,
  size: presetOf('slide'),
  scale: 2,
});

function slideOf(
  figure: Figure,
  png: Uint8Array<ArrayBuffer>,
  settings: PictureSettings,
  origin: string,
): PptxSlide {
  const { width, height } = settings.size;
  const shown = inLanguage(figure, settings.titles);
  const crop = plotBand(layoutPicture(shown, settings.size, origin));
  const { Title, Description, URL } = pictureMetadata(figure, settings.altText, origin);
  return {
    text: {
      title: Title,
      subtitle: shown.subtitle,
      footer: footerParts(shown).map(({ lead, text }) => `${lead} ${text}`),
      link: URL,
    },
    link: URL,
    notes: speakerNotes(shown, origin),
    colors: colorsOf(settings.look),
    picture: { png, width, height, crop, altText: Description },
  };
}

/**
 * Draws a figure on a slide of its own. The picture in it is the whole one, cropped to legend and plot: what
 * is cropped stands beside it as text, and comes back when someone resets the picture.
 *
 * @throws Error if a font is missing or the browser refuses to draw it.
 */
export async function addFigureSlide(
  document: PptxDocument,
  figure: Figure,
  given: PictureSettings,
  origin: string,
  makePng: MakePng = pngFile,
): Promise<void> {
  const settings = slideSettings(given);
  document.addSlide(slideOf(figure, await makePng(figure, settings, origin), settings, origin));
}

function aboutFigure(figure: Figure, altText: string | null, origin: string): PptxAbout {
  const metadata = pictureMetadata(figure, altText, origin);
  return {
    title: metadata.Title,
    subject: metadata.Description,
    keywords: `${figure.measure}; as of ${figure.asOf}; dataset ${figure.datasetVersion}; filters: ${metadata.Filters}`,
    description: `${metadata.License}. ${metadata.URL}`,
    day: metadata['Creation Time'].slice(0, 10),
  };
}

/**
 * The figure as a presentation of one slide: title, subtitle and source as text, the picture with its
 * description, and the evidence in the speaker's notes.
 *
 * @throws Error if a font is missing or the browser refuses to draw it.
 */
export async function pptxFile(
  figure: Figure,
  settings: PictureSettings,
  origin: string,
  makePng: MakePng = pngFile,
): Promise<Blob> {
  const document = pptxDocument();
  await addFigureSlide(document, figure, settings, origin, makePng);
  return document.finish(aboutFigure(figure, settings.altText, origin));
}
