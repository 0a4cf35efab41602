import { isSameAddress, type ShownAddress } from './shownAddress.tsx';

/** A page in the document; another address on it leaves it the same. */
export interface StandingPage {
  readonly id: number;
  readonly address: ShownAddress;
}

/** The pages in the document; see `Standing`. */
export interface Pages {
  readonly left: StandingPage | null;
  readonly shown: StandingPage;
  readonly ahead: StandingPage | null;
}

let lastId = 0;

/** A page that was not in the document before, nor is taken for one that was. */
const another = (address: ShownAddress): StandingPage => ({ id: (lastId += 1), address });

/** The page of an address, alone. */
export const onePage = (address: ShownAddress): Pages => ({
  left: null,
  shown: { id: 0, address },
  ahead: null,
});

/** Another address on the page that is shown; what was drawn ahead was to be reached from the one before. */
export const withAddress = ({ shown }: Pages, address: ShownAddress): Pages => ({
  left: null,
  shown: { ...shown, address },
  ahead: null,
});

/** The page of an address in place of the one that is shown: that which was drawn ahead, or a new one. */
export function withPage({ shown, ahead }: Pages, address: ShownAddress): Pages {
  const isReady = ahead !== null && isSameAddress(ahead.address, address);
  return { left: shown, shown: isReady ? ahead : another(address), ahead: null };
}

/** What remains once the page that is shown has been painted. */
export const withoutLeft = (pages: Pages): Pages => ({ ...pages, left: null });

/** The page of an address out of sight, in place of one that was drawn ahead before; `null` for none. */
export function withAhead(pages: Pages, address: ShownAddress | null): Pages {
  const isOther = address !== null && address.path !== pages.shown.address.path;
  return isOther || pages.ahead !== null ? { ...pages, ahead: isOther ? another(address) : null } : pages;
}

/** All of them in the order in which they came: who moves an element has the browser lay it out again. */
export const inOrder = ({ left, shown, ahead }: Pages): readonly StandingPage[] =>
  [left, shown, ahead].filter((page) => page !== null);

/** Where a reader is about to go: the path of a page of the site, and the search without "?". */
interface Link {
  readonly path: string;
  readonly search: string;
}

/** Whether the browser can have a page out of sight, at no more cost than to make it. */
export const hidesPages = (): boolean =>
  typeof CSS !== 'undefined' && CSS.supports('content-visibility', 'hidden');

type Hear = (link: Link | null) => void;

let hear: Hear = () => undefined;

/** Has a page drawn out of sight whose code is there, in place of the one that was asked for before; `null` for none. */
export const drawAhead: Hear = (link) => hear(link);

/** Hears what is to be drawn ahead, until what it returns is called. */
export function hearOfAhead(act: Hear): () => void {
  hear = act;
  return () => {
    hear = () => undefined;
  };
}
