import { openSearch } from './openSearch.ts';

/** What an address means to say: "/models/gpt-5.5" → "gpt 5.5". */
const meant = (text: string): string => text.replace(/[-_/+]+/g, ' ').trim();

/** Offers to look elsewhere for what an address names and no page is about. */
export const SearchOffer = ({ text }: { readonly text: string }) => (
  <p className="mt-2">
    <button type="button" className="underline underline-offset-2" onClick={() => openSearch(meant(text))}>
      {meant(text) === '' ? 'Search the site' : `Search the site for “${meant(text)}”`}
    </button>
  </p>
);
