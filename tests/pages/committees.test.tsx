import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RefArea } from '../../src/contract/codelists.ts';
import { committeesDocument, type Committee } from '../../src/contract/participation.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { renderApp } from '../support/renderApp.tsx';

/** An office says who holds it, one past its term that it is over, and a shared one that all share it. */
function saidOf({ chair, coChairs, chairUntil }: Committee): string[] {
  const holders = (chair === null ? coChairs : [chair]).map((area) => RefArea.label(area));
  const isOver = chairUntil !== null && chairUntil < '2026-11';
  return [
    ...holders,
    ...(isOver ? ['no later chair on record'] : []),
    ...(chair === null ? ['co-chairs'] : []),
  ];
}

it('shows offices of committees as offices, and who holds them', async () => {
  const { committees } = builtDocument(committeesDocument);
  const led = committees.filter(
    ({ chair, coChairs, industries }) =>
      (chair !== null || coChairs.length > 0) && industries.includes('autonomous-driving'),
  );
  expect(led.length).toBeGreaterThan(1);
  renderApp('/participation/committees?industry=autonomous-driving');
  const table = await screen.findByRole('table', { name: /^Committees/ }, { timeout: 20_000 });
  const heads = within(table).getAllByRole('columnheader');
  const columnOf = (name: string) => heads.findIndex(({ textContent }) => textContent.startsWith(name));
  for (const committee of led) {
    const { name, chairOffice } = committee;
    const row = within(table)
      .getAllByRole('row')
      .find((one) => one.querySelector('a')?.textContent === name);
    const text = row?.querySelectorAll('th, td')[columnOf('Chair or convenor')]?.textContent ?? '';
    expect(
      saidOf(committee).filter((word) => !text.includes(word)),
      name,
    ).toEqual([]);
    expect(text, name).toMatch(/20\d\d/);
    expect(text.endsWith('convenor'), name).toBe(chairOffice === 'convenor');
    expect(row?.querySelector('a')?.getAttribute('href'), name).toMatch(/^\/committees\/[a-z0-9-]+/);
  }
});

it('filters by body and secretariat, and says of how many the secretariat is not known', async () => {
  const { committees } = builtDocument(committeesDocument);
  const ofForum = committees.filter(({ bodyId }) => bodyId === 'unece-wp29');
  expect(ofForum.every(({ secretariat }) => secretariat === null)).toBe(true);
  renderApp('/participation/committees?issuer=unece-wp29&country=cn');
  const said = `Of ${String(ofForum.length)} more committees the secretariat is not known: see “Not known”.`;
  expect(await screen.findByText(said, { exact: false }, { timeout: 20_000 })).toBeTruthy();
});

it('names on the page of a committee its kind, and what the committee above has', async () => {
  renderApp('/committees/grva');
  expect(await screen.findByText('Working party', {}, { timeout: 20_000 })).toBeVisible();
  expect(screen.getByText(/^WP\.29: March 2027/)).toBeVisible();
});

it('leads beside an office that is not known to the page of the committee, and to none that is its body’s', async () => {
  renderApp('/committees/iso-tc-22-sc-37');
  const [own] = await screen.findAllByRole('link', { name: 'See its page at ISO' }, { timeout: 20_000 });
  expect(own?.getAttribute('href')).toMatch(/^https:\/\/www\.iso\.org\/committee\/\d+/);
  renderApp('/committees/iec-tc-21');
  expect(await screen.findByText('Website of its body', {}, { timeout: 20_000 })).toBeVisible();
  expect(screen.queryByRole('link', { name: /^See its page/ })).toBeNull();
});

/** A word of a row of each list that is not about batteries. */
it.each([
  ['/participation/committees', 'GRVA'],
  ['/bodies', '3GPP'],
  ['/organizations', 'OpenAI'],
  ['/standards', '15 CFR 791'],
  ['/register', 'ISO/IEC 42001'],
  ['/gaps', 'Doubao'],
  ['/sources', 'LMArena'],
  ['/changes', 'DeepSeek'],
  ['/law-standards', 'GB 44495'],
])('says on %s what a chosen industry hides from a search', async (path, word) => {
  renderApp(`${path}?industry=batteries&q=${encodeURIComponent(word)}`);
  const said = await screen.findByText(/^0 in Batteries; [1-9][0-9,]* in all industries\./, undefined, {
    timeout: 20_000,
  });
  fireEvent.click(within(said).getByRole('button', { name: 'Show all industries' }));
  await waitFor(() => expect(screen.queryByText(/^0 in Batteries/)).toBeNull(), { timeout: 20_000 });
  expect(window.location.search).toBe(`?q=${encodeURIComponent(word)}`);
});
