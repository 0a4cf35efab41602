/** Who may show a page in a frame: nobody, or anyone. */
type FrameAncestors = "'none'" | '*';

const directives = (connectSources: readonly string[], ancestors: FrameAncestors) => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  `connect-src ${connectSources.join(' ')}`,
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${ancestors}`,
  "require-trusted-types-for 'script'",
];

/**
 * The headers that every answer of a production host carries.
 *
 * Takes the API's base address (`VITE_API_BASE_URL`), empty or absent when the app's own origin serves it.
 * Throws when the address is no absolute URL, because a policy with a broken source would block all data.
 */
export function securityHeaders(apiBaseUrl?: string, ancestors: FrameAncestors = "'none'") {
  const connectSources = ["'self'"];
  // A path alone (`/data`) is still the app's own origin.
  const isElsewhere = apiBaseUrl !== undefined && apiBaseUrl !== '' && !/^\/(?!\/)/.test(apiBaseUrl);
  if (isElsewhere) connectSources.push(new URL(apiBaseUrl).origin);
  return {
    'Content-Security-Policy': directives(connectSources, ancestors).join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}
