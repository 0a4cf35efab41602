type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** True if the value of a field differs from the one in the HTML of the page. */
function differs(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return field.selectedOptions[0] !== (field.querySelector('[selected]') ?? field.options[0]);
  if (field instanceof HTMLInputElement && field.checked !== field.defaultChecked)
    return field.checked || field.type === 'checkbox';
  // Browsers round the value of a slider to its step, which is 1 by default.
  if (field instanceof HTMLInputElement && field.type === 'range')
    return Math.abs(Number(field.value) - Number(field.defaultValue)) >= Number(field.step || 1);
  return !/checkbox|radio/.test(field.type) && field.value !== field.defaultValue;
}

/**
 * Stores fields restored by the browser as early input: after a user left a page before its scripts loaded and goes
 * back, the fields keep their values, and the app would show a filter that is not applied. Call it before hydration;
 * afterwards React sets the fields.
 */
export function noteRestoredFields(root: HTMLElement): void {
  const early = (window.early ??= []);
  for (const field of root.querySelectorAll<Field>('input, textarea, select'))
    if (differs(field) && !early.some(([element]) => element === field))
      early.push([field, field.value, 'checked' in field && field.checked]);
}
