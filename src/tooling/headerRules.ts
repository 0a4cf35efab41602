import { inlineHash } from './pageDocument.ts';
import { bootScript, lateScript } from './pageScripts.ts';

/** Sites that may frame a page: none or all. */
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
  // The app creates one policy, once, for the URL of its service worker (app/siteCopy.ts). No library creates any:
  // injected code cannot create a permissive one.
  'trusted-types worker',
];

/**
 * Returns the headers of every response in production.
 *
 * Takes the API's base URL (`VITE_API_BASE_URL`), empty or absent if the app's own origin serves it. Throws if it is
 * not an absolute URL, because a policy with a broken source would block all data.
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

/** Headers for every path that matches a pattern: an exact path, or a prefix followed by `*`. */
export interface HeaderRule {
  pattern: string;
  /** Headers of earlier rules that do not apply here, whether they are set again or not. */
  detached?: string[];
  headers: Record<string, string>;
}

const POLICY = 'Content-Security-Policy';

const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Returns the caching headers of a file: forever or never. Some hosts join the values of two rules, so the earlier
 * one is removed first.
 */
const kept = (value: string): Pick<HeaderRule, 'detached' | 'headers'> => ({
  detached: ['Cache-Control'],
  headers: { 'Cache-Control': value },
});

/**
 * Returns all headers of a production host.
 *
 * @param apiBaseUrl base URL of the API, as for `securityHeaders`.
 * @param base folder of the site, such as `/tracker`; empty at the root of the host.
 */
export function headerRules(apiBaseUrl?: string, base = ''): HeaderRule[] {
  const rules: HeaderRule[] = [
    // Files without a digest in their name are revalidated by their ETag.
    { pattern: '/*', headers: { ...securityHeaders(apiBaseUrl), 'Cache-Control': 'no-cache' } },
    {
      pattern: '/embed/*',
      // Some hosts join the values of two rules, and the stricter of two policies would apply.
      detached: [POLICY],
      headers: {
        [POLICY]: securityHeaders(apiBaseUrl, '*')[POLICY],
        // The content of embed pages is also on the site's own pages.
        'X-Robots-Tag': 'noindex',
      },
    },
    // Vite adds a digest to these names. Fonts have none: a changed font gets a new name.
    { pattern: '/assets/*', ...kept(FOR_EVER) },
    { pattern: '/fonts/*', ...kept(FOR_EVER) },
    // Rebuilt under the same name whenever documents have a new character.
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
        // Browsers check these two before they send a custom header of a script.
        'Access-Control-Allow-Methods': 'GET, HEAD',
        'Access-Control-Allow-Headers': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
  ];
  return rules.map((rule) => ({ ...rule, pattern: `${base}${rule.pattern}` }));
}

/** Returns the folder of the site of these rules, such as `/tracker`; empty at the root of the host. */
export const baseOfRules = ([first]: readonly HeaderRule[]): string => first?.pattern.slice(0, -2) ?? '';

/**
 * Formats rules as the `_headers` file that static hosts read. `! Name` removes a header of an earlier rule on hosts
 * that would join both values; hosts where the later rule wins skip such a line.
 */
export function formatHeaderRules(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, detached = [], headers }) => {
      const gone = detached.map((name) => `  ! ${name}\n`);
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${pattern}\n${gone.join('')}${lines.join('')}`;
    })
    .join('\n');
}

/** Adds one line of a rule to it: a header that it removes or sets. */
function readRuleLine(rule: HeaderRule | undefined, line: string): void {
  const [, gone] = /^\s+! ([\w-]+)$/.exec(line) ?? [];
  const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
  if (rule !== undefined && gone !== undefined) {
    rule.detached = [...(rule.detached ?? []), gone];
  } else if (rule !== undefined && name !== undefined && value !== undefined) {
    rule.headers[name] = value;
  } else {
    throw new Error(`_headers has a line that cannot be read: ${line.trim()}`);
  }
}

/** Parses a `_headers` file. Throws on a line without a pattern or header. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    if (line.startsWith(' ')) readRuleLine(rules.at(-1), line);
    else rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules;
}

const meets = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** Returns the headers that the rules give to one path; a later rule overrides an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules.filter(({ pattern }) => meets(pattern, path))) {
    for (const name of rule.detached ?? []) headers.delete(name);
    for (const [name, value] of Object.entries(rule.headers)) headers.set(name, value);
  }
  return Object.fromEntries(headers);
}
