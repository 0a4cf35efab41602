/** Where the tray is stored. Part of the first scripts, as is this file: it must stay small. */
export const TRAY_KEY = 'report-tray';

/** Tells the app, which loads the tray only when it is needed, that it is: `changed`, or `open`. */
export const traySignal = new EventTarget();
