import { inlineHash } from './pageDocument.ts';
import { bootScript, lateScript } from './pageScripts.ts';
import type { HeaderRule } from './headerRules.ts';

/** Headers that let nobody, or anyone, show a page in a frame. */
type FrameAncestors = "'none'" | '*';

const directives = (connectSources: readonly string[], ancestors: FrameAncestors) => [
  "default-src 'none'",
  `script-src 'self' ${inlineHash(bootScript)} ${inlineHash(lateScript)}`,
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
  // The app makes one policy, once, for the address of its service worker (app/siteCopy.ts). No library makes any:
  // what gets into the page cannot make one that lets everything through.
  'trusted-types worker',
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

const POLICY = 'Content-Security-Policy';

const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * How long browsers and caches keep a file without asking: for ever, or never. Some hosts join the values of two
 * rules, so that of an earlier one is taken away first.
 */
const kept = (value: string): Pick<HeaderRule, 'detached' | 'headers'> => ({
  detached: ['Cache-Control'],
  headers: { 'Cache-Control': value },
});

/**
 * All headers of a production host.
 *
 * @param apiBaseUrl The API's base address, as `securityHeaders` takes it.
 * @param base The folder in which the site stands, such as `/tracker`; empty at the top of the host.
 */
export function headerRules(apiBaseUrl?: string, base = ''): HeaderRule[] {
  const rules: HeaderRule[] = [
    // Whatever has no digest in its name is asked for again, by its tag.
    { pattern: '/*', headers: { ...securityHeaders(apiBaseUrl), 'Cache-Control': 'no-cache' } },
    {
      pattern: '/embed/*',
      // Some hosts join the values of two rules, and of two policies the stricter one would hold.
      detached: [POLICY],
      headers: {
        [POLICY]: securityHeaders(apiBaseUrl, '*')[POLICY],
        // All of an embed's page is on the site's own pages too.
        'X-Robots-Tag': 'noindex',
      },
    },
    // Vite puts a digest into these names. Fonts have none: a changed font gets a new name.
    { pattern: '/assets/*', ...kept(FOR_EVER) },
    { pattern: '/fonts/*', ...kept(FOR_EVER) },
    // Cut again whenever the documents bring a character, under the same name.
    { pattern: '/fonts/noto-sans-sc*', ...kept('no-cache') },
    // Networks fetch them once and show them for long; a page's card keeps its name when its figure changes.
    { pattern: '/cards/*', ...kept('public, max-age=86400') },
    // Types that not every host knows.
    { pattern: '/manifest.webmanifest', headers: { 'Content-Type': 'application/manifest+json' } },
    { pattern: '/llms.txt', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
    {
      pattern: '/api/*',
      headers: {
        'Access-Control-Allow-Origin': '*',
        // Browsers ask for these two before they send a header of their script's own.
        'Access-Control-Allow-Methods': 'GET, HEAD',
        'Access-Control-Allow-Headers': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
  ];
  return rules.map((rule) => ({ ...rule, pattern: `${base}${rule.pattern}` }));
}
