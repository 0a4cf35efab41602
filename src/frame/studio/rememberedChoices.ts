import * as v from 'valibot';
import { choicesSchema, defaultChoices, type Choices } from './choices.ts';

const KEY = 'export-choices';

/** What was chosen last in this tab; storage that is refused, empty or foreign gives the defaults. */
export function recallChoices(): Choices {
  try {
    const parsed = v.safeParse(choicesSchema, JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
    return parsed.success ? parsed.output : defaultChoices;
  } catch {
    return defaultChoices;
  }
}

export function rememberChoices(choices: Choices): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // Not remembered, but in force.
  }
}
