import type { Page } from '@playwright/test';

/** The one file with all documents of a page. */
export const PAGE_DATA = /\/assets\/page-[^/]+\.json$/;

/** Lets the host have no file with all documents of a page: each is asked for by itself. */
export const refusePageData = (page: Page): Promise<unknown> =>
  page.route(PAGE_DATA, (route) => route.fulfill({ status: 404, body: 'Not found' }));
