import type { LeftOutFigure, PackProgress, PackKind, PackItem } from '../../export/pack/pack.ts';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef } from 'react';
import { saveBlob } from '../../export/files/saveBlob.ts';
import type { PictureSettings } from '../../export/settings.ts';
import { messageOf } from '../../domain/words.ts';
import { formatBytes } from '../../domain/formats.ts';
import type { TrayItem } from '../../frame/tray/trayItems.ts';
import { industriesDocument } from '../../contract/catalog.ts';
import { documentQuery } from '../../queries/documentQuery.ts';
import { specOf } from '../../figures/catalog.ts';
import { parseLink } from '../../url/pathView.ts';
import { movedLink } from '../../url/movedPlaces.ts';
import { isBoardPageId } from '../../figures/industries/boardPages.ts';
import { loadBoardPages } from '../../frame/tray/boardItems.ts';
import { loadFigure } from '../../frame/loadFigure.ts';
import { siteAddress } from '../../url/siteBase.ts';

/** Progress of making a report. */
export type PackState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress: PackProgress }
  | { readonly kind: 'saved'; readonly text: string; readonly leftOut: readonly LeftOutFigure[] }
  | { readonly kind: 'stopped'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly text: string };

export type PackEvent =
  | { readonly kind: 'started'; readonly total: number }
  | { readonly kind: 'progressed'; readonly progress: PackProgress }
  | { readonly kind: 'saved'; readonly text: string; readonly leftOut: readonly LeftOutFigure[] }
  | { readonly kind: 'failed'; readonly text: string }
  | { readonly kind: 'stopped' }
  /** The choices have changed, so that the outcome of the last report no longer applies. */
  | { readonly kind: 'changed' };

/** Ignores late events after the work was canceled. */
export function packReducer(state: PackState, event: PackEvent): PackState {
  if (event.kind === 'started') {
    return { kind: 'working', progress: { done: 0, total: event.total, name: '' } };
  }
  if (event.kind === 'changed') return state.kind === 'working' ? state : { kind: 'idle' };
  if (state.kind !== 'working') return state;
  switch (event.kind) {
    case 'progressed':
      return { kind: 'working', progress: event.progress };
    case 'stopped':
      return { kind: 'stopped', done: state.progress.done, total: state.progress.total };
    case 'saved':
    case 'failed':
      return event;
  }
}

interface PackWork {
  readonly state: PackState;
  readonly start: (items: readonly TrayItem[], kind: PackKind, settings: PictureSettings) => void;
  readonly cancel: () => void;
  readonly forget: () => void;
}

/** Makes a report and saves it. Only one is made at a time, and none after the dialog has closed. */
export function usePack(): PackWork {
  const client = useQueryClient();
  const [state, dispatch] = useReducer(packReducer, { kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const make = async (items: readonly TrayItem[], kind: PackKind, settings: PictureSettings) => {
    const control = new AbortController();
    running.current = control;
    dispatch({ kind: 'started', total: items.length });
    try {
      const { makePack } = await import('../../export/pack/makePack.ts');
      const pack = await makePack(
        items.map((item) => packItem(item, client)),
        kind,
        {
          settings,
          origin: siteAddress(),
          signal: control.signal,
          onProgress: (progress) => dispatch({ kind: 'progressed', progress }),
        },
      );
      saveBlob(pack.blob, pack.name);
      const made = items.length - pack.leftOut.length;
      const held = made === items.length ? '' : `, with ${String(made)} of ${String(items.length)} figures`;
      const text = `Saved ${pack.name}, ${formatBytes(pack.blob.size)}${held}.`;
      dispatch({ kind: 'saved', text, leftOut: pack.leftOut });
    } catch (error) {
      if (control.signal.aborted) return;
      dispatch({ kind: 'failed', text: messageOf(error) });
    }
  };
  return {
    state,
    start: (items, kind, settings) => void make(items, kind, settings),
    cancel: () => {
      running.current?.abort();
      dispatch({ kind: 'stopped' });
    },
    forget: () => dispatch({ kind: 'changed' }),
  };
}

/** Returns a function that makes a figure or a page of text on its turn: from its link alone, whatever page is open. */
function packItem({ figureId, link }: TrayItem, client: QueryClient): PackItem {
  return {
    figureId,
    link,
    load: async () => {
      if (isBoardPageId(figureId)) {
        const pages = await loadBoardPages(client, parseLink(link).view);
        return pages.find(({ id }) => id === figureId) ?? null;
      }
      const spec = await specOf(figureId, link);
      if (spec === null) throw new Error('This site no longer has a figure of this name on that page.');
      const { datasetDate } = await client.query(documentQuery(industriesDocument));
      return loadFigure(spec, client, parseLink(movedLink(link, figureId) ?? link, datasetDate).view);
    },
  };
}
