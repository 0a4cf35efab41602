import { describe, expect, it } from 'vitest';
import { inOrder, onePage, withAddress, withAhead, withoutLeft, withPage, type Pages } from './pages.ts';
import type { ShownAddress } from './shownAddress.tsx';
import { parseLink } from './pathView.ts';

const at = (path: string, search = '', newestDay: string | null = null): ShownAddress => ({
  path,
  search,
  newestDay,
  ...parseLink(`${path}?${search}`, newestDay),
});
/** "/ left, /policy shown" */
const saying = (pages: Pages) =>
  inOrder(pages)
    .map(
      (page) =>
        `${page.address.path} ${page === pages.shown ? 'shown' : page === pages.ahead ? 'ahead' : 'left'}`,
    )
    .join(', ');

describe('pages in the document', () => {
  const first = onePage(at('/'));

  it('keep a page as it is when another address is on it', () => {
    const next = withAddress(first, at('/', 'industry=ai'));
    expect(saying(next)).toBe('/ shown');
    expect(next.shown).toMatchObject({ id: first.shown.id, address: { search: 'industry=ai' } });
  });

  it('keep the one that was left until the next has been painted, in the order in which they came', () => {
    const next = withPage(first, at('/policy'));
    expect(saying(next)).toBe('/ left, /policy shown');
    expect(saying(withoutLeft(next))).toBe('/policy shown');
  });

  it('show the very page that was drawn ahead, with its address', () => {
    const ahead = withAhead(first, at('/policy'));
    expect(saying(ahead)).toBe('/ shown, /policy ahead');
    const next = withPage(ahead, at('/policy'));
    expect(saying(next)).toBe('/ left, /policy shown');
    expect(next.shown).toBe(ahead.ahead);
  });

  it.each([
    ['another page', at('/gaps')],
    ['another view', at('/policy', 'industry=ai')],
    ['one read before the day of the dataset was known', at('/policy', '', '2026-11-26')],
  ])('open a new page where the one ahead is not what was asked for: %s', (_, address) => {
    const next = withPage(withAhead(first, at('/policy')), address);
    expect(saying(next)).toBe(`/ left, ${address.path} shown`);
    expect(next.shown.address).toBe(address);
  });

  it('take no page for one that was there before', () => {
    const ahead = withAhead(first, at('/policy'));
    const again = withAhead(withAhead(ahead, null), at('/policy'));
    expect(new Set([first.shown.id, ahead.ahead?.id, again.ahead?.id]).size).toBe(3);
  });

  it('have at most one page ahead, and drop it once the address on the shown page changes', () => {
    const ahead = withAhead(withAhead(first, at('/policy')), at('/gaps'));
    expect(saying(ahead)).toBe('/ shown, /gaps ahead');
    expect(saying(withAhead(ahead, null))).toBe('/ shown');
    expect(saying(withAddress(ahead, at('/', 'industry=ai')))).toBe('/ shown');
  });

  it('draw no page ahead that is shown, and change nothing where there is nothing to change', () => {
    expect(saying(withAhead(first, at('/', 'industry=ai')))).toBe('/ shown');
    expect(withAhead(first, null)).toBe(first);
  });
});
