type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What an input says as it came: a slider of whole steps that was given 20.8 says 21. */
function givenValue({ type, min, max, step, defaultValue }: HTMLInputElement): string {
  return Object.assign(document.createElement('input'), { type, min, max, step, value: defaultValue }).value;
}

/** Whether a field says another thing than the page that it came with. */
function differs(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const given = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(0, given);
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (field.type === 'radio') return field.checked && !field.defaultChecked;
  if (field.type === 'checkbox') return field.checked !== field.defaultChecked;
  return field.value !== givenValue(field);
}

/**
 * Whoever left a page before its scripts came and goes back finds the fields as they left them: browsers restore them.
 * The app has heard of none of it and would show a filter that does not hold, so it is to take it for early input. To be
 * called before the page is taken over, whose fields are then the app's.
 */
export function noteRestoredFields(root: HTMLElement): void {
  const early = (window.early ??= []);
  const heard = new Set(early.map(([element]) => element));
  for (const field of root.querySelectorAll<Field>('input, textarea, select'))
    if (!heard.has(field) && differs(field))
      early.push([field, field.value, field instanceof HTMLInputElement && field.checked]);
}
