import { wholeText } from '../domain/words.ts';

/** Print only: notes how many rows the printed list leaves out. */
export const MoreOnPage = ({ left }: { readonly left: number }) => (
  <p className="mt-3 hidden text-sm text-soft print:block" data-exempt="count">
    {wholeText(left)} more on the page.
  </p>
);
