import { createHash } from 'node:crypto';
import { latinFaces } from '../theme/faces.ts';

/** A face as scripts name it: its family, its file and its weight. */
const faces = JSON.stringify(latinFaces.map(({ family, name, weight }) => [family, name, weight]));

/**
 * Runs before anything is painted: the theme that the reader chose; the faces, where an earlier page has fetched them;
 * and whether the address asks for another view than the page was rendered for, which then waits unseen for the
 * scripts. What a reader presses or writes is kept for the app, from the first part of the page on that a slow line
 * brings, until it has heard of it: React marks what it has begun to take over, and keeps an event from what it could not
 * take over in time. Once all is taken over, the app ends it (`replayEarlyInput`). Its hash is in the security policy.
 */
export const bootScript = `(()=>{const d=document.documentElement.dataset;try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.theme=t;const f=localStorage.getItem('faces');if(f)for(const[n,s,weight]of${faces}){const a=new FontFace(n,\`url(\${f}\${s}.woff2)\`,{weight,display:'optional'});document.fonts.add(a);a.load().catch(()=>{})}}catch{}if(location.search||location.hash.includes('~'))d.view='other';const early=window.early=[];early.note=event=>{const{type,target}=event,e=target.closest?.(type==='click'?'button,[type=checkbox],[type=radio]':'input:not([type=checkbox],[type=radio]),textarea,select');if(!e)return;const used=[e,e.value,e.checked];early.push(used);target.addEventListener(type,heard=>{if(heard===event&&Object.keys(e).some(k=>/^__react/.test(k)))early.splice(early.indexOf(used),1)},{once:true})};for(const t of['click','input','change'])addEventListener(t,early.note,true)})()`;

/**
 * Runs at the end of a page that was rendered at build. Once the page is painted, or after two seconds, it puts the
 * first drawing that is shown and not there into its place (`data-use`; at once on a wide screen, whose line is mostly
 * a fast one), and fetches the whole style sheet, where the page has but what it uses of it (`sheet` of what it hands
 * over), one at a time the scripts that it names (`scripts`), its data (`bundle`), and the scripts of its parts
 * (`parts`), as what a host may send last. A browser that asks earlier shares a slow line with the page itself; a
 * frame that is asked for may be painted later. Once the sheet is there the parts that are far below are laid out
 * (`withMarks`) and the other drawings follow, so that none is dressed twice, a part or a drawing a frame; each script is
 * evaluated in a task of its own. None of it keeps a reader waiting. Not every browser says that a drawing is there:
 * after half a second the next one is asked for. What cannot be reached is tried again, less and less often.
 */
export const lateScript =
  "(()=>{const{sheet,scripts,parts=[],bundle}=JSON.parse(handed.textContent);const rest=()=>new Promise(r=>setTimeout(r));const frame=()=>document.hidden?rest():new Promise(r=>requestAnimationFrame(()=>setTimeout(r)));const ask=(rel,href,as)=>{const link=Object.assign(document.createElement('link'),{rel,as,crossOrigin:'',href,fetchPriority:sheet===href?'auto':'low'});document.head.append(link);return link};let dressed=!sheet&&rest(),wait=3e3;const dress=()=>dressed||=new Promise((done,gone)=>{const link=ask('stylesheet',sheet,'style');link.onload=done;link.onerror=()=>{link.remove();dressed=0;gone()}});const run=async()=>{try{try{await dress();for(const far of document.querySelectorAll('[data-far]')){await frame();delete far.dataset.far}await frame()}finally{draw()}for(const s of scripts){await import(s);await rest()}}catch{setTimeout(run,wait);wait*=1.5}};const draw=async one=>{for(const place of document.querySelectorAll('[data-use]')){const shown=place.getClientRects()[0];if(one&&!shown)continue;const use=document.createElementNS(place.namespaceURI,'use');use.setAttribute('href',place.dataset.use);place.append(use);delete place.dataset.use;if(one)return;if(shown){await new Promise(r=>{use.onload=r;setTimeout(r,500)});await frame()}}};if(screen.width>799)draw(1);let begun;const begin=async()=>{if(begun)return;begun=1;draw(1);run();for(const s of scripts){await rest();ask('modulepreload',s,'script')}if(bundle)ask('preload',bundle,'fetch');for(const s of parts){await rest();ask('modulepreload',s,'script')}};new PerformanceObserver(begin).observe({type:'paint',buffered:true});setTimeout(begin,2e3)})()";

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
  const write = (_: string, start = '', end = '') => [`${start}${page.html}${end}`, ...parts].join('\n    ');
  return replaceOnce(styled, ROOT, write);
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
