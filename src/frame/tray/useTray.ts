import { useSyncExternalStore } from 'react';
import { subscribeTray, trayState, type TrayState } from './trayStore.ts';

/** The figures chosen for a report, the same in every tab. */
export const useTray = (): TrayState => useSyncExternalStore(subscribeTray, trayState);
