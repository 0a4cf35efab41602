import { StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { industriesDocument } from '../contract/catalog.ts';
import { Industry } from '../contract/codelists.ts';
import { Plot } from '../charts/Plot.tsx';
import { altText } from '../figure/altText.ts';
import type { Figure } from '../figure/figure.ts';
import { plotHeight } from '../figure/firstPaint.ts';
import { LateDocumentsContext } from '../frame/lateDocuments.ts';
import { PageNamingContext, type PageName } from '../frame/pageName.ts';
import { StillContext, type StillFigures } from '../frame/stillFigures.ts';
import { documentQuery } from '../queries/documentQuery.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { pageTheme } from '../theme/palette.ts';
import { ServerAddress } from '../url/ServerAddress.tsx';
import { commonKeys, readKeys } from '../url/view.ts';
import { App } from './App.tsx';
import { tabTitle } from './PageHeading.tsx';
import { cardsOf } from './links/cards.tsx';
import { pageLinksOf } from './links/pageLinks.ts';
import { RecordHeading } from './PageView.tsx';
import { sitePages } from './pageRegistry.ts';

export { apiBase } from '../api/apiBase.ts';
export { measureTextBy } from '../charts/measureText.ts';

/** A page as a document holds it before any script runs. */
export interface RenderedPage {
  /** What belongs into the root element. */
  readonly html: string;
  /** What its tab is called. */
  readonly title: string;
  /** What it is about, and its first finding. */
  readonly description: string;
  /** The name of the record that it is about; `null` where its title is in the registry. */
  readonly name: PageName | null;
  /** The paths of the documents of the API that it is taken over with. */
  readonly documents: readonly string[];
  /** The names of parameters by which an address asks for another view of it. */
  readonly reads: readonly string[];
}

/** The pages that are not about one record, but those of the industries, which are a list of the code. */
export const pagePaths: readonly string[] = [
  '/',
  '/about',
  ...sitePages.map(({ path }) => path).filter((path) => !path.includes(':')),
  ...Industry.codes.map((code) => `/industries/${code}`),
];

/** Knows which documents have been asked for since it was last cleared. */
class AskedCache extends QueryCache {
  readonly asked = new Set<string>();

  override get: QueryCache['get'] = (hash) => {
    this.asked.add(hash);
    return super.get(hash);
  };
}

const cache = new AskedCache();
/** Of the documents that were asked for those that the page is taken over without. */
const late = new Set<string>();
const client = new QueryClient({
  queryCache: cache,
  defaultOptions: { queries: { retry: false, gcTime: Infinity } },
});

/**
 * What travels with links to a site: what programs read of pages, and cards.
 *
 * @param site Where it stands; empty where that is not known.
 * @param stands The same, or at least its folder.
 */
export const linkParts = (site: string, stands: string) => ({
  pageLinksOf: pageLinksOf(client, stands),
  ...cardsOf(client, site),
});

/**
 * Widths of drawings in pixels: a phone's column, half of a wide window, the whole of it. The style sheet shows the one
 * that fits its place, as wide as that.
 */
const widths = { narrow: 328, half: 560, whole: 1155 } as const;

const heightAt = (figure: Figure, width: number): number =>
  plotHeight(figure, isNarrow(width, 'cells' in figure));

/**
 * Paper is as wide as half of a window. What is more than twice as long as wide there would be shrunk to a sheet, to a
 * strip that nobody can read: on paper it is the drawing of the whole, as wide as the sheet.
 */
const isStrip = (figure: Figure): boolean => heightAt(figure, widths.half) > 2 * widths.half;

function drawingOf(figure: Figure, width: number): string {
  const height = heightAt(figure, width);
  return renderToStaticMarkup(
    <Plot figure={figure} width={width} height={height} theme={pageTheme} target="page" />,
  );
}

/** What only readouts and keys need, which come with the live drawing; and what every text of a drawing repeats. */
const lightened = (svg: string): string =>
  svg
    .replaceAll(/<g fill="transparent">.*?<\/g>/gs, '')
    .replaceAll(/<rect [^>]*fill="transparent"[^>]*><\/rect>/g, '')
    .replaceAll(/ (?:data-[a-z-]+|xmlns|font-family)="[^"]*"/g, '')
    .replaceAll('<g></g>', '');

const stillFigures: StillFigures = {
  drawing: (figure) =>
    Object.entries(widths)
      .map(([name, width]) => {
        const place = name === 'whole' && isStrip(figure) ? `${name} paper` : name;
        return `<div data-still="${place}">${lightened(drawingOf(figure, width))}</div>`;
      })
      .join(''),
  description: altText,
};

/** Parts that came late and would be put into place by a script, which a reader without scripts does not have. */
const unfinished = /<!--\$[?!]-->|<template|class="skeleton|No such /;

async function render(path: string, record: (name: PageName) => void) {
  const problems: unknown[] = [];
  const { prelude } = await prerender(
    <StrictMode>
      <ServerAddress path={path}>
        <PageNamingContext value={{ known: null, record }}>
          <StillContext value={stillFigures}>
            <LateDocumentsContext value={(document) => void late.add(document)}>
              <App client={client} />
            </LateDocumentsContext>
          </StillContext>
        </PageNamingContext>
      </ServerAddress>
    </StrictMode>,
    { onError: (error) => void problems.push(error), progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  );
  const html = await new Response(prelude).text();
  if (problems.length > 0) throw new Error(`${path} could not be rendered`, { cause: problems[0] });
  const [mark] = unfinished.exec(html) ?? [];
  if (mark !== undefined) throw new Error(`${path} has a part that is not finished: ${mark}`);
  return html;
}

/**
 * Puts the name into the head of a page, which was rendered before its document was there: rendering all of it once more
 * would take as long again.
 */
function withName(html: string, path: string, name: PageName): string {
  const route = path.replace(/[^/]+$/, ':id');
  const kind = sitePages.find((page) => page.path === route)?.title ?? '';
  const heading = (named: PageName | null) =>
    renderToStaticMarkup(<RecordHeading kind={kind} named={named} />);
  const unnamed = heading(null);
  if (name.name === null || !html.includes(unnamed))
    throw new Error(`${path} has no name, or no place for it.`);
  return html.replace(unnamed, () => heading(name));
}

/** The paths of the documents that were asked for, but those that come late. */
const askedDocuments = (): string[] =>
  [...cache.asked].flatMap((hash) => {
    const query = cache.get(hash);
    const path: unknown = query?.queryKey[1];
    return typeof path === 'string' && query?.state.data !== undefined && !late.has(path) ? [path] : [];
  });

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** The text of a piece of HTML. */
const textOf = (html: string): string =>
  html.replaceAll(/<[^>]*>/g, '').replaceAll(/&([#\w]+);/g, (whole, name: string) => signs[name] ?? whole);

/** The text of the first element that a pattern finds; empty where there is none. */
const firstText = (html: string, pattern: RegExp): string => textOf(pattern.exec(html)?.[1] ?? '').trim();

/** The first facts of a list on a page, each with its name. */
const factsOf = (html: string): string[] =>
  Array.from(
    html.matchAll(/<dt[^>]*>(.*?)<\/dt><dd[^>]*>(?:<[^>]*>)*([^<]+)/gs),
    ([, name = '', fact = '']) => `${textOf(name)}: ${textOf(fact)}`,
  ).slice(0, 2);

/** What a page is about, in its own words: its lead and its first finding; its first facts where it has neither. */
function descriptionOf(html: string): string {
  const lead = firstText(html, /<\/h1>(?:<p[^>]*>(.*?)<\/p>)?/s);
  const finding = firstText(html, /<figure[^>]*>\s*<h[23][^>]*>(.*?)<\/h[23]>/s);
  return [lead, finding, ...(lead + finding === '' ? factsOf(html) : [])]
    .filter((said) => said !== '')
    .map((said) => said.replace(/\.?$/, '.'))
    .join(' ');
}

/**
 * Renders the page of an address, with all of its documents, as a reader without scripts sees it. Documents are
 * fetched as in a browser: whoever calls this says where `fetch` finds them. One page at a time.
 *
 * @param path of the page, such as `/models/gpt-5.5`.
 * @throws Error naming the page if a part of it cannot be rendered, or a document of it cannot be had.
 */
export async function renderPage(path: string): Promise<RenderedPage> {
  await client.query(documentQuery(industriesDocument));
  cache.asked.clear();
  late.clear();
  const names: PageName[] = [];
  const rendered = await render(path, (given) => void names.push(given));
  const name = names.at(-1) ?? null;
  const html = name === null ? rendered : withName(rendered, path, name);
  const heading = firstText(html, /<h1[^>]*>(.*?)<\/h1>/s);
  const description = descriptionOf(html);
  return {
    html,
    title: tabTitle(heading),
    description,
    name,
    documents: askedDocuments(),
    // The overview has no controls of its own, and is to be sent whole at once.
    reads: path === '/' ? commonKeys : readKeys,
  };
}
