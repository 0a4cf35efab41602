import { unstable_IdlePriority, unstable_scheduleCallback } from 'scheduler';
import { painted } from './painted.ts';

/** Waits until React has drawn all that it was asked to: what has no hurry at all comes last. */
const drawn = () =>
  new Promise<void>((done) => void unstable_scheduleCallback(unstable_IdlePriority, () => done()));

/** Waits until the page shows what was done to it: what follows at once, and what follows the next paint. */
export async function reactRests(): Promise<void> {
  await drawn();
  await painted();
  await drawn();
}
