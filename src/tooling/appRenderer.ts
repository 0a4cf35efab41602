import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { LinkParts } from './linkPress.ts';
import { contentSchema, pageContent } from './pageContent.ts';
import { apiPathOf } from './pageDocument.ts';
import { textMeasure } from './textMeasure.ts';

/** Path of the app's build for Node. */
const RENDERER = '.cache/renderer/renderPage.js';

/** Everything that the app's renderer says of a page besides its markup, as far as it is written. */
const said = { name: v.unknown(), documents: v.array(v.string()), reads: v.array(v.string()) };
const renderedPage = v.object({ html: v.string(), ...said });

/** A rendered page, and what its markup says. */
export const appPage = v.object({ ...said, ...contentSchema.entries });

export type AppPage = v.InferOutput<typeof appPage>;

const renderer = v.object({
  pagePaths: v.array(v.string()),
  measureTextBy: v.custom<(by: ReturnType<typeof textMeasure>) => void>(
    (value) => typeof value === 'function',
  ),
  apiBase: v.custom<() => string>((value) => typeof value === 'function'),
  linkParts: v.custom<(site: string, stands: string) => LinkParts>((value) => typeof value === 'function'),
  renderPage: v.custom<(path: string) => Promise<unknown>>((value) => typeof value === 'function'),
});

/** The app's renderer, which needs no browser. */
export interface AppRenderer {
  /** Paths of the pages that are not about a single record. */
  readonly pagePaths: readonly string[];
  /** Returns the URL of the API in the app; empty if it is the same host. */
  readonly apiBase: () => string;
  /** Returns the app's link functions for a site at a URL. */
  readonly linkParts: (site: string, stands: string) => LinkParts;
  /** Renders one page at a time, as `pageContent` says; throws if a part of it cannot be rendered. */
  readonly renderPage: (path: string, isMain: boolean) => Promise<AppPage>;
}

/**
 * Loads the app's build for Node. From then on, every fetch of this thread reads documents from a folder: the app
 * requests them as in a browser, possibly on another host.
 *
 * @param folder folder that holds `api/`.
 * @param fonts folder of the fonts used to measure text.
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
    renderPage: async (path, isMain) => {
      const { html, ...page } = v.parse(renderedPage, await app.renderPage(path));
      return { ...page, ...pageContent(path, html, isMain) };
    },
  };
}
