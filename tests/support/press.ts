declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean | undefined;
}

/**
 * Runs an event as a browser does, outside React's `act`. An `act` that nobody waits for throws away what is suspended
 * when it ends: a page that was waiting for its documents would never come.
 */
export function outsideAct<T>(event: () => T): T {
  const before = globalThis.IS_REACT_ACT_ENVIRONMENT;
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  try {
    return event();
  } finally {
    globalThis.IS_REACT_ACT_ENVIRONMENT = before;
  }
}

/**
 * Presses what a query finds in the very moment in which it finds it. A pointer that moves there first takes a while on
 * a busy machine, and a link that is drawn again meanwhile goes nowhere.
 */
export const press = (find: () => HTMLElement): void => outsideAct(() => find().click());
