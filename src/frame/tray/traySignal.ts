/** Storage key of the tray. This file is part of the first chunk and must stay small. */
export const TRAY_KEY = 'report-tray';

/** Tells the app that it needs the tray, which loads lazily: `changed`, or `open`. */
export const traySignal = new EventTarget();
