import type { LeftOutFigure, PackProgress } from '../../export/pack/pack.ts';

/** Where the making of a pack stands. */
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
  /** Another choice was made: what was said of the last pack is no longer of this one. */
  | { readonly kind: 'changed' };

/** What comes late, after the work was stopped, changes nothing. */
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
