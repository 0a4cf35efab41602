import { zipSink } from '../zipSink.ts';
import * as masters from './mastersXml.ts';
import { notesRelationships, notesXml } from './notesXml.ts';
import {
  appProperties,
  contentTypes,
  coreProperties,
  PACKAGE_RELATIONSHIPS,
  PPTX_TYPE,
  presentationRelationships,
  presentationXml,
  type PptxAbout,
} from './packageXml.ts';
import type { Crop } from './plotBand.ts';
import { layoutSlide, type SlideText } from './slideParts.ts';
import { slideRelationships, slideXml, type SlideColors } from './slideXml.ts';
import type { Paragraph } from './speakerNotes.ts';

/** All of one slide. */
export interface PptxSlide {
  readonly text: SlideText;
  /** Address of the view. */
  readonly link: string;
  readonly notes: readonly Paragraph[];
  readonly colors: SlideColors;
  readonly picture: {
    readonly png: Uint8Array<ArrayBuffer>;
    readonly width: number;
    readonly height: number;
    readonly crop: Crop;
    readonly altText: string;
  };
}

const fixedParts = {
  '_rels/.rels': PACKAGE_RELATIONSHIPS,
  'ppt/theme/theme1.xml': masters.THEME,
  'ppt/theme/theme2.xml': masters.THEME,
  'ppt/slideMasters/slideMaster1.xml': masters.SLIDE_MASTER,
  'ppt/slideMasters/_rels/slideMaster1.xml.rels': masters.SLIDE_MASTER_RELATIONSHIPS,
  'ppt/slideLayouts/slideLayout1.xml': masters.SLIDE_LAYOUT,
  'ppt/slideLayouts/_rels/slideLayout1.xml.rels': masters.SLIDE_LAYOUT_RELATIONSHIPS,
  'ppt/notesMasters/notesMaster1.xml': masters.NOTES_MASTER,
  'ppt/notesMasters/_rels/notesMaster1.xml.rels': masters.NOTES_MASTER_RELATIONSHIPS,
};

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The parts of a slide, by their places in the package. */
function slideParts(number: number, media: string, slide: PptxSlide): [string, string][] {
  const { text, link, notes, colors, picture } = slide;
  const id = String(number);
  return [
    [
      `ppt/slides/slide${id}.xml`,
      slideXml(
        text,
        { altText: picture.altText, crop: picture.crop, media },
        layoutSlide(text, picture),
        colors,
      ),
    ],
    [`ppt/slides/_rels/slide${id}.xml.rels`, slideRelationships(number, media, link)],
    [`ppt/notesSlides/notesSlide${id}.xml`, notesXml(notes)],
    [`ppt/notesSlides/_rels/notesSlide${id}.xml.rels`, notesRelationships(number, notes)],
  ];
}

/**
 * A presentation that grows slide by slide. Pictures wait as Blobs, which the browser may keep on disk: the
 * list of parts must stand first in the file, since programs tell by it what the file is.
 */
export function pptxDocument() {
  const parts: [string, string][] = [];
  const media: Blob[] = [];
  return {
    addSlide(slide: PptxSlide): void {
      const number = media.length + 1;
      parts.push(...slideParts(number, `image${String(number)}.png`, slide));
      media.push(new Blob([slide.picture.png]));
    },
    async finish(about: PptxAbout): Promise<Blob> {
      const sink = zipSink();
      const slides = media.length;
      const texts = {
        '[Content_Types].xml': contentTypes(slides),
        ...fixedParts,
        'docProps/core.xml': coreProperties(about),
        'docProps/app.xml': appProperties(slides),
        'ppt/presentation.xml': presentationXml(slides),
        'ppt/_rels/presentation.xml.rels': presentationRelationships(slides),
        ...Object.fromEntries(parts),
      };
      for (const [name, text] of Object.entries(texts)) sink.add({ name, bytes: utf8(text) }, about.day);
      for (const [index, blob] of media.entries()) {
        const bytes = new Uint8Array(await blob.arrayBuffer());
        sink.add({ name: `ppt/media/image${String(index + 1)}.png`, bytes }, about.day);
      }
      return sink.end(PPTX_TYPE);
    },
  };
}

export type PptxDocument = ReturnType<typeof pptxDocument>;
