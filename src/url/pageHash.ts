/** The part of the address behind the hash, with it; empty where there is none. A server is never told it. */
export const pageHash = (): string => (typeof window === 'undefined' ? '' : window.location.hash);
