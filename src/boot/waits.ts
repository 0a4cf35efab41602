/** Waits for a task of its own, so that nothing keeps a reader waiting. */
export const nextTask = (): Promise<unknown> => new Promise((done) => setTimeout(done));

/** Waits until the next frame has been painted. A tab that nobody looks at is not painted. */
export async function afterFrame(): Promise<void> {
  if (!document.hidden) await new Promise(requestAnimationFrame);
  await nextTask();
}
