import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { afterPaint, useAfterPaint } from './afterPaint.ts';
import { NewestDay } from '../url/newestDay.ts';
import { parseLink } from '../url/pathView.ts';
import { pathId, useAddress } from '../url/useView.ts';
import type { Options, ParsedView, View } from '../url/view.ts';

/** A URL with its view, as a section of the page shows it. */
export interface ShownAddress extends ParsedView {
  readonly path: string;
  /** Without "?". */
  readonly search: string;
  /** Newest date in the data against which the date in the URL was checked. */
  readonly newestDay: string | null;
}

export const ShownContext = createContext<ShownAddress | null>(null);

/** Returns the URL that the enclosing section shows. It lags behind the browser's until the section updates. */
export function useShownAddress(): ShownAddress {
  const shown = useContext(ShownContext);
  if (shown === null) throw new Error('No address is shown here.');
  return shown;
}

/** Returns the URL of the browser. */
export function useNewestAddress(): ShownAddress {
  const newestDay = useContext(NewestDay);
  const { path, search } = useAddress();
  return useMemo(
    () => ({ path, search, newestDay, ...parseLink(`${path}?${search}`, newestDay) }),
    [newestDay, path, search],
  );
}

/** True if two URLs are equal and were parsed against the same newest date. */
export const isSameAddress = (one: ShownAddress, other: ShownAddress): boolean =>
  one.path === other.path && one.search === other.search && one.newestDay === other.newestDay;

/** Shows the URL of the browser without a delay: for controls and for links to other pages. */
export const ShownAtOnce = ({ children }: { readonly children: ReactNode }) => (
  <ShownContext value={useNewestAddress()}>{children}</ShownContext>
);

/** Returns the view that this section of the page shows. */
export const useShownView = (): View => useShownAddress().view;

/**
 * Returns the view of this section with the options of a control that is being moved: the control updates at once,
 * its figures after the next paint, and the URL when the control is idle.
 */
export function useMovingView(options: Options): View {
  const shown = useShownView();
  const late = useAfterPaint(options);
  return useMemo(() => ({ ...shown, options: late }), [late, shown]);
}

/** Returns the last segment of the path: the id on pages such as `/indicators/:id`; empty if it cannot be an id. */
export const usePathId = (): string => pathId(useShownAddress().path);

/**
 * Runs `act` once the section of an element shows the URL of the browser: an export or a copied link must not be of
 * the previous view.
 */
export function onceShown(element: Element | null, act: () => void): void {
  if (element?.closest('[aria-busy]')) afterPaint(() => onceShown(element, act), 'in slices');
  else act();
}
