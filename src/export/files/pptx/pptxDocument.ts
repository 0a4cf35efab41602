import type { TextPage } from '../../../figure/brief.ts';
import type { DocumentAbout } from '../figureDocument.ts';
import { zipSink, utf8 } from '../zipSink.ts';
import { coverRelationships, coverXml } from './cover.ts';
import { notesRelationships, notesXml, type Paragraph } from './notes.ts';
import {
  appProperties,
  contentTypes,
  coreProperties,
  NOTES_MASTER,
  NOTES_MASTER_RELATIONSHIPS,
  PACKAGE_RELATIONSHIPS,
  PPTX_TYPE,
  presentationRelationships,
  presentationXml,
  SLIDE_LAYOUT,
  SLIDE_LAYOUT_RELATIONSHIPS,
  SLIDE_MASTER,
  SLIDE_MASTER_RELATIONSHIPS,
  THEME,
} from './package.ts';
import { textSlideParts } from './textSlide.ts';
import {
  layoutSlide,
  slideRelationships,
  slideXml,
  type Crop,
  type SlideColors,
  type SlideText,
} from './slide.ts';

/** Content of one slide. */
export interface PptxSlide {
  readonly text: SlideText;
  /** URL of the view. */
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
  'ppt/theme/theme1.xml': THEME,
  'ppt/theme/theme2.xml': THEME,
  'ppt/slideMasters/slideMaster1.xml': SLIDE_MASTER,
  'ppt/slideMasters/_rels/slideMaster1.xml.rels': SLIDE_MASTER_RELATIONSHIPS,
  'ppt/slideLayouts/slideLayout1.xml': SLIDE_LAYOUT,
  'ppt/slideLayouts/_rels/slideLayout1.xml.rels': SLIDE_LAYOUT_RELATIONSHIPS,
  'ppt/notesMasters/notesMaster1.xml': NOTES_MASTER,
  'ppt/notesMasters/_rels/notesMaster1.xml.rels': NOTES_MASTER_RELATIONSHIPS,
};

/** Returns the parts of a slide, by their paths in the package. */
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

/** Returns the parts of the cover slide, by their paths in the package. */
const coverParts = (
  number: number,
  about: DocumentAbout,
  contents: readonly string[],
  colors: SlideColors,
): [string, string][] => [
  [`ppt/slides/slide${String(number)}.xml`, coverXml(about, contents, colors)],
  [`ppt/slides/_rels/slide${String(number)}.xml.rels`, coverRelationships(about.link)],
];

/**
 * Creates a presentation to which slides are added. Pictures are kept as Blobs, which the browser may store on disk:
 * the list of parts must be first in the file, since programs use it to identify the file type.
 */
export function pptxDocument() {
  const parts: [string, string][] = [];
  const media: { readonly name: string; readonly blob: Blob }[] = [];
  let slides = 0;
  return {
    addSlide(slide: PptxSlide): void {
      slides += 1;
      const name = `image${String(slides)}.png`;
      parts.push(...slideParts(slides, name, slide));
      media.push({ name, blob: new Blob([slide.picture.png]) });
    },
    /** Adds a slide of text, whose lines are also its notes. */
    addText(page: TextPage, colors: SlideColors, origin: string): void {
      slides += 1;
      parts.push(...textSlideParts(slides, page, colors, origin));
    },
    /** @param colors colors of the cover, which precedes several slides. */
    async finish(about: DocumentAbout, colors: SlideColors): Promise<Blob> {
      const sink = zipSink();
      const cover = about.contents === undefined ? [] : coverParts(slides + 1, about, about.contents, colors);
      const hasCover = cover.length > 0;
      const texts = {
        '[Content_Types].xml': contentTypes(slides, hasCover),
        ...fixedParts,
        'docProps/core.xml': coreProperties(about),
        'docProps/app.xml': appProperties(slides, hasCover),
        'ppt/presentation.xml': presentationXml(slides, hasCover),
        'ppt/_rels/presentation.xml.rels': presentationRelationships(slides, hasCover),
        ...Object.fromEntries([...parts, ...cover]),
      };
      for (const [name, text] of Object.entries(texts)) sink.add({ name, bytes: utf8(text) }, about.day);
      for (const { name, blob } of media) {
        const bytes = new Uint8Array(await blob.arrayBuffer());
        sink.add({ name: `ppt/media/${name}`, bytes }, about.day);
      }
      return sink.end(PPTX_TYPE);
    },
  };
}
