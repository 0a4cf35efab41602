import { securityHeaders } from './securityHeaders.ts';

/** Headers for every path that a pattern meets: an exact path, or a beginning followed by `*`. */
export interface HeaderRule {
  pattern: string;
  headers: Record<string, string>;
}

/** All headers of a production host. Takes the API's base address, as `securityHeaders` does. */
export function headerRules(apiBaseUrl?: string): HeaderRule[] {
  return [
    { pattern: '/*', headers: securityHeaders(apiBaseUrl) },
    // Vite puts a digest into these names. Fonts have none: a changed font gets a new name.
    { pattern: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    { pattern: '/fonts/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    // Cut anew whenever the documents bring a character, under the same name.
    { pattern: '/fonts/noto-sans-sc*', headers: { 'Cache-Control': 'no-cache' } },
    {
      pattern: '/api/*',
      headers: {
        'Cache-Control': 'no-cache',
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
  ];
}

/** Writes rules as the `_headers` file that static hosts read. */
export function formatHeaderRules(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${pattern}\n${lines.join('')}`;
    })
    .join('\n');
}

/** Reads a `_headers` file. Throws on a header line that stands under no pattern or has no colon. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    if (!line.startsWith(' ')) {
      rules.push({ pattern: line.trim(), headers: {} });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (rule === undefined || name === undefined || value === undefined) {
      throw new Error(`_headers has a line that cannot be read: ${line.trim()}`);
    }
    rule.headers[name] = value;
  }
  return rules;
}

const meets = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers that the rules give to one path; a later rule overrides an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const met = rules.filter((rule) => meets(rule.pattern, path));
  return Object.fromEntries(met.flatMap((rule) => Object.entries(rule.headers)));
}
