/**
 * Presses what a query finds in the very moment in which it finds it. A pointer that moves there first takes a while on
 * a busy machine, and a link that is drawn again meanwhile goes nowhere.
 */
export const press = (find: () => HTMLElement): void => find().click();
