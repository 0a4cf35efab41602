/** Returns the hash of the URL with its "#"; empty if there is none. A hash is never sent to a server. */
export const pageHash = (): string => (typeof window === 'undefined' ? '' : window.location.hash);
