import { useEffect, useState } from 'react';

const known = typeof document !== 'undefined' && 'fonts' in document;

/** Whether the page's faces are there: charts measure text with them, so they wait for them. */
export function useFontsReady(): boolean {
  const [ready, setReady] = useState(!known || document.fonts.status === 'loaded');
  useEffect(() => {
    if (ready) return undefined;
    let live = true;
    void document.fonts.ready.then(() => {
      if (live) setReady(true);
    });
    return () => {
      live = false;
    };
  }, [ready]);
  return ready;
}
