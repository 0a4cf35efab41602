import { headersFor, type HeaderRule } from './headerRules.ts';
import { SHELL, UNRENDERED } from './staticHostFiles.ts';

/** Place of the site on a host. */
export interface HostPlace {
  /** Parent of the site's own folder: with `/tracker` as base, `dist/` is `<root>/tracker`. */
  readonly root: string;
  readonly port: number;
}

/** The site on a host: its rules and the folder of its URLs, such as `/tracker` or empty. */
interface HostedSite {
  readonly rules: readonly HeaderRule[];
  readonly base: string;
}

/** File extensions: a missing URL with one of them is a missing file, not a page. */
const ENDINGS = 'css|csv|gz|br|ico|ics|js|json|map|mjs|pdf|png|svg|txt|webmanifest|woff2?|xml|zip';

const quoted = (text: string): string => `"${text.replaceAll(/["\\$]/g, (sign) => `\\${sign}`)}"`;

/** Returns the path prefixes in rules besides that of the whole site, such as `/assets/`. */
const beginningsOf = ({ rules, base }: HostedSite): string[] =>
  rules.map(({ pattern }) => pattern.replace(/\*$/, '')).filter((beginning) => beginning !== `${base}/`);

/** Body of a 404 response; not cached, as the file may come with the next upload. */
const MISSING = '{"error":"There is no document at this address."}';
const MISSING_FILE = 'There is no such file.';

const indented = (lines: readonly string[]): string => lines.map((line) => `    ${line}\n`).join('');

const location = (match: string, lines: readonly string[]): string =>
  `location ${match} {\n${indented(lines)}}`;

/** Returns the nginx locations for pages and for missing ones. */
const nginxPages = (base: string): string[] => [
  location(`= ${base}/`, [`try_files ${base}/index.html =404;`]),
  '# A page has one address, without ending and without a slash behind it.',
  location(`= ${base}/index.html`, [`return 301 ${base}/;`]),
  location(`~ ^(${base}/[^/].*)\\.html$`, ['return 301 $1$is_args$args;']),
  location(`~ ^(${base}/[^/].*)/$`, ['return 301 $1$is_args$args;']),
  '# Files for hosts, compressed copies too, are none for readers.',
  `rewrite ^${base}/(_redirects|shell(\\.html)?|.*\\.(br|gz))$ ${base}/_headers;`,
  location(`= ${base}/_headers`, ['try_files /none @missing_file;']),
  location(`~* \\.(${ENDINGS})$`, ['try_files $uri @missing_file;']),
  ...UNRENDERED.map((pages) => location(base + pages.replace('*', ''), ['try_files $uri $uri.html @shell;'])),
  location(`${base}/`, ['error_page 404 @shell;', 'try_files $uri $uri.html =404;']),
  location('@shell', [`try_files ${base}/${SHELL} =404;`]),
];

/** Returns the nginx locations. They inherit no headers once they have one, so each lists all of its own. */
function nginxLocations(site: HostedSite): string[] {
  const { rules, base } = site;
  const headers = (path: string, more: Readonly<Record<string, string>> = {}) =>
    Object.entries({ ...headersFor(rules, path), ...more }).flatMap(([name, value]) =>
      // An added one would be sent together with the server's own.
      name === 'Content-Type'
        ? ['types {}', `default_type ${quoted(value)};`]
        : [`add_header ${name} ${quoted(value)} always;`],
    );
  const beginning = (path: string): string => {
    if (path === `${base}/embed/`)
      return location(`^~ ${path}`, [
        ...headers(path),
        `location ~ \\.json$ { try_files $uri @missing_file; }`,
        'try_files $uri.html $uri @embed;',
      ]);
    if (path === `${base}/api/`)
      return location(`^~ ${path}`, [
        ...headers(path),
        'if ($request_method = OPTIONS) { return 204; }',
        'try_files $uri @missing_document;',
      ]);
    // A rule for one file has its full path.
    const match = rules.some(({ pattern }) => pattern === path) ? '=' : '^~';
    return location(`${match} ${path}`, [...headers(path), 'try_files $uri @missing_file;']);
  };
  const moved =
    base === ''
      ? []
      : [location(`= ${base}`, [`return 301 ${base}/;`]), location('= /', [`return 302 ${base}/;`])];
  return [
    ...headers(`${base}/`),
    ...moved,
    ...beginningsOf(site).map(beginning),
    location('@missing_document', [
      ...headers(`${base}/api/`, { 'Cache-Control': 'no-store' }),
      'types {}',
      'default_type application/json;',
      `return 404 '${MISSING}';`,
    ]),
    location('@embed', [...headers(`${base}/embed/`), `try_files ${base}/embed.html =404;`]),
    location(`= ${base}/embed/`, ['try_files /none @embed;']),
    location('@missing_file', [
      ...headers(`${base}/`, { 'Cache-Control': 'no-store' }),
      'types {}',
      'default_type text/plain;',
      `return 404 '${MISSING_FILE}';`,
    ]),
    ...nginxPages(base),
  ];
}

/** Returns the nginx configuration of the site. */
export function nginxConfig(site: HostedSite, { root, port }: HostPlace): string {
  return [
    '# Written from the rules of _headers by "npm run host:config -- nginx".',
    `# The built site, dist/, is the folder ${root}${site.base}.`,
    'server {',
    indented([
      `listen ${String(port)};`,
      `root ${root};`,
      'include mime.types;',
      'types { text/calendar ics; text/csv csv; }',
      'absolute_redirect off;',
      'charset utf-8;',
      'charset_types text/plain text/css text/csv text/calendar application/javascript image/svg+xml application/atom+xml;',
      '# Copies that the build has compressed; brotli needs the module ngx_brotli.',
      'gzip_static on;',
      'gzip_vary on;',
      '# brotli_static on;',
      ...nginxLocations(site).join('\n').split('\n'),
    ]).replaceAll(/^ +$/gm, ''),
    '}',
    '',
  ].join('\n');
}

const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...lines.map((line) => `    ${line}`),
  '}',
];

const packed = 'precompressed br gzip';
const serve = block('file_server', [packed]);

/** Returns the Caddy directives for pages and for missing ones. */
function caddyPages(base: string): string[] {
  const find = `try_files {path} {path}.html {path}index.html ${base}/${SHELL}`;
  return [
    ...UNRENDERED.flatMap((pages) => block(`handle ${base}${pages}`, [find, ...serve])),
    ...block('handle', [
      find,
      `@unknown path ${base}/${SHELL}`,
      '# Else a browser that has the page by its tag would be given nothing.',
      'request_header @unknown -If-*',
      'request_header @unknown -Range',
      ...block('file_server @unknown', [packed, 'status 404']),
      ...serve,
    ]),
  ];
}

/** Returns the Caddy configuration of the site. */
export function caddyConfig(site: HostedSite, { root, port }: HostPlace): string {
  const { rules, base } = site;
  const headers = rules.flatMap(({ pattern, headers: own }) =>
    block(
      `header ${pattern}`,
      Object.entries(own).map(([name, value]) => `${name} ${quoted(value)}`),
    ),
  );
  const moved = base === '' ? [] : [`redir ${base} ${base}/ permanent`, `redir / ${base}/`];
  const lines = block('route', [
    ...headers,
    ...moved,
    '# A page has one address, without ending and without a slash behind it.',
    `redir ${base}/index.html ${base}/ permanent`,
    `@ended path_regexp ended ^(${base}/[^/].*)\\.html$`,
    'redir @ended {re.ended.1} permanent',
    ...block('@closed', [`path_regexp closed ^(${base}/[^/].*)/$`, `not path ${base}/embed/*`]),
    'redir @closed {re.closed.1} permanent',
    '# Files for hosts, compressed copies too, are none for readers.',
    `@hosts path ${base}/_headers ${base}/_redirects ${base}/shell *.br *.gz`,
    'header @hosts Cache-Control no-store',
    `respond @hosts "${MISSING_FILE}" 404`,
    ...block(
      `handle ${base}/embed/*`,
      block('route', [
        ...block('@unsaid', ['path *.json', 'not file']),
        'header @unsaid Cache-Control no-store',
        `respond @unsaid "${MISSING_FILE}" 404`,
        `rewrite ${base}/embed/ ${base}/embed.html`,
        `try_files {path}.html {path} ${base}/embed.html`,
        ...serve,
      ]),
    ),
    ...block(`handle ${base}/api/*`, [
      '@preflight method OPTIONS',
      'respond @preflight 204',
      '@missing not file',
      ...block('header @missing', ['Cache-Control no-store', 'Content-Type application/json']),
      `respond @missing \`${MISSING}\` 404`,
      ...serve,
    ]),
    `@files path_regexp \\.(${ENDINGS})$`,
    ...block('handle @files', [
      '@absent not file',
      'header @absent Cache-Control no-store',
      `respond @absent "${MISSING_FILE}" 404`,
      ...serve,
    ]),
    ...caddyPages(base),
  ]);
  return [
    '# Written from the rules of _headers by "npm run host:config -- caddy".',
    `# The built site, dist/, is the folder ${root}${base}.`,
    ...block(`:${String(port)}`, [`root * ${root}`, ...lines]),
    '',
  ].join('\n');
}

/**
 * Code by which a CDN in front of an object store finds the object of a URL. It has no list of objects: for URLs
 * without one, the store's error document is `shell.html`.
 */
export const objectFunction = (base: string): string => `function handler(event) {
  var request = event.request;
  var path = request.uri;
  if (path === '${base}/') request.uri = '${base}/index.html';
  else if (!/\\.(${ENDINGS}|atom|ttf)$/i.test(path)) request.uri = path.replace(/\\/$/, '') + '.html';
  return request;
}
`;

/** Returns the settings of a CDN in front of an object store: the function, and the headers of each kind of path. */
export function objectStoreConfig({ rules, base }: HostedSite): string {
  const behaviors = [`${base}/`, ...beginningsOf({ rules, base })].map((beginning) =>
    [
      `${beginning}*`,
      ...Object.entries(headersFor(rules, beginning)).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n'),
  );
  return [
    '# Store: all of dist/ but *.br and *.gz, which the CDN makes itself; document for errors: shell.html.',
    '# Function at the request of a viewer:',
    objectFunction(base),
    '# Headers of answers by path, the longest that fits:',
    ...behaviors,
    '',
  ].join('\n');
}
