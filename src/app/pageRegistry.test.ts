import { describe, expect, it, vi } from 'vitest';
import { isPageThere } from './findPage.ts';
import { pageAt } from './findPage.ts';
import { sitePages } from './pageRegistry.ts';

describe('pageAt', () => {
  it('knows each page by its path, and a record by the path of its kind', () => {
    for (const page of sitePages) expect(pageAt(page.path.replace(':id', 'a.b-1'))).toBe(page);
    for (const path of ['/', '/models/a/b', '/ev-plans/', '/nothing']) expect(pageAt(path)).toBe(undefined);
  });
});

describe('isPageThere', () => {
  it('is said of the overview, and of pages whose code has come', () => {
    const page = pageAt('/policy');
    if (page === undefined) throw new Error('No page stands at /policy.');
    const isThere = vi.spyOn(page.Page, 'isThere').mockReturnValue(true);
    for (const path of ['/', '/policy']) expect(isPageThere(path)).toBe(true);
    isThere.mockReturnValue(false);
    for (const path of ['/policy', '/nothing']) expect(isPageThere(path)).toBe(false);
    isThere.mockRestore();
  });
});
