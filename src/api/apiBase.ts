import * as v from 'valibot';

const base = v.optional(v.pipe(v.string(), v.trim()), '');

/** Returns the URL of the API without a trailing slash: `VITE_API_BASE_URL`, or that of the site itself. */
export function apiBase(): string {
  const elsewhere = v.parse(base, import.meta.env['VITE_API_BASE_URL']);
  return (elsewhere || import.meta.env.BASE_URL).replace(/\/+$/, '');
}
