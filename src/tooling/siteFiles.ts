import { readFile, writeFile } from 'node:fs/promises';
import { renderAsync } from '@resvg/resvg-js';
import * as v from 'valibot';
import { llmsText } from './llmsText.ts';
import { robots, sitemap, type ListedPage } from './sitemap.ts';

const descriptionSchema = v.object({
  info: v.object({ version: v.string() }),
  paths: v.record(v.string(), v.object({ get: v.object({ summary: v.string() }) })),
});

const picture = async (svg: string, size: number): Promise<Buffer> =>
  (await renderAsync(svg, { fitTo: { mode: 'width', value: size } })).asPng();

/**
 * Width of the tab icon (pixels). A bitmap, since Chromium may reload the icon whenever the URL changes, and an SVG
 * is a document, which it lays out and draws while a click waits.
 */
const TAB_ICON = 48;

/** Draws the icon on the site's background, with the margin that phones crop. */
function icon(mark: string, size: number): Promise<Buffer> {
  const inner = mark.replace('<svg', '<svg x="96" y="96" width="320" height="320"');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="#fbfaf7"/>${inner}</svg>`;
  return picture(svg, size);
}

interface ListedSite {
  /** URL of the site; empty if unknown. */
  readonly site: string;
  /** URL of the site, or at least its folder. */
  readonly stands: string;
  /** All pages that have a document. */
  readonly all: readonly ListedPage[];
  /** Pages that are not about one record. */
  readonly pages: readonly { readonly path: string; readonly name: string; readonly description: string }[];
}

/** Writes the files that crawlers, phones and language models request from a site into its built folder. */
export async function writeSiteFiles(
  folder: string,
  { site, stands, all, pages }: ListedSite,
): Promise<void> {
  const write = (name: string, content: string | Buffer) => writeFile(`${folder}/${name}`, content);
  const described: unknown = JSON.parse(await readFile(`${folder}/api/v1/openapi.json`, 'utf8'));
  const { info, paths } = v.parse(descriptionSchema, described);
  const documents = Object.entries(paths).map(([path, { get }]) => ({ path, summary: get.summary }));
  await write('llms.txt', llmsText({ site: stands, datasetVersion: info.version, pages, documents }));
  await write('robots.txt', robots(site));
  if (site !== '') await write('sitemap.xml', sitemap(site, all));
  const mark = await readFile(`${folder}/favicon.svg`, 'utf8');
  await write(`icon-${String(TAB_ICON)}.png`, await picture(mark, TAB_ICON));
  for (const size of [192, 512]) await write(`icon-${String(size)}.png`, await icon(mark, size));
}
