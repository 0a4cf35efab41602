import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { afterPaint } from './afterPaint.ts';
import { pathId, useView } from './useView.ts';
import type { ParsedView } from './view.ts';

/** An address with its view, as a part of the page shows it. */
export interface ShownAddress extends ParsedView {
  readonly path: string;
  readonly search: string;
}

export const ShownContext = createContext<ShownAddress | null>(null);
/** The address with which the page began: that of what came with the document. */
export const BegunContext = createContext<ShownAddress | null>(null);

/** The address that what is around shows: behind that of the browser as long as its turn has not come. */
export function useShownAddress(): ShownAddress {
  const shown = useContext(ShownContext);
  if (shown === null) throw new Error('No address is shown here.');
  return shown;
}

/** The address of the browser. */
export function useNewestAddress(): ShownAddress {
  const { path, view, problems } = useView();
  const search = useSearch();
  return useMemo(() => ({ path, search, view, problems }), [path, search, view, problems]);
}

/** What is in it shows the address of the browser at once: controls, and the way to other pages. */
export function ShownAtOnce({ children }: { readonly children: ReactNode }) {
  return <ShownContext value={useNewestAddress()}>{children}</ShownContext>;
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
