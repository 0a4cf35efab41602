/** Id of the button in the header, which is in the first scripts and knows nothing of this file. */
const SEARCH_BUTTON = 'search';

/**
 * Opens the search: it presses the button in the header, which alone knows how.
 *
 * @param text what is in its field from the start.
 */
export function openSearch(text = ''): void {
  const button = document.getElementById(SEARCH_BUTTON);
  if (!(button instanceof HTMLButtonElement)) return;
  button.value = text;
  button.click();
}
