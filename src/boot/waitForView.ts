/**
 * Tells by the address whether it asks for another view than the page was rendered for: it has a parameter that the page
 * reads (`data-reads`). What such a view changes waits unseen for the scripts, up to ten seconds: then the page is shown
 * as it was rendered, and says so.
 */
export function waitForView(): void {
  const { dataset } = document.documentElement;
  const said = new URLSearchParams(location.search);
  for (const name of dataset['reads']?.split(' ') ?? []) if (said.has(name)) dataset['view'] = 'other';
  setTimeout(() => {
    dataset['late'] = '';
    if (dataset['view'] === 'other') dataset['view'] = 'late';
  }, 10_000);
}
