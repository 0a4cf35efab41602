import { cleanup } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { sitePages } from '../../src/app/pageRegistry.ts';
import { FilterPage, industriesDocument } from '../../src/contract/catalog.ts';
import type { Industry } from '../../src/contract/codelists.ts';
import { figurePages } from '../../src/figures/catalog.ts';
import { placeNames } from '../../src/frame/IndustryPlaces.tsx';
import { filterPageOf, filterPath } from '../../src/url/filterPage.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { renderApp } from '../support/renderApp.tsx';
import { settledPage } from '../support/settledPage.ts';
import { sitePages as samplePages } from '../support/siteMap.ts';
import { figuresOnPage } from '../support/stubFrame.tsx';

vi.mock('../../src/frame/FigureFrame.tsx', async () => ({
  FigureFrame: (await import('../support/stubFrame.tsx')).StubFrame,
}));

/** What a page says and draws once all of it is there, without what it says of the filter itself. */
async function saidBy(link: string): Promise<string> {
  renderApp(link);
  const main = (await settledPage()).cloneNode(true);
  if (!(main instanceof HTMLElement)) throw new Error('The page has no content.');
  for (const notice of main.querySelectorAll('[role="status"]')) notice.remove();
  const drawn = [...figuresOnPage().values()].map((figure) => JSON.stringify({ ...figure, link: null }));
  cleanup();
  return [main.textContent, ...drawn].join('\n');
}

/** The industry with the fewest rows on a page, of those that have any: the filter leaves the least there. */
function rareOn(page: FilterPage): Industry {
  const counts = builtDocument(industriesDocument).industries.map(({ id, pages }) => ({
    id,
    rows: pages[page] ?? 0,
  }));
  const [rarest] = counts.filter(({ rows }) => rows > 0).toSorted((a, b) => a.rows - b.rows);
  if (rarest === undefined) throw new Error(`No industry has a row on ${page}.`);
  return rarest.id;
}

describe('the bar of the filter', () => {
  it.each(samplePages.map(({ path }) => path))(
    'stands on %s where the filter changes it, and only there',
    async (path) => {
      const page = filterPageOf(path);
      const industry = page === null ? 'batteries' : rareOn(page);
      const whole = await saidBy(path);
      const chosen = await saidBy(`${path}?industry=${industry}`);
      // Not the texts themselves: a failure would print both pages.
      expect(chosen === whole).toBe(page === null);
    },
  );

  it('calls its pages as the navigation does', () => {
    for (const page of FilterPage.codes) {
      const named = sitePages.find(({ path }) => path === filterPath(page));
      expect(placeNames[page]).toBe(named?.label ?? 'Overview');
    }
  });

  it('stands on every page with a figure that follows it', async () => {
    for (const { path, load } of figurePages) {
      const follows = Object.values(await load()).some(({ industries }) => industries === 'any');
      expect(filterPageOf(path) !== null, path).toBe(follows);
    }
  });
});
