import * as v from 'valibot';

const base = v.optional(v.pipe(v.string(), v.trim()), '');

/** Where the API lives: `VITE_API_BASE_URL` without a trailing slash, or the page's own origin. */
export function apiBase(): string {
  return v.parse(base, import.meta.env['VITE_API_BASE_URL']).replace(/\/+$/, '');
}
