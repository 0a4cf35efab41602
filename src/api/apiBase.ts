import * as v from 'valibot';

const base = v.optional(v.pipe(v.string(), v.trim()), '');

/** Where the API lives, without a slash at its end: `VITE_API_BASE_URL`, or where the site itself stands. */
export function apiBase(): string {
  const elsewhere = v.parse(base, import.meta.env['VITE_API_BASE_URL']);
  return (elsewhere || import.meta.env.BASE_URL).replace(/\/+$/, '');
}
