/**
 * Checks whether the URL asks for another view than the prerendered one: it has a parameter that the page reads
 * (`data-reads`). Content that depends on the view stays hidden until the scripts have run, for ten seconds at most:
 * then the page is shown as it was rendered, with a note.
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
