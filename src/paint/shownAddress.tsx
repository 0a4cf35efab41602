import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import { afterPaint, useAfterPaint } from './afterPaint.ts';
import { NewestDay } from '../url/newestDay.ts';
import { parseLink } from '../url/pathView.ts';
import { pathId, useAddress } from '../url/useView.ts';
import type { Options, ParsedView, View } from '../url/view.ts';

/** An address with its view, as a part of the page shows it. */
export interface ShownAddress extends ParsedView {
  readonly path: string;
  /** Without "?". */
  readonly search: string;
  /** Against which its day was held. */
  readonly newestDay: string | null;
}

export const ShownContext = createContext<ShownAddress | null>(null);

/** The address that the part around shows: that of the browser, or the one before as long as the part has not followed. */
export function useShownAddress(): ShownAddress {
  const shown = useContext(ShownContext);
  if (shown === null) throw new Error('No address is shown here.');
  return shown;
}

/** Reads an address as of the newest day that is known; its search is without "?". */
function useReadAddress(): (path: string, search: string) => ShownAddress {
  const newestDay = useContext(NewestDay);
  return useCallback(
    (path, search) => ({ path, search, newestDay, ...parseLink(`${path}?${search}`, newestDay) }),
    [newestDay],
  );
}

/** The address of the browser. */
export function useNewestAddress(): ShownAddress {
  const read = useReadAddress();
  const { path, search } = useAddress();
  return useMemo(() => read(path, search), [path, read, search]);
}

/** Tells whether two addresses say the same and were read alike. */
export const isSameAddress = (one: ShownAddress, other: ShownAddress): boolean =>
  one.path === other.path && one.search === other.search && one.newestDay === other.newestDay;

/** Shows the address of the browser at once: for controls, and the way to other pages. */
export const ShownAtOnce = ({ children }: { readonly children: ReactNode }) => (
  <ShownContext value={useNewestAddress()}>{children}</ShownContext>
);

/** The view that this part of the page shows. */
export const useShownView = (): View => useShownAddress().view;

/**
 * The view that this part of the page shows, with options that a reader is moving: a handle moves at once, what is drawn
 * from it a moment behind it, and the address says it once it rests.
 */
export function useMovingView(options: Options): View {
  const shown = useShownView();
  const late = useAfterPaint(options);
  return useMemo(() => ({ ...shown, options: late }), [late, shown]);
}

/** The last part of the path: the id on pages such as `/indicators/:id`; empty where it can be no id. */
export const usePathId = (): string => pathId(useShownAddress().path);

/**
 * Acts once what an element belongs to shows the address of the browser, at once where it does: what leaves the page must
 * not be of the view before the one that the reader chose.
 */
export function onceShown(element: Element | null, act: () => void): void {
  if (element?.closest('[aria-busy]')) afterPaint(() => onceShown(element, act), 'in slices');
  else act();
}
