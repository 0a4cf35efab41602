/**
 * The part of pdfkit that we use. Its own types are outdated, lack `pdfkit/output` and the private half of tagging,
 * and include Node's types, which must not be visible in the browser.
 */
declare module 'pdfkit' {
  interface Information {
    Title?: string;
    Subject?: string;
    Keywords?: string;
    Author?: string;
    Creator: string;
    Producer: string;
    CreationDate: Date;
    ModDate?: Date;
  }

  interface Options {
    readonly autoFirstPage: false;
    /** Empty for no default font, which the browser's build does not have. */
    readonly font: '';
    readonly lang: string;
    readonly tagged: true;
    readonly displayTitle: true;
    readonly pdfVersion: '1.7';
  }

  interface TextOptions {
    readonly lineBreak: false;
    readonly baseline: 'alphabetic';
    readonly characterSpacing: number;
    /** Features besides those of every text. If given, a text is set as a whole and not word by word. */
    readonly features: readonly string[];
  }

  /** Role of a part of a page: heading, paragraph or picture. */
  type StructureTag = 'H1' | 'H2' | 'P' | 'Figure';

  /** An element of the structure tree, which screen readers use for navigation. */
  interface StructureElement {
    add(child: StructureElement): this;
    readonly _children: unknown[];
    end(): void;
  }

  /** Lengths are in points, from the upper left corner of the page. */
  class PDFDocument {
    constructor(options: Options);
    readonly info: Information;
    /** 16 bytes that identify this file; generated from the clock unless set. */
    _id: Uint8Array;
    readonly _root: {
      readonly data: { readonly Pages: { readonly data: { Kids: unknown[]; Count: number } } };
    };
    /** Bookmarks. */
    readonly outline: { addItem(title: string, options: { readonly pageNumber: number }): unknown };
    /** Writes the description of the file into its XMP. */
    _addInfo(): void;
    appendXML(xml: string): void;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: 0 }): this;
    end(): void;

    struct(
      type: 'Document' | StructureTag,
      options?: { readonly title?: string; readonly alt?: string },
      draw?: () => void,
    ): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: 'Artifact'): this;
    endMarkedContent(): this;
    /** Bytes are written as a string. */
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      options: { readonly Contents: Uint8Array },
    ): this;

    save(): this;
    restore(): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    clip(): this;
    rect(x: number, y: number, width: number, height: number): this;
    circle(x: number, y: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    /** Draws what it can parse, without errors; `Q` and `T` are different curves than in SVG. */
    path(d: string): this;
    lineWidth(width: number): this;
    lineCap(style: string): this;
    lineJoin(style: string): this;
    dash(lengths: readonly number[]): this;
    fillColor(color: string, opacity: number): this;
    strokeColor(color: string, opacity: number): this;
    fill(): this;
    stroke(): this;
    fillAndStroke(): this;

    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string, options: Pick<TextOptions, 'features'>): number;
    text(text: string, x: number, y: number, options: TextOptions): this;
  }
}

declare module 'pdfkit/output' {
  import type { PDFDocument } from 'pdfkit';
  /** Returns the file after the document has ended: call it first. */
  export function toBytes(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
