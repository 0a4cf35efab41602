import { pageHref } from '../url/pageHref.ts';
import { useShownAddress } from './shownAddress.tsx';

/** Returns a function that makes the URL of a page, as `pageHref` does, from what the enclosing section shows. */
export function usePageHref(isPart = false): (to: string) => string {
  const from = useShownAddress();
  return (to) => pageHref(from, to, isPart);
}
