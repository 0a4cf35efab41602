import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path/posix';
import { CardPress } from './cardPictures.ts';
import { embedLinks, linkedDataTag, linkTags, oembed, type CardLink, type HeadLinks } from './linkHead.ts';
import { namedDocument, type PageHead } from './pageDocument.ts';
import type { ListedPage } from './sitemap.ts';

/** A page as its link shows it. */
export interface PressedPage {
  readonly path: string;
  /** Without the name of the site. */
  readonly name: string;
  readonly description: string;
  /** What the search has of the record that it is about, where its page is not rendered. */
  readonly row?: object | undefined;
}

/** A drawing that travels with a link, and what it shows. */
interface DrawnCard {
  readonly svg: string;
  readonly alt: string;
}

/** What the app's renderer knows of links. */
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

/** Writes what travels with links: the heads of pages, and the cards that they name, into a built folder. */
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
   * @param site Where the site stands; empty where that is not known.
   * @param stands The same, or at least its folder: what addresses within the site begin with.
   */
  constructor(parts: LinkParts, site: string, stands: string, folder: string) {
    this.#parts = parts;
    this.#site = site;
    this.#stands = stands;
    this.#folder = folder;
    this.#cards = new CardPress(`${folder}/fonts`);
  }

  /** The pages whose heads were made, for those who list them. */
  get listed(): readonly ListedPage[] {
    return this.#listed;
  }

  async #print(path: string, { svg, alt }: DrawnCard): Promise<CardLink> {
    const at = `/cards${path === '/' ? '/index' : path}.png`;
    await this.#cards.print(svg, `${this.#folder}${at}`);
    return { address: `${this.#stands}${at}`, alt };
  }

  /**
   * Records are thousands: their cards are drawn where the site's address is known, without which nobody finds a card.
   * One without a card of its own shows that of the list that it is in, or of the site.
   */
  async #cardOf(page: PressedPage): Promise<CardLink | null> {
    const isDrawn = page.row === undefined || this.#site !== '';
    const drawn = isDrawn ? await this.#parts.cardOf(page) : null;
    if (drawn === null) return this.#ofLists.get(dirname(page.path)) ?? this.#ofLists.get('/') ?? null;
    const card = await this.#print(page.path, drawn);
    if (page.row === undefined) this.#ofLists.set(page.path, card);
    return card;
  }

  /** What the head of a page says of its link, with its card drawn. The site's first page and lists come before records. */
  async headOf(page: PressedPage): Promise<Pick<PageHead, 'links' | 'data'>> {
    const { changed, ...links } = await this.#parts.pageLinksOf(page);
    this.#listed.push({ path: page.path, changed });
    return {
      links: linkTags(links, await this.#cardOf(page)),
      ...(links.data === null ? {} : { data: linkedDataTag(links.data) }),
    };
  }

  /** Gives each figure that others may frame a page that names it, shows its card and says how it is embedded. */
  async embeds(): Promise<void> {
    const template = await readFile(`${this.#folder}/embed.html`, 'utf8');
    await mkdir(`${this.#folder}/embed`, { recursive: true });
    for (const { id, title, home, card, snippet } of await this.#parts.figureCards()) {
      const printed = await this.#print(`/embed/${id}`, card);
      const links = embedLinks(printed, snippet === null ? null : `${this.#stands}/embed/${id}.json`);
      const head = { path: home, title: `${title} · Standards Race`, description: card.alt, links };
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
