import type { KeptContents } from './siteCopy.ts';

const styles = `:root{color-scheme:light dark;background:light-dark(#fbfaf7,#0f172a);color:light-dark(#1c1b1f,#eceaf0);font:15px/1.5 Inter,system-ui,sans-serif}
body{max-width:42rem;margin:0 auto;padding:1rem}
h1{font:600 1.6rem/1.2 'Source Serif 4',serif}
a{color:inherit;text-underline-offset:2px}
li,.again{padding:.3rem 0}
header{border-bottom:1px solid;padding-bottom:.75rem}
header a{font:600 1.25rem 'Source Serif 4',serif;text-decoration:none}`;

const SITE_NAME = 'Standards Race';

async function policy(): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles)));
  const hash = btoa(String.fromCharCode(...digest));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

const dayOf = (version: string): string =>
  new Date(`${version.slice(0, 10).replaceAll('.', '-')}T00:00:00Z`).toLocaleDateString('en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });

function listOf(kept: KeptContents | null): string {
  // Pages that scripts title have only the title of the site.
  const lines = (kept?.pages ?? [])
    .filter(({ title }) => title !== '' && title !== SITE_NAME)
    .map(({ address, title }) => {
      const { pathname } = new URL(address);
      return `<li><a href="${pathname}">${title.replace(` · ${SITE_NAME}`, '')}</a></li>`;
    });
  if (kept === null || lines.length === 0) return '<p>No page has been kept on this device yet.</p>';
  const said = `These pages can be read, with the dataset of ${dayOf(kept.version)}:`;
  return `<p>${said}</p>\n<ul>${lines.join('\n')}</ul>`;
}

/** Returns the response for a page that is not in the copy while offline: a list of pages that are. */
export async function offlinePage(kept: KeptContents | null, home: string): Promise<Response> {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>No connection · ${SITE_NAME}</title>
<style>${styles}</style>
</head>
<body>
<header><a href="${home}">${SITE_NAME}</a></header>
<main>
<h1>This page cannot be read without a connection</h1>
<p class="again"><a href="">Try again</a></p>
${listOf(kept)}
</main>
</body>
</html>
`;
  return new Response(html, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': await policy(),
      'Cache-Control': 'no-store',
    },
  });
}
