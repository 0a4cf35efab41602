import { createHash } from 'node:crypto';

/** What a security policy calls a script that stands in the page, or a style sheet. */
export const inlineHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The path of a document of the API, whatever host its address names, or part of one; empty where it is none. */
export const apiPathOf = (address: string): string => /\/api\/v\d+\/.*$/.exec(address)?.[0] ?? '';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML, in an attribute too. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Data as they stand in a script element, whose end they must not name. */
export const dataText = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** What the head of a page says of it. */
export interface PageHead {
  /** Its path, such as `/models/gpt-5.5`. */
  readonly path: string;
  /** What the tab is called. */
  readonly title: string;
  /** One or two sentences. */
  readonly description: string;
  /** Lines of the head for whoever shows or cites the link. */
  readonly links?: readonly string[];
  /** An element of the head, for programs. */
  readonly data?: string;
}

/** A page that is rendered at build. */
export interface PageParts extends PageHead {
  /** What stands in the root element. */
  readonly html: string;
  /** The elements by which it has its styles, and the script that fetches the others. */
  readonly styles: string;
  readonly late: string;
  /** The names of parameters by which an address asks for another view of it, with blanks between. */
  readonly reads: string;
  /** What the app must know to take the page over. */
  readonly handed: Readonly<Record<string, unknown>>;
}

/** The classes of the page's column, which the app uses for all that stands in it. */
const COLUMN = 'mx-auto max-w-7xl px-4 sm:px-6';

/** A script of the app, as the build names it in its page. */
const SCRIPT = /\s*<script type="module"[^>]*? src="([^"]+)"><\/script>/g;
/** The style sheet of the app. */
export const STYLES = /<link rel="stylesheet"[^>]*? href="([^"]+)"[^>]*>/;
const ROOT = /(<div id="root">).*?(<\/div>)\s*<noscript[^>]*>.*?<\/noscript\s*>/s;
const DESCRIPTION = /<meta\s+name="description"\s+content="[^"]*"\s*\/>/;
const NOSCRIPT = /<noscript[^>]*>.*?<\/noscript\s*>/s;

/** Replaces what must be there once; a template without it would give pages that look right and are not. */
function replaceOnce(text: string, pattern: RegExp, by: (...groups: string[]) => string): string {
  if (!pattern.test(text)) throw new Error(`index.html has nothing like ${String(pattern)}.`);
  return text.replace(pattern, (...groups: string[]) => by(...groups));
}

/** What a page is called, without the name of the site. */
export const nameIn = (title: string): string => title.replace(/ · Standards Race$/, '');

function withHead(template: string, site: string, page: PageHead): string {
  const [title, description] = [escapeHtml(page.title), escapeHtml(page.description)];
  const address = escapeHtml(`${site}${page.path}`);
  const head = [
    `<meta name="description" content="${description}" />`,
    `<link rel="canonical" href="${address}" />`,
    '<meta property="og:site_name" content="Standards Race" />',
    // Whoever shows a link says the site's name beside it.
    `<meta property="og:title" content="${escapeHtml(nameIn(page.title))}" />`,
    `<meta property="og:description" content="${description}" />`,
    `<meta property="og:url" content="${address}" />`,
    ...(page.links ?? []),
    // It says once more what is said above: beside that it is hardly a byte over the wire.
    ...(page.data === undefined ? [] : [page.data]),
  ];
  const named = replaceOnce(template, /<title>.*?<\/title>/s, () => `<title>${title}</title>`);
  const headed = replaceOnce(named, DESCRIPTION, () => head.join('\n    '));
  // It is read by programs, and each byte before the page itself keeps a reader waiting.
  return replaceOnce(headed, /^.*?<\/head>/s, (whole) =>
    whole.replaceAll(/\s*\/>/g, '>').replaceAll(/\s*\n\s*/g, '\n'),
  );
}

/** Parts at the beginning of a page that are on the first screen: of a phone, of a wide window. */
const ON_PHONE = 2;
const ON_FIRST_SCREEN = 4;

/**
 * Marks the figures and sections of a page that are below its first screen: as long as they bear the mark a browser
 * lays out none that is far from what is in sight (`data-far` in the style sheet). The script of the page takes the
 * marks away before any script of the app comes, so that nothing gets its height while a reader presses. What is seen
 * first bears none: it would be put on other pixels. What is within a part has no mark of its own.
 */
export function withMarks(html: string): string {
  const main = html.indexOf('<main');
  let [parts, depth] = [0, 0];
  return html.replaceAll(/<(\/?)(?:figure|section)(?=[ >])/g, (tag, close: string, at: number) => {
    if (at < main) return tag;
    depth += close === '' ? 1 : -1;
    if (close !== '' || depth > 1) return tag;
    parts += 1;
    if (parts <= ON_PHONE) return tag;
    return parts > ON_FIRST_SCREEN ? `${tag} data-far` : `${tag} data-far=narrow`;
  });
}

/**
 * Writes a rendered page into the template of all pages. Its scripts come once it is painted.
 *
 * @param template The built index.html.
 * @param site Where the site stands, such as `https://tracker.example`; empty where that is not known, and addresses
 *   are then those within the site.
 * @throws Error if the template lacks a place for a part.
 */
export function pageDocument(template: string, site: string, page: PageParts): string {
  const scripts = Array.from(template.matchAll(SCRIPT), ([, address = '']) => address);
  const parts = [
    `<script type="application/json" id="handed">${dataText({ ...page.handed, scripts })}</script>`,
    `<noscript><p class="${COLUMN} pb-8">Filters, cards and exports need JavaScript.</p></noscript>`,
    page.late,
  ];
  const late = withHead(template, site, page).replaceAll(SCRIPT, '');
  const styled = replaceOnce(late, STYLES, () => page.styles);
  const read = replaceOnce(styled, /<html /, () => `<html data-reads="${page.reads}" `);
  const write = (_: string, start = '', end = '') => [`${start}${page.html}${end}`, ...parts].join('\n    ');
  return replaceOnce(read, ROOT, write);
}

/**
 * Writes a page that scripts draw, such as an embed, with its name and what it is about; takes and throws what `pageDocument` does.
 */
export function namedDocument(template: string, site: string, page: PageHead): string {
  const [title, description] = [escapeHtml(page.title), escapeHtml(page.description)];
  const said = `<noscript><main><h1>${title}</h1><p>${description}</p><p>The figures need JavaScript.</p></main></noscript>`;
  return replaceOnce(withHead(template, site, page), NOSCRIPT, () => said);
}

/**
 * Takes inline styles out of pages, which a strict security policy forbids, into rules of one style sheet. The app sets
 * its styles by script, which wins over these wherever it changes one.
 */
export class StyleRules {
  readonly #classes = new Map<string, string>();

  /** The same page with classes in place of inline styles. */
  without(html: string): string {
    return html.replaceAll(/<[a-z][^<>]*? style="[^"]*"[^<>]*>/g, (tag) => {
      const style = / style="([^"]*)"/.exec(tag)?.[1] ?? '';
      const name = this.#classes.get(style) ?? `s${String(this.#classes.size)}`;
      this.#classes.set(style, name);
      const bare = tag.replace(/ style="[^"]*"/, '');
      return bare.includes(' class="')
        ? bare.replace(' class="', ` class="${name} `)
        : bare.replace(/^<[a-z][\w-]*/, (start) => `${start} class="${name}"`);
    });
  }

  /** The rules of all pages until now. */
  get css(): string {
    return [...this.#classes].map(([style, name]) => `.${name}{${style}}`).join('\n');
  }
}
