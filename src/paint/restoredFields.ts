type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Tells whether a field says another thing than the page that it came with. */
function differs(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return field.selectedOptions[0] !== (field.querySelector('[selected]') ?? field.options[0]);
  if (field instanceof HTMLInputElement && field.checked !== field.defaultChecked)
    return field.checked || field.type === 'checkbox';
  // Browsers round what a slider was given to its steps, which are of 1 where nothing is said.
  if (field instanceof HTMLInputElement && field.type === 'range')
    return Math.abs(Number(field.value) - Number(field.defaultValue)) >= Number(field.step || 1);
  return !/checkbox|radio/.test(field.type) && field.value !== field.defaultValue;
}

/**
 * Whoever left a page before its scripts came and goes back finds the fields as they left them: browsers restore them.
 * The app has heard of none of it and would show a filter that does not hold, so it is to take it for early input. To be
 * called before the page is taken over, whose fields are then the app's.
 */
export function noteRestoredFields(root: HTMLElement): void {
  const early = (window.early ??= []);
  for (const field of root.querySelectorAll<Field>('input, textarea, select'))
    if (differs(field) && !early.some(([element]) => element === field))
      early.push([field, field.value, 'checked' in field && field.checked]);
}
