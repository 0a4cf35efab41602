import { pageHref } from '../url/pageHref.ts';
import { useShownView } from './shownAddress.tsx';

/** Returns a function that makes the URL of a page, as `pageHref` does, from the view of the enclosing section. */
export function usePageHref(isPart = false): (to: string) => string {
  const view = useShownView();
  return (to) => pageHref(view, to, isPart);
}
