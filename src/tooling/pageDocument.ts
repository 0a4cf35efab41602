import { createHash } from 'node:crypto';
import { attributeOf, elementsIn, moduleScripts, outerOf, readPage, type Element } from './markup.ts';

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
  /** Name without that of the site. */
  readonly name: string;
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
  /** Elements with its styles, and those with the script that fetches the others. */
  readonly styles: readonly string[];
  readonly late: string;
  /** Names of the URL parameters that select another view of it, separated by blanks. */
  readonly reads: string;
  /** Data that the app needs to hydrate the page. */
  readonly handed: Readonly<Record<string, unknown>>;
}

/** Parts that all pages take from the page of the build. */
export interface Template {
  /** Elements of its head before its title and after its description. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Elements that request the app, and the URLs of its scripts and its style sheet. */
  readonly app: readonly string[];
  readonly scripts: readonly string[];
  readonly sheet: string;
  /** Elements of its body after the root and what is said without scripts. */
  readonly rest: readonly string[];
}

/**
 * Reads the page of the build.
 *
 * @param html built index.html, or the page of embeds made of it.
 * @throws Error if it lacks a part: pages would look right but be broken.
 */
export function readTemplate(html: string): Template {
  const elements = elementsIn(readPage(html));
  const find = (what: string, isIt: (element: Element) => boolean): Element => {
    const found = elements.find(isIt);
    if (found === undefined) throw new Error(`index.html has no ${what}.`);
    return found;
  };
  const title = find('title', ({ tagName }) => tagName === 'title');
  const description = find('description', (element) => attributeOf(element, 'name') === 'description');
  const sheet = find('style sheet', (element) => attributeOf(element, 'rel') === 'stylesheet');
  const root = find('root', (element) => attributeOf(element, 'id') === 'root');
  const beside = (one: Element) => elements.filter(({ parentNode }) => parentNode === one.parentNode);
  const isOfApp = (element: Element) => element === sheet || attributeOf(element, 'type') === 'module';
  const head = beside(title).filter((element) => element !== description && !isOfApp(element));
  const at = head.indexOf(title);
  return {
    before: head.slice(0, at).map(outerOf),
    after: head.slice(at + 1).map(outerOf),
    app: elements.filter(isOfApp).map(outerOf),
    scripts: moduleScripts(elements),
    sheet: attributeOf(sheet, 'href') ?? '',
    rest: beside(root)
      .filter((element) => element !== root && element.tagName !== 'noscript' && !isOfApp(element))
      .map(outerOf),
  };
}

/** Returns the title of a page's tab. */
const tabTitle = (name: string): string => escapeHtml(`${name} · Standards Race`);

function headOf(template: Template, site: string, page: PageHead): string[] {
  const [name, description] = [escapeHtml(page.name), escapeHtml(page.description)];
  const address = escapeHtml(`${site}${page.path}`);
  return [
    ...template.before,
    `<title>${tabTitle(page.name)}</title>`,
    `<meta name="description" content="${description}">`,
    `<link rel="canonical" href="${address}">`,
    '<meta property="og:site_name" content="Standards Race">',
    // Link previews show the site's name separately.
    `<meta property="og:title" content="${name}">`,
    `<meta property="og:description" content="${description}">`,
    `<meta property="og:url" content="${address}">`,
    ...(page.links ?? []),
    // Repeats the text above, so it compresses to almost nothing.
    ...(page.data === undefined ? [] : [page.data]),
    ...template.after,
  ];
}

/** Returns a whole document; its head has no indents, since each byte before the page itself delays the user. */
const documentOf = (attributes: string, head: readonly string[], body: readonly string[]): string =>
  `<!doctype html>\n<html${attributes} lang="en">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;

/** Classes of the page's column, which the app uses for its whole content. */
const COLUMN = 'mx-auto max-w-7xl px-4 sm:px-6';

/**
 * Inserts a rendered page into the template of all pages. Its scripts load after the first paint.
 *
 * @param site URL of the site, such as `https://tracker.example`; empty if unknown, and URLs are then relative to the
 *   site.
 */
export function pageDocument(template: Template, site: string, page: PageParts): string {
  const head = [...headOf(template, site, page), ...page.styles];
  return documentOf(` data-reads="${page.reads}"`, head, [
    `<div id="root">${page.html}</div>`,
    `<script type="application/json" id="handed">${dataText({ ...page.handed, scripts: template.scripts })}</script>`,
    `<noscript><p class="${COLUMN} pb-8">Filters, cards and exports need JavaScript.</p></noscript>`,
    page.late,
    ...template.rest,
  ]);
}

/** Inserts the name and description of a page that scripts draw, such as an embed. */
export function namedDocument(template: Template, site: string, page: PageHead): string {
  const [title, description] = [tabTitle(page.name), escapeHtml(page.description)];
  return documentOf(
    '',
    [...headOf(template, site, page), ...template.app],
    [
      '<div id="root"></div>',
      `<noscript><main><h1>${title}</h1><p>${description}</p><p>The figures need JavaScript.</p></main></noscript>`,
      ...template.rest,
    ],
  );
}

/**
 * Classes in place of the inline styles of all pages, with their rules for one style sheet. The app sets its styles by
 * script, which overrides these wherever it changes one.
 */
export class StyleClasses {
  readonly #names = new Map<string, string>();

  /** Returns the name of a style's class. */
  of = (style: string): string => {
    const name = this.#names.get(style) ?? `s${String(this.#names.size)}`;
    this.#names.set(style, name);
    return name;
  };

  /** Returns the rules of all styles so far. */
  get css(): string {
    return [...this.#names].map(([style, name]) => `.${name}{${style}}`).join('\n');
  }
}
