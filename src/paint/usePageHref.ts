import { pageHref } from '../url/pageHref.ts';
import { useShownView } from './shownAddress.tsx';

/** Gives the address of a page as `pageHref` does, with what the part around shows. */
export function usePageHref(isPart = false): (to: string) => string {
  const view = useShownView();
  return (to) => pageHref(view, to, isPart);
}
