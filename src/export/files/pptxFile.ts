import { isTextPage } from '../../figure/brief.ts';
import { pictureMetadata } from '../metadata/pictureMetadata.ts';
import { layoutPicture } from '../picture/pictureLayout.ts';
import { readableJob } from '../picture/readableJob.ts';
import { footerParts, pictureLink } from '../picture/pictureText.ts';
import { themeOfLook } from '../picture/themeOfLook.ts';
import { presetOf } from '../presets.ts';
import type { ExportJob, Look, PictureSettings } from '../settings.ts';
import { inLanguage } from '../titles.ts';
import type { FigureDocument } from './figureDocument.ts';
import { pngFile } from './pngFile.ts';
import { speakerNotes } from './pptx/notes.ts';
import { pptxDocument, type PptxSlide } from './pptx/pptxDocument.ts';
import { plotBand, type SlideColors } from './pptx/slide.ts';

/** Returns the picture of a slide; tests, which have no canvas, use their own. */
export type MakePng = typeof pngFile;

const colorDigits = (color: string) => color.replace('#', '').toUpperCase();

function colorsOf(look: Look): SlideColors {
  const { paper, ink, softInk } = themeOfLook(look);
  return {
    paper: look === 'transparent' ? null : colorDigits(paper),
    ink: colorDigits(ink),
    softInk: colorDigits(softInk),
  };
}

/**
 * The slide's shape and twice its pixels, whatever the user selected for pictures: text has the size it needs on a
 * slide, and is sharp on a large screen.
 */
const slideSettings = (settings: PictureSettings): PictureSettings => ({
  ...settings,
  size: presetOf('slide'),
  scale: 2,
});

function slideOf(given: ExportJob, png: Uint8Array<ArrayBuffer>): PptxSlide {
  const { figure, settings, origin } = readableJob(given);
  const { width, height } = settings.size;
  const shown = inLanguage(figure, settings.titles);
  const crop = plotBand(layoutPicture(shown, settings.size, origin));
  const { Title, Description } = pictureMetadata({ figure, settings, origin });
  const link = pictureLink(figure, origin);
  return {
    text: {
      title: Title,
      subtitle: shown.subtitle,
      footer: footerParts(shown).map(({ lead, text }) => `${lead} ${text}`),
      link,
    },
    link,
    notes: speakerNotes(shown, origin),
    colors: colorsOf(settings.look),
    picture: { png, width, height, crop, altText: Description },
  };
}

/**
 * Creates a presentation with a slide for each figure, after a cover if there are several. It contains the whole
 * picture, cropped to legend and plot: the cropped part is next to it as text, and reappears if someone resets the
 * picture.
 */
export function pptxSlides(
  { settings: given, origin }: Omit<ExportJob, 'figure'>,
  makePng: MakePng = pngFile,
): FigureDocument {
  const document = pptxDocument();
  const settings = slideSettings(given);
  return {
    async add(figure) {
      if (isTextPage(figure)) {
        document.addText(figure, colorsOf(settings.look), origin);
        return;
      }
      const job = { figure, settings, origin };
      document.addSlide(slideOf(job, await makePng(job)));
    },
    finish: (about) => document.finish(about, colorsOf(settings.look)),
  };
}

/**
 * Returns the figure as a presentation of one slide: title, subtitle and source as text, the picture with its
 * description, and the evidence in the speaker notes.
 *
 * @throws Error if a font is missing or the browser refuses to draw it.
 */
export async function pptxFile(job: ExportJob, makePng: MakePng = pngFile): Promise<Blob> {
  const { figure } = job;
  const slides = pptxSlides(job, makePng);
  await slides.add(figure);
  const metadata = pictureMetadata(job);
  return slides.finish({
    title: metadata.Title,
    subject: metadata.Description,
    keywords: [
      figure.measure,
      `as of ${figure.asOf}`,
      `dataset ${figure.datasetVersion}`,
      `filters: ${metadata.Filters}`,
    ],
    link: metadata.URL,
    licence: metadata.License,
    day: metadata['Creation Time'].slice(0, 10),
  });
}
