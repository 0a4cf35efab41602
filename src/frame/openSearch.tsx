/** Id of the button in the header, which is in the first scripts and knows nothing of this file. */
const SEARCH_BUTTON = 'search';

/**
 * Opens the search: it presses the button in the header, which alone knows how. Embeds have none.
 *
 * @param text what is in its field from the start.
 */
export function openSearch(text = ''): void {
  const button = document.getElementById(SEARCH_BUTTON);
  if (!(button instanceof HTMLButtonElement)) return;
  // The dialog gives the focus back to who had it: where nobody did, to the button that opens it.
  if (document.activeElement === document.body) button.focus();
  button.value = text;
  button.click();
  button.value = '';
}

/** What an address means to say: "/models/gpt-5.5" → "models gpt 5.5". */
const meant = (text: string): string => text.replace(/[-_/+]+/g, ' ').trim();

/** Offers to look elsewhere for what an address names and no page is about. */
export const SearchOffer = ({ text }: { readonly text: string }) => (
  <p className="mt-2">
    <button type="button" className="underline underline-offset-2" onClick={() => openSearch(meant(text))}>
      {meant(text) === '' ? 'Search the site' : `Search the site for “${meant(text)}”`}
    </button>
  </p>
);
