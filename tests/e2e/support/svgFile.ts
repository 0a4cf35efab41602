import type { Page } from '@playwright/test';

interface SvgText {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
}

export interface SvgContent {
  /** `null` where it is well-formed XML. */
  readonly parseError: string | null;
  readonly root: Readonly<Record<string, string>>;
  readonly elements: readonly string[];
  /** `name=value` of every attribute below and at the root. */
  readonly attributes: readonly string[];
  readonly texts: readonly SvgText[];
  readonly title: string;
  readonly description: string;
  readonly metadata: string;
  readonly style: string;
}

/** Reads an SVG as the XML that it must be. `blank` is an empty page, whose parser is borrowed. */
export function readSvg(blank: Page, svg: string): Promise<SvgContent> {
  return blank.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'application/xml');
    const all = [...parsed.querySelectorAll('*')];
    const textOf = (selector: string) => parsed.querySelector(selector)?.textContent ?? '';
    return {
      parseError: parsed.querySelector('parsererror')?.textContent ?? null,
      root: Object.fromEntries(
        [...parsed.documentElement.attributes].map(({ name, value }) => [name, value]),
      ),
      elements: all.map(({ localName }) => localName),
      attributes: all.flatMap(({ attributes }) =>
        [...attributes].map(({ name, value }) => `${name}=${value}`),
      ),
      texts: [...parsed.querySelectorAll('text')].map((element) => ({
        text: element.textContent,
        y: Number(element.getAttribute('y')),
        size: Number(element.getAttribute('font-size')),
        fill: element.getAttribute('fill') ?? '',
      })),
      title: textOf('svg > title'),
      description: textOf('svg > desc'),
      metadata: textOf('svg > metadata'),
      style: textOf('svg > style'),
    };
  }, svg);
}

/** Lines of one paragraph are in texts of their own: only letters are compared, not where lines break. */
export const squash = (text: string): string => text.replace(/\s+/g, '');

/** Draws an SVG alone, as an image on an empty page that may load nothing, and returns the screenshot. */
export async function drawAlone(blank: Page, svg: string): Promise<Buffer> {
  await blank.setViewportSize({ width: 1600, height: 900 });
  await blank.setContent('<style>body{margin:0}img{display:block}</style><img alt="">');
  await blank.locator('img').evaluate(async (image, source) => {
    if (!(image instanceof HTMLImageElement)) return;
    image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
    await image.decode();
  }, svg);
  return blank.screenshot({ fullPage: true });
}
