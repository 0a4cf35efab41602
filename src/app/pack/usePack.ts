import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef } from 'react';
import { saveBlob } from '../../export/files/saveBlob.ts';
import type { PackKind } from '../../export/pack/pack.ts';
import type { PictureSettings } from '../../export/settings.ts';
import { formatBytes } from '../../domain/formats.ts';
import type { TrayItem } from '../../frame/tray/trayItems.ts';
import { packItem } from './packItem.ts';
import { packReducer, type PackState } from './packState.ts';

interface PackWork {
  readonly state: PackState;
  readonly start: (items: readonly TrayItem[], kind: PackKind, settings: PictureSettings) => void;
  readonly cancel: () => void;
  readonly forget: () => void;
}

/** Makes a pack and saves it. Only one is made at a time, and none after the dialog is closed. */
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
          origin: window.location.origin,
          signal: control.signal,
          onProgress: (progress) => dispatch({ kind: 'progressed', progress }),
        },
      );
      saveBlob(pack.blob, pack.name);
      const text = `Saved ${pack.name}, ${formatBytes(pack.blob.size)}.`;
      dispatch({ kind: 'saved', text, leftOut: pack.leftOut });
    } catch (error) {
      if (control.signal.aborted) return;
      const text = error instanceof Error ? error.message : 'The pack could not be made.';
      dispatch({ kind: 'failed', text });
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
