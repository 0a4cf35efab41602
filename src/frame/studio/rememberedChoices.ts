import { defaultChoices, readChoices, type Choices } from './choices.ts';

const KEY = 'export-choices';

/** What was chosen last in this tab; storage that is refused, empty or foreign gives the defaults. */
export function recallChoices(): Choices {
  try {
    return readChoices(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
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
