import { describe, expect, it } from 'vitest';
import { onePage, shownPage, withAddress, withAhead, withoutLeft, withPage, type Pages } from './pages.ts';
import type { ShownAddress } from './shownAddress.tsx';
import { parseLink } from './pathView.ts';

const at = (path: string, search = '', newestDay: string | null = null): ShownAddress => ({
  path,
  search,
  newestDay,
  ...parseLink(`${path}?${search}`, newestDay),
});
const saying = (pages: Pages) => pages.map(({ address, standing }) => `${address.path} ${standing}`);
const idOf = (pages: Pages) => shownPage(pages).id;

describe('pages in the document', () => {
  const first = onePage(at('/'));

  it('keep a page as it is when another address is on it', () => {
    const next = withAddress(first, at('/', 'industry=ai'));
    expect(saying(next)).toEqual(['/ shown']);
    expect(shownPage(next).address.search).toBe('industry=ai');
    expect(idOf(next)).toBe(idOf(first));
  });

  it('keep the one that was left until the next has been painted, in the order in which they came', () => {
    const next = withPage(first, at('/policy'));
    expect(saying(next)).toEqual(['/ left', '/policy shown']);
    expect(saying(withoutLeft(next))).toEqual(['/policy shown']);
  });

  it('show the very page that was drawn ahead, with its address', () => {
    const address = at('/policy');
    const ahead = withAhead(first, address);
    expect(saying(ahead)).toEqual(['/ shown', '/policy ahead']);
    const next = withPage(ahead, at('/policy'));
    expect(saying(next)).toEqual(['/ left', '/policy shown']);
    expect(shownPage(next).address).toBe(address);
    expect(idOf(next)).toBe(ahead.at(-1)?.id);
  });

  it('take no page for one that was there before', () => {
    const ahead = withAhead(first, at('/policy'));
    const ids = [...ahead, ...withAhead(withAhead(ahead, null), at('/policy'))].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it.each([
    ['another page', at('/gaps')],
    ['another view', at('/policy', 'industry=ai')],
    ['one read before the day of the dataset was known', at('/policy', '', '2026-11-26')],
  ])('draw anew what was not drawn ahead: %s', (_, address) => {
    const next = withPage(withAhead(first, at('/policy')), address);
    expect(saying(next)).toEqual(['/ left', `${address.path} shown`]);
    expect(shownPage(next).address).toBe(address);
  });

  it('have one page ahead, which is no longer there once it cannot be reached as it was drawn', () => {
    const ahead = withAhead(withAhead(first, at('/policy')), at('/gaps'));
    expect(saying(ahead)).toEqual(['/ shown', '/gaps ahead']);
    expect(saying(withAhead(ahead, null))).toEqual(['/ shown']);
    expect(saying(withAddress(ahead, at('/', 'industry=ai')))).toEqual(['/ shown']);
  });

  it('draw no page ahead that is shown, and change nothing where there is nothing to change', () => {
    expect(saying(withAhead(first, at('/', 'industry=ai')))).toEqual(['/ shown']);
    expect(withAhead(first, null)).toBe(first);
    expect(withoutLeft(first)).toBe(first);
  });

  it('are nothing without one that is shown', () => {
    expect(() => shownPage([])).toThrow('No page');
  });
});
