import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { LinkParts } from './linkPress.ts';
import { apiPathOf } from './pageDocument.ts';
import { textMeasure } from './textMeasure.ts';

/** Where the app is built for Node. */
const RENDERER = '.cache/renderer/renderPage.js';

/** What the app's renderer gives for a page, as far as it is written. */
export const renderedPage = v.object({
  html: v.string(),
  title: v.string(),
  description: v.string(),
  name: v.unknown(),
  documents: v.array(v.string()),
  reads: v.array(v.string()),
});

/** A page as it was rendered. */
export type AppPage = v.InferOutput<typeof renderedPage>;

const renderer = v.object({
  pagePaths: v.array(v.string()),
  measureTextBy: v.custom<(by: ReturnType<typeof textMeasure>) => void>(
    (value) => typeof value === 'function',
  ),
  apiBase: v.custom<() => string>((value) => typeof value === 'function'),
  linkParts: v.custom<(site: string, stands: string) => LinkParts>((value) => typeof value === 'function'),
  renderPage: v.custom<(path: string) => Promise<unknown>>((value) => typeof value === 'function'),
});

/** The app as it renders pages without a browser. */
export interface AppRenderer {
  /** The pages that are not about one of many records. */
  readonly pagePaths: readonly string[];
  /** Where the app asks for data; empty where that is its own host. */
  readonly apiBase: () => string;
  /** What it knows of links, for a site at an address. */
  readonly linkParts: (site: string, stands: string) => LinkParts;
  /** Renders one page at a time; throws where a part of it cannot be rendered. */
  readonly renderPage: (path: string) => Promise<AppPage>;
}

/**
 * The app, built for Node. From now on whatever this thread fetches are documents of a folder: the app asks for them as
 * in a browser, maybe on another host.
 *
 * @param folder that holds `api/`.
 * @param fonts where the fonts are by which texts are measured.
 */
export async function loadAppRenderer(folder: string, fonts: string): Promise<AppRenderer> {
  globalThis.fetch = async (address: unknown) => {
    const body = await readFile(join(folder, apiPathOf(String(address)))).catch(() => null);
    return body === null ? new Response('', { status: 404 }) : new Response(body);
  };
  const app = v.parse(renderer, await import(pathToFileURL(resolve(RENDERER)).href));
  app.measureTextBy(textMeasure(fonts));
  return {
    pagePaths: app.pagePaths,
    apiBase: app.apiBase,
    linkParts: app.linkParts,
    renderPage: async (path) => v.parse(renderedPage, await app.renderPage(path)),
  };
}
