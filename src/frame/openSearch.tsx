import { TextButton } from '../ui/TextLink.tsx';

/** Id of the button in the header, which is in the first chunk and does not import this file. */
const SEARCH_BUTTON = 'search';

/**
 * Opens the search by clicking the button in the header, the only code that opens it. Embeds have none.
 *
 * @param text initial text of the field.
 */
export function openSearch(text = ''): void {
  const button = document.getElementById(SEARCH_BUTTON);
  if (!(button instanceof HTMLButtonElement)) return;
  // The dialog restores the previous focus; if nothing has it, focus the button that opens the search.
  if (document.activeElement === document.body) button.focus();
  button.value = text;
  button.click();
  button.value = '';
}

/** Returns the words of a URL: "/models/gpt-5.5" → "models gpt 5.5". */
const meant = (text: string): string => text.replace(/[-_/+]+/g, ' ').trim();

/** Offers a search for the words of a URL without a page. */
export const SearchOffer = ({ text }: { readonly text: string }) => (
  <p className="mt-2">
    <TextButton onClick={() => openSearch(meant(text))}>
      {meant(text) === '' ? 'Search the site' : `Search the site for “${meant(text)}”`}
    </TextButton>
  </p>
);
