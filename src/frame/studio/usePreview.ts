import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ExportFormat, PictureSettings } from '../../export/settings.ts';
import type { Figure } from '../../figure/figure.ts';
import { makeFile } from './makeFile.ts';
import {
  madeBy,
  makePreviewer,
  type Made,
  type Previewer,
  type PreviewState,
  type Wish,
} from './previewer.ts';
import { releaseView } from './previewView.ts';

/** A choice is drawn when no other follows for this long: arrow keys run through several. */
const PAUSE_MS = 120;

interface Preview {
  readonly state: PreviewState;
  readonly retry: () => void;
  /** The file of the choices as they are now, if it is made already. */
  readonly ready: Made | null;
  /** The file of the choices as they are now, as soon as it is made. */
  readonly made: () => Promise<Made>;
}

function wishOf(figure: Figure, format: ExportFormat, settings: PictureSettings): Wish {
  return { key: JSON.stringify([format, settings]), make: () => makeFile(figure, format, settings) };
}

/** Takes up a wish a moment after it was made, the first one at once. */
function useWish(previewer: Previewer, wish: Wish | null): void {
  useEffect(() => {
    if (wish === null) return undefined;
    const pause = previewer.state().wanted === null ? 0 : PAUSE_MS;
    const timer = setTimeout(() => previewer.wish(wish), pause);
    return () => clearTimeout(timer);
  }, [previewer, wish]);
  useEffect(() => () => previewer.close(), [previewer]);
}

/**
 * The very file that would be saved, made again when a choice changes.
 *
 * @param settings `null` where nothing can be made of the choices.
 */
export function usePreview(figure: Figure, format: ExportFormat, settings: PictureSettings | null): Preview {
  const [previewer] = useState(() => makePreviewer((made) => releaseView(made.view)));
  const state = useSyncExternalStore(previewer.subscribe, previewer.state);
  const wish = useMemo(
    () => (settings === null ? null : wishOf(figure, format, settings)),
    [figure, format, settings],
  );
  useWish(previewer, wish);
  const made = useCallback(
    () => (wish === null ? Promise.reject(new Error('Nothing can be made yet.')) : madeBy(previewer, wish)),
    [previewer, wish],
  );
  const { shown } = state;
  const ready = shown !== null && shown.key === wish?.key ? shown.made : null;
  return { state, retry: previewer.retry, ready, made };
}
