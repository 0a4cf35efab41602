import { StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { industriesDocument } from '../contract/catalog.ts';
import { Industry } from '../contract/codelists.ts';
import { Plot } from '../charts/Plot.tsx';
import { altText } from '../figure/altText.ts';
import type { Figure } from '../figure/figure.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { plotHeight } from '../figure/firstPaint.ts';
import { LateDocumentsContext } from '../frame/lateDocuments.ts';
import { PageNamingContext, type PageName } from '../frame/pageName.ts';
import { StillContext, type StillFigures } from '../frame/stillFigures.ts';
import { documentQuery } from '../queries/documentQuery.ts';
import { pageTheme } from '../theme/palette.ts';
import { ServerAddress } from '../url/SiteRouter.tsx';
import { commonKeys, readKeys } from '../url/view.ts';
import { App } from './App.tsx';
import { cardsOf } from './links/cards.tsx';
import { pageLinksOf } from './links/pageLinks.ts';
import { RecordHeading } from './PageView.tsx';
import { sitePages } from './pageRegistry.ts';

export { apiBase } from '../api/apiBase.ts';
export { measureTextBy } from '../charts/measureText.ts';

/** A prerendered page. */
export interface RenderedPage {
  /** Content of the root element. */
  readonly html: string;
  /** Name of the record that it is about; `null` if its title is in the registry. */
  readonly name: PageName | null;
  /** Paths of the API documents that it needs for hydration. */
  readonly documents: readonly string[];
  /** Names of the parameters that select another view of it. */
  readonly reads: readonly string[];
}

/** Pages that are not about one record, except those of the industries, which are a list in the code. */
export const pagePaths: readonly string[] = [
  '/',
  '/about',
  ...sitePages.map(({ path }) => path).filter((path) => !path.includes(':')),
  ...Industry.codes.map((code) => `/industries/${code}`),
];

/** A cache that knows the documents requested since it was last cleared. */
class AskedCache extends QueryCache {
  readonly asked = new Set<string>();

  override get: QueryCache['get'] = (hash) => {
    this.asked.add(hash);
    return super.get(hash);
  };
}

const cache = new AskedCache();
/** Requested documents that the page does not need for hydration. */
const late = new Set<string>();
const client = new QueryClient({
  queryCache: cache,
  defaultOptions: { queries: { retry: false, gcTime: Infinity } },
});

/**
 * Returns functions for link previews and machine-readable descriptions of pages.
 *
 * @param site base URL; empty if unknown.
 * @param stands the base URL, or at least its folder.
 */
export const linkParts = (site: string, stands: string) => ({
  pageLinksOf: pageLinksOf(client, stands),
  ...cardsOf(client, site),
});

/**
 * Widths (px) of drawings: a phone's column, half of a wide window, its full width. The style sheet shows the one
 * that fits its container, scaled to its width.
 */
const widths = { narrow: 328, half: 560, whole: 1155 } as const;

const heightAt = (figure: Figure, width: number): number =>
  plotHeight(figure, isNarrow(width, 'cells' in figure), width);

/**
 * A printed page is as wide as half of a window. A drawing more than twice as tall as wide would be scaled down to an
 * illegible strip: the print then has the drawing for the full width, scaled to the page.
 */
const isStrip = (figure: Figure): boolean => heightAt(figure, widths.half) > 2 * widths.half;

function drawingOf(figure: Figure, width: number): string {
  const height = heightAt(figure, width);
  return renderToStaticMarkup(
    <Plot figure={figure} width={width} height={height} theme={pageTheme} target="page" />,
  );
}

const stillFigures: StillFigures = {
  drawing: (figure) =>
    Object.entries(widths)
      .map(([name, width]) => {
        const place = name === 'whole' && isStrip(figure) ? `${name} paper` : name;
        return `<div data-still="${place}">${drawingOf(figure, width)}</div>`;
      })
      .join(''),
  description: altText,
};

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
  return html;
}

/**
 * Inserts the name into the header of a page that was rendered before its document had loaded: rendering all of it
 * again would take as long again.
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

/** Returns the paths of the requested documents, except those not needed for hydration. */
const askedDocuments = (): string[] =>
  [...cache.asked].flatMap((hash) => {
    const query = cache.get(hash);
    const path: unknown = query?.queryKey[1];
    return typeof path === 'string' && query?.state.data !== undefined && !late.has(path) ? [path] : [];
  });

/**
 * Prerenders a page with all of its documents, as users without scripts see it. Documents load as in a browser: the
 * caller provides `fetch`. One page at a time.
 *
 * @param path of the page, such as `/models/gpt-5.5`.
 * @throws Error naming the page if a part of it cannot be rendered, or a document is not available.
 */
export async function renderPage(path: string): Promise<RenderedPage> {
  await client.query(documentQuery(industriesDocument));
  cache.asked.clear();
  late.clear();
  const names: PageName[] = [];
  const rendered = await render(path, (given) => void names.push(given));
  const name = names.at(-1) ?? null;
  return {
    html: name === null ? rendered : withName(rendered, path, name),
    name,
    documents: askedDocuments(),
    // The overview has no controls of its own, and has to be sent complete at once.
    reads: path === '/' ? commonKeys : readKeys,
  };
}
