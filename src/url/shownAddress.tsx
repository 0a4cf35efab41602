import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { afterPaint } from './afterPaint.ts';
import { NewestDay } from './newestDay.ts';
import { parseLink } from './pathView.ts';
import { pathId, usePath } from './useView.ts';
import type { ParsedView } from './view.ts';

/** An address with its view, as a part of the page shows it. */
export interface ShownAddress extends ParsedView {
  readonly path: string;
  /** Without "?". */
  readonly search: string;
  /** Against which its day was held. */
  readonly newestDay: string | null;
}

export const ShownContext = createContext<ShownAddress | null>(null);

/** The address that what is around shows: behind that of the browser as long as its turn has not come. */
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
  const path = usePath();
  const search = useSearch();
  return useMemo(() => read(path, search), [path, read, search]);
}

/** Whether two addresses say the same and were read alike. */
export const isSameAddress = (one: ShownAddress, other: ShownAddress): boolean =>
  one.path === other.path && one.search === other.search && one.newestDay === other.newestDay;

/** Shows the address of the browser at once: for controls, and the way to other pages. */
export const ShownAtOnce = ({ children }: { readonly children: ReactNode }) => (
  <ShownContext value={useNewestAddress()}>{children}</ShownContext>
);

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
