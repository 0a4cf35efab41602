import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path/posix';
import { CardPress } from './cardPictures.ts';
import { embedLinks, linkedDataTag, linkTags, oembed, type CardLink, type HeadLinks } from './linkHead.ts';
import { namedDocument, readTemplate, type PageHead } from './pageDocument.ts';
import type { ListedPage } from './sitemap.ts';

/** A page for the preview of its link. */
export interface PressedPage {
  readonly path: string;
  /** Name without that of the site. */
  readonly name: string;
  readonly description: string;
  /** Search row of the page's record, if the page is not prerendered. */
  readonly row?: object | undefined;
}

/** Preview drawing of a link, and its alternative text. */
interface DrawnCard {
  readonly svg: string;
  readonly alt: string;
}

/** Link functions of the app's renderer. */
export interface LinkParts {
  readonly pageLinksOf: (page: PressedPage) => Promise<HeadLinks & { readonly changed: string }>;
  readonly cardOf: (page: PressedPage) => Promise<DrawnCard | null>;
  readonly figureCards: () => Promise<
    readonly {
      readonly id: string;
      readonly title: string;
      readonly home: string;
      readonly card: DrawnCard;
      readonly snippet: string | null;
    }[]
  >;
}

/** Writes the data for link previews into a built folder: the heads of pages, and their cards. */
export class LinkPress {
  readonly #parts: LinkParts;
  readonly #site: string;
  readonly #stands: string;
  readonly #folder: string;
  readonly #cards: CardPress;
  readonly #listed: ListedPage[] = [];
  /** Cards of pages that are not about a record, by path. */
  readonly #ofLists = new Map<string, CardLink>();

  /**
   * @param site URL of the site; empty if unknown.
   * @param stands the same, or at least its folder: the prefix of URLs within the site.
   */
  constructor(parts: LinkParts, site: string, stands: string, folder: string) {
    this.#parts = parts;
    this.#site = site;
    this.#stands = stands;
    this.#folder = folder;
    this.#cards = new CardPress(`${folder}/fonts`);
  }

  /** Returns the pages whose heads were made, for listing them. */
  get listed(): readonly ListedPage[] {
    return this.#listed;
  }

  async #print(path: string, { svg, alt }: DrawnCard): Promise<CardLink> {
    const at = `/cards${path === '/' ? '/index' : path}.png`;
    await this.#cards.print(svg, `${this.#folder}${at}`);
    return { address: `${this.#stands}${at}`, alt };
  }

  /**
   * Returns the card of a page. There are thousands of records: their cards are drawn only if the site's URL is
   * known, without which no one finds a card. One without its own card uses that of its list, or of the site.
   */
  async #cardOf(page: PressedPage): Promise<CardLink | null> {
    const isDrawn = page.row === undefined || this.#site !== '';
    const drawn = isDrawn ? await this.#parts.cardOf(page) : null;
    if (drawn === null) return this.#ofLists.get(dirname(page.path)) ?? this.#ofLists.get('/') ?? null;
    const card = await this.#print(page.path, drawn);
    if (page.row === undefined) this.#ofLists.set(page.path, card);
    return card;
  }

  /**
   * Returns the link elements of a page's head, and draws its card. The site's home page and lists must come before
   * records.
   */
  async headOf(page: PressedPage): Promise<Pick<PageHead, 'links' | 'data'>> {
    const { changed, ...links } = await this.#parts.pageLinksOf(page);
    this.#listed.push({ path: page.path, changed });
    return {
      links: linkTags(links, await this.#cardOf(page)),
      ...(links.data === null ? {} : { data: linkedDataTag(links.data) }),
    };
  }

  /** Writes a page for each embeddable figure with its name, its card and its embed code. */
  async embeds(): Promise<void> {
    const template = readTemplate(await readFile(`${this.#folder}/embed.html`, 'utf8'));
    await mkdir(`${this.#folder}/embed`, { recursive: true });
    for (const { id, title, home, card, snippet } of await this.#parts.figureCards()) {
      const printed = await this.#print(`/embed/${id}`, card);
      const links = embedLinks(printed, snippet === null ? null : `${this.#stands}/embed/${id}.json`);
      const head = { path: home, name: title, description: card.alt, links };
      await writeFile(`${this.#folder}/embed/${id}.html`, namedDocument(template, this.#stands, head));
      if (snippet === null) continue;
      const said = oembed({ title, snippet, card: printed.address, site: this.#site });
      await writeFile(`${this.#folder}/embed/${id}.json`, `${JSON.stringify(said)}\n`);
    }
  }

  /** Waits until all cards are written. */
  finish(): Promise<void> {
    return this.#cards.finish();
  }
}
