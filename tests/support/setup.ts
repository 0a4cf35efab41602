import '@testing-library/jest-dom/vitest';
import { cleanup, configure, getConfig } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { closeServer, layScenario, openServer, server } from './api.ts';
import { lostParts } from '../../src/paint/lostParts.ts';
import { noteArrival } from '../../src/paint/arrival.ts';
import { forgetFigures, mendObserver } from './nearFigures.ts';
import { closeApp } from './openApp.ts';
import { painted } from './painted.ts';
import { reactRests } from './reactRests.ts';

// The first test of a process pays for loading the charts, and where others take the cores that takes ten times as
// long. A test that waits in vain fails late, then; one that waits for what comes fails never.
// To print the page into an error that the next look takes back is a tenth of the time of the tests that wait.
const plainError = (message: string | null) =>
  Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' });
// Events come as a browser sends them. Testing Library would wrap each in an `act` that nobody waits for, and React
// throws away what is suspended when such an `act` ends: a page that was waiting for its documents would never come.
const usual = getConfig();
configure({
  asyncUtilTimeout: 60_000,
  getElementError: plainError,
  eventWrapper: (event) => {
    // True if it was prevented, which its types do not say.
    const result: unknown = event();
    flushSync(() => undefined);
    return result;
  },
  // A reader looks once the page has followed, however long a busy machine takes for that.
  asyncWrapper: async (run) => {
    const result: unknown = await usual.asyncWrapper(run);
    await reactRests();
    return result;
  },
});

// jsdom brings a `Uint8Array` of its own, by which bytes of node's encoders and packers are none.
vi.stubGlobal('Uint8Array', Object.getPrototypeOf(Buffer));

/** jsdom has no modal dialogs: here opening and closing is the attribute and the event, without the top layer. */
function mendDialogs(prototype: HTMLDialogElement): void {
  if (typeof Reflect.get(prototype, 'showModal') === 'function') return;
  Object.assign(prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
}

/** jsdom has no whole `CSS`: keys of marks are found by their attribute, and a page that is left is put out of sight. */
function mendCss(): void {
  vi.stubGlobal('CSS', {
    escape: (text: string) => text.replaceAll(/["\\]/g, '\\$&'),
    supports: () => true,
  });
}

/** jsdom has no layout, so that nothing has to be brought into sight. */
function mendSight(prototype: Element): void {
  if (!Reflect.has(prototype, 'scrollIntoView'))
    Object.assign(prototype, { scrollIntoView: () => undefined });
}

beforeAll(() => {
  mendSight(Element.prototype);
  mendDialogs(HTMLDialogElement.prototype);
  mendCss();
  mendObserver();
  openServer();
});

afterEach(() => {
  closeApp();
  cleanup();
  noteArrival(false);
  forgetFigures();
  layScenario(null);
  server.resetHandlers();
  vi.useRealTimers();
  window.localStorage.clear();
  window.sessionStorage.clear();
  delete document.documentElement.dataset['theme'];
});

afterAll(() => {
  // A page that lost a part leaves its links to the browser, and so would the pages of the next file.
  if (lostParts() !== null && expect.getState().testPath?.includes('.mocked.') !== true)
    throw new Error(
      'A part of a page was lost and nobody forgets it: this belongs into a file of its own process.',
    );
});

afterAll(async () => {
  // The app of the next file is this one: it waits for code that has been asked for.
  await vi.dynamicImportSettled();
  // Work put off until after a paint would find no document once that of this file is gone.
  await painted();
  closeServer();
});
