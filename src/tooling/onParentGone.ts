const everyMilliseconds = 250;

/**
 * Calls `stop` once when the process that started this one has ended. npm runs scripts in a shell that dies of a
 * signal without handing it on; without this, stopping `npm start` would leave its server behind.
 */
export function onParentGone(stop: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, everyMilliseconds);
  timer.unref();
}
