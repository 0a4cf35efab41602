import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Takes away what is open. */
export let closeApp: () => void = () => undefined;

/**
 * Opens an app in the document, and closes the one before it. Not in an `act`, as Testing Library would: what is
 * suspended when an `act` ends that nobody waits for, React throws away.
 */
export function openApp(app: ReactNode): HTMLElement {
  closeApp();
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  closeApp = () => {
    root.unmount();
    container.remove();
    closeApp = () => undefined;
  };
  flushSync(() => root.render(app));
  return container;
}
