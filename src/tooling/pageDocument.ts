import { createHash } from 'node:crypto';

/** Returns the CSP source of an inline script or style sheet. */
export const inlineHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Returns the path of an API document, or a part of one, whatever the host of its URL; empty if it is none. */
export const apiPathOf = (address: string): string => /\/api\/v\d+\/.*$/.exec(address)?.[0] ?? '';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes a text for HTML, including attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Serializes data for a script element, whose end they must not contain. */
export const dataText = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** Content of a page's head. */
export interface PageHead {
  /** Path, such as `/models/gpt-5.5`. */
  readonly path: string;
  /** Title of the tab. */
  readonly title: string;
  /** Description in one or two sentences. */
  readonly description: string;
  /** Head elements for programs that preview or cite the link. */
  readonly links?: readonly string[];
  /** A head element for programs. */
  readonly data?: string;
}

/** A prerendered page. */
export interface PageParts extends PageHead {
  /** Content of the root element. */
  readonly html: string;
  /** Elements with its styles, and the script that fetches the others. */
  readonly styles: string;
  readonly late: string;
  /** Names of the URL parameters that select another view of it, separated by blanks. */
  readonly reads: string;
  /** Data that the app needs to hydrate the page. */
  readonly handed: Readonly<Record<string, unknown>>;
}

/** Classes of the page's column, which the app uses for its whole content. */
const COLUMN = 'mx-auto max-w-7xl px-4 sm:px-6';

/** Matches a script of the app, as the build names it in its page. */
const SCRIPT = /\s*<script type="module"[^>]*? src="([^"]+)"><\/script>/g;
/** Matches the style sheet of the app. */
export const STYLES = /<link rel="stylesheet"[^>]*? href="([^"]+)"[^>]*>/;
const ROOT = /(<div id="root">).*?(<\/div>)\s*<noscript[^>]*>.*?<\/noscript\s*>/s;
const DESCRIPTION = /<meta\s+name="description"\s+content="[^"]*"\s*\/>/;
const NOSCRIPT = /<noscript[^>]*>.*?<\/noscript\s*>/s;

/** Replaces a pattern that must occur once: a template without it would give pages that look right but are broken. */
function replaceOnce(text: string, pattern: RegExp, by: (...groups: string[]) => string): string {
  if (!pattern.test(text)) throw new Error(`index.html has nothing like ${String(pattern)}.`);
  return text.replace(pattern, (...groups: string[]) => by(...groups));
}

/** Returns the title of a page without the name of the site. */
export const nameIn = (title: string): string => title.replace(/ · Standards Race$/, '');

function withHead(template: string, site: string, page: PageHead): string {
  const [title, description] = [escapeHtml(page.title), escapeHtml(page.description)];
  const address = escapeHtml(`${site}${page.path}`);
  const head = [
    `<meta name="description" content="${description}" />`,
    `<link rel="canonical" href="${address}" />`,
    '<meta property="og:site_name" content="Standards Race" />',
    // Link previews show the site's name separately.
    `<meta property="og:title" content="${escapeHtml(nameIn(page.title))}" />`,
    `<meta property="og:description" content="${description}" />`,
    `<meta property="og:url" content="${address}" />`,
    ...(page.links ?? []),
    // Repeats the text above, so it compresses to almost nothing.
    ...(page.data === undefined ? [] : [page.data]),
  ];
  const named = replaceOnce(template, /<title>.*?<\/title>/s, () => `<title>${title}</title>`);
  const headed = replaceOnce(named, DESCRIPTION, () => head.join('\n    '));
  // Moved to the end: programs read it, and each byte before the page itself delays the user.
  return replaceOnce(headed, /^.*?<\/head>/s, (whole) =>
    whole.replaceAll(/\s*\/>/g, '>').replaceAll(/\s*\n\s*/g, '\n'),
  );
}

/** Number of leading sections on the first screen: of a phone, of a desktop. */
const ON_PHONE = 2;
const ON_FIRST_SCREEN = 4;

/**
 * Marks the figures and sections of a page that are below its first screen: browsers do not lay out a marked one far
 * from the viewport (`data-far` in the style sheet). The page's script removes the marks before any script of the app
 * runs, so that no layout happens while the user clicks. Content of the first screen has no mark: it would be placed
 * on other pixels. Nested sections have no mark of their own.
 */
export function withPartMarks(html: string): string {
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
 * Inserts a rendered page into the template of all pages. Its scripts load after the first paint.
 *
 * @param template built index.html.
 * @param site URL of the site, such as `https://tracker.example`; empty if unknown, and URLs are then relative to the
 *   site.
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
 * Inserts the name and description of a page that scripts draw, such as an embed; takes and throws the same as
 * `pageDocument`.
 */
export function namedDocument(template: string, site: string, page: PageHead): string {
  const [title, description] = [escapeHtml(page.title), escapeHtml(page.description)];
  const said = `<noscript><main><h1>${title}</h1><p>${description}</p><p>The figures need JavaScript.</p></main></noscript>`;
  return replaceOnce(withHead(template, site, page), NOSCRIPT, () => said);
}

/**
 * Moves inline styles of pages, which a strict security policy forbids, into rules of one style sheet. The app sets
 * its styles by script, which overrides these wherever it changes one.
 */
export class StyleRules {
  readonly #classes = new Map<string, string>();

  /** Returns the page with classes instead of inline styles. */
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

  /** Returns the rules of all pages so far. */
  get css(): string {
    return [...this.#classes].map(([style, name]) => `.${name}{${style}}`).join('\n');
  }
}
