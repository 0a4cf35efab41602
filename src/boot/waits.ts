/** Resolves in a new task, so that input is handled in between. */
export const nextTask = (): Promise<unknown> => new Promise((done) => setTimeout(done));

/** Resolves after the next frame is painted. A hidden tab never paints. */
export async function afterFrame(): Promise<void> {
  if (!document.hidden) await new Promise(requestAnimationFrame);
  await nextTask();
}
