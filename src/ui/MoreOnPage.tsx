import { wholeText } from '../domain/words.ts';

/** Says on paper, which has neither buttons nor a window to scroll, how many rows of a list are left out there. */
export const MoreOnPage = ({ left }: { readonly left: number }) => (
  <p className="mt-3 hidden text-sm text-soft print:block" data-exempt="count">
    {wholeText(left)} more on the page.
  </p>
);
