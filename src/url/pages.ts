import { isSameAddress, isSamePage, type ShownAddress } from './shownAddress.tsx';
import type { Standing } from './standing.ts';

/** A page in the document; another address on it leaves it the same. */
export interface StandingPage {
  readonly id: number;
  readonly address: ShownAddress;
  readonly standing: Standing;
}

/** In the order in which they came: who moves an element has the browser lay it out again. One of them is shown. */
export type Pages = readonly StandingPage[];

/** The page that is shown, alone. */
export const onePage = (address: ShownAddress): Pages => [{ id: 0, address, standing: 'shown' }];

/** The one that is shown. Throws where there is none. */
export function shownPage(pages: Pages): StandingPage {
  const shown = pages.find(({ standing }) => standing === 'shown');
  if (shown === undefined) throw new Error('No page is shown.');
  return shown;
}

const without = (pages: Pages, standing: Standing): Pages =>
  pages.filter((page) => page.standing !== standing);

let lastId = 0;

/** A page that was not in the document before, nor is taken for one that was. */
function another(address: ShownAddress, standing: Standing): StandingPage {
  lastId += 1;
  return { id: lastId, address, standing };
}

/** Another address on the page that is shown; what was drawn ahead was to be reached from the one before. */
export const withAddress = (pages: Pages, address: ShownAddress): Pages => [{ ...shownPage(pages), address }];

/** The page of an address in place of the one that is shown: that which was drawn ahead, or a new one. */
export function withPage(pages: Pages, address: ShownAddress): Pages {
  const left: StandingPage = { ...shownPage(pages), standing: 'left' };
  const ready = pages.find((page) => page.standing === 'ahead' && isSameAddress(page.address, address));
  return [left, ready === undefined ? another(address, 'shown') : { ...ready, standing: 'shown' }];
}

/** What remains once the page that is shown has been painted. */
export const withoutLeft = (pages: Pages): Pages =>
  pages.some(({ standing }) => standing === 'left') ? without(pages, 'left') : pages;

/** The page of an address out of sight, in place of one that was drawn ahead before; `null` for none. */
export function withAhead(pages: Pages, address: ShownAddress | null): Pages {
  const others = without(pages, 'ahead');
  if (address === null) return others.length === pages.length ? pages : others;
  if (isSamePage(shownPage(pages).address, address)) return others;
  return [...others, another(address, 'ahead')];
}
