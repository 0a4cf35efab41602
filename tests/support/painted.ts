/** Waits until what was put off until after a paint is over: the tests of a process share the app. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
