import { isDeepStrictEqual } from 'node:util';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { createQueryClient } from '../../src/app/createQueryClient.ts';
import { loadFigure } from '../../src/frame/loadFigure.ts';
import { specsOfPage } from '../../src/figures/catalog.ts';
import { indexDocument, industriesDocument, type FilterPage } from '../../src/contract/catalog.ts';
import type { Industry } from '../../src/contract/codelists.ts';
import type { Figure } from '../../src/figure/figure.ts';
import { filterPageOf } from '../../src/url/filterPage.ts';
import { parseView } from '../../src/url/view.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { closeApp } from '../support/openApp.ts';
import { renderApp } from '../support/renderApp.tsx';
import { sitePages } from '../support/siteMap.ts';
import { settledPage } from '../support/settledPage.ts';
import { figuresOnPage } from '../support/stubFrame.tsx';

const { datasetDate } = builtDocument(indexDocument);

const pages = sitePages.map(({ path }) => path);

/** What a figure says, whichever link led to it. */
const withoutLink = (figure: Figure) => ({ ...figure, link: '' });

interface Shown {
  readonly text: string;
  /** The text without what the page says of its view. */
  readonly content: string;
  readonly figures: readonly (readonly [string, object])[];
}

async function shownAt(link: string): Promise<Shown> {
  renderApp(link);
  await settledPage();
  const main = screen.getByRole('main');
  const text = main.textContent;
  for (const notice of main.querySelectorAll('[role="status"]')) notice.replaceChildren();
  const content = main.textContent;
  const figures = [...figuresOnPage()].map(([id, figure]) => [id, withoutLink(figure)] as const);
  closeApp();
  return { text, content, figures };
}

const newest = new Map<string, Shown>();

/** What the newest view of a page shows, which each test holds another view against. */
async function newestOf(path: string): Promise<Shown> {
  const shown = newest.get(path) ?? (await shownAt(path));
  newest.set(path, shown);
  return shown;
}

// The code of pages comes with the first page that shows them; what is compared must not wait for it.
beforeAll(async () => {
  await shownAt('/');
});

/** What is in the dataset was known on its day at the latest: dated to the day, to a year or not at all. */
describe('a view pinned to the day of the dataset', () => {
  it.each(pages)('says what the newest view says: %s', async (path) => {
    const shown = await newestOf(path);
    expect(shown.text.length > 100 || shown.figures.length > 0).toBe(true);
    expect(await shownAt(`${path}?asOf=${datasetDate}`)).toEqual(shown);
  });

  it.each([
    '/',
    '/ev-plans',
    '/ai-pricing',
    '/ai-pricing/cost',
    '/leaderboards/arena-code',
    '/participation',
    '/participation/committees',
  ])('makes the same figures from a link, which goes on naming the day: %s', async (path) => {
    const client = createQueryClient();
    for (const spec of await specsOfPage(path)) {
      const made = async (search: string) =>
        loadFigure(spec, client, parseView(search, datasetDate).view).catch(() => null);
      const [first, pinned] = [await made(''), await made(`asOf=${datasetDate}`)];
      expect(pinned && withoutLink(pinned), spec.id).toEqual(first && withoutLink(first));
      if (pinned !== null) expect(pinned.link).toContain(`asOf=${datasetDate}`);
    }
  });
});

/** The industry with the fewest rows on a page, of those that have any: the filter leaves the least there. */
function rareOn(page: FilterPage): Industry {
  const counts = builtDocument(industriesDocument).industries.map((industry) => ({
    id: industry.id,
    rows: industry.pages[page] ?? 0,
  }));
  const [rarest] = counts.filter(({ rows }) => rows > 0).toSorted((a, b) => a.rows - b.rows);
  if (rarest === undefined) throw new Error(`No industry has a row on ${page}.`);
  return rarest.id;
}

describe('the filter', () => {
  it.each(pages)('changes %s where its bar stands, and only there', async (path) => {
    const page = filterPageOf(path);
    const { content, figures } = await newestOf(path);
    const chosen = await shownAt(`${path}?industry=${page === null ? 'batteries' : rareOn(page)}`);
    // Not the texts themselves: a failure would print both pages.
    const isSame = chosen.content === content && isDeepStrictEqual(chosen.figures, figures);
    expect(isSame).toBe(page === null);
  });
});

/** The address is read in one place for all pages: by turns a third of them shows that they ask it. */
const refusing = pages.filter((_, at) => at % 3 === 0);

describe('a day after the dataset’s', () => {
  it.each(refusing)('is refused with a sentence, and the newest data are shown: %s', async (path) => {
    const shown = await newestOf(path);
    const later = await shownAt(`${path}?asOf=2031-01-01`);
    const sentence = `“asOf=2031-01-01” in the address cannot be used; the newest data are shown. Allowed: days from 2018-01-01 to ${datasetDate}, the day of the newest data.`;
    expect(later.text).toContain(sentence);
    // The year alone may be that of a date ahead, in a list that came in time.
    expect(later.text.replace(sentence, '')).not.toMatch(/2031-01-01|January 1, 2031/);
    expect(later.figures).toEqual(shown.figures);
  });

  it('is refused by the embed too', async () => {
    renderApp('/embed/flagship-prices?asOf=2031-01-01');
    expect(
      await screen.findByText(/“asOf=2031-01-01” in the address cannot be used; the newest data are shown\./),
    ).toBeVisible();
    await waitFor(() => expect(figuresOnPage().get('flagship-prices')?.asOf).toBe(datasetDate));
    expect(document.body.textContent.match(/2031/g)).toHaveLength(1);
  });
});
