import type { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SearchRow } from '../../contract/search.ts';
import { fitText } from '../../charts/measureText.ts';
import { FigureCard, TextCard } from '../../export/card/Card.tsx';
import type { CardText } from '../../export/card/cardText.ts';
import { forCard, layoutFigureCard } from '../../export/card/figureCard.ts';
import { altText } from '../../figure/altText.ts';
import type { Figure } from '../../figure/figure.ts';
import { publishers } from '../../figure/sourceLine.ts';
import { allSpecs, specsOfPage } from '../../figures/catalog.ts';
import { parseLink } from '../../url/pathView.ts';
import { embedSnippet } from '../../frame/embed/embedSnippet.ts';
import { loadFigure } from '../../frame/loadFigure.ts';

/** The preview image of a link. */
export interface LinkCard {
  readonly svg: string;
  /** Alternative text. */
  readonly alt: string;
}

/** A page as described by its card. */
export interface CardedPage {
  readonly path: string;
  /** Without the name of the site. */
  readonly name: string;
  readonly description: string;
  /** The search row of the page, if it is about a record. */
  readonly row?: SearchRow | undefined;
}

/** A figure with its card, for sites that show it alone. */
export interface CardedFigure {
  readonly id: string;
  readonly title: string;
  /** The page that shows it in full. */
  readonly home: string;
  readonly card: LinkCard;
  /** HTML that embeds it; `null` if the URL of the site is unknown. */
  readonly snippet: string | null;
}

/** Kinds of records whose cards have only text: a build could not draw figures for so many. */
const wordKinds = {
  indicator: 'Indicator',
  standard: 'Standard',
  model: 'Model',
} as const;

const isWordKind = (kind: string): kind is keyof typeof wordKinds => Object.hasOwn(wordKinds, kind);

const ABOUT_SITE = 'Every number with its source · Compilation CC BY 4.0';

const textCard = (text: CardText): LinkCard => ({
  svg: renderToStaticMarkup(<TextCard text={text} />),
  alt: [text.designation, text.title, text.value].filter((said) => said !== undefined).join(': '),
});

function figureCard(given: Figure, name: string): LinkCard {
  const figure = forCard(given);
  const layout = layoutFigureCard(figure);
  const kind = fitText(name, 28, 700);
  const source = `As of ${figure.asOf}. Source: ${publishers(figure.sources, 2)}`;
  const words = { kind, title: figure.title, note: figure.subtitle, source };
  const card =
    layout === null ? <TextCard text={words} /> : <FigureCard kind={kind} figure={figure} layout={layout} />;
  return { svg: renderToStaticMarkup(card), alt: altText(given) };
}

/**
 * Returns functions that make cards of pages and figures, from documents of a client.
 *
 * @param site base URL of the site; empty if unknown.
 */
export function cardsOf(client: QueryClient, site: string) {
  /** Returns the first figure of a page that is not empty in the default view. */
  async function firstFigure(path: string): Promise<Figure | null> {
    for (const spec of await specsOfPage(path)) {
      const figure = await loadFigure(spec, client, parseLink(path).view);
      if (figure !== null) return figure;
    }
    return null;
  }

  async function cardOf({ path, name, description, row }: CardedPage): Promise<LinkCard | null> {
    if (row !== undefined && isWordKind(row.kind)) {
      const { title, designation, original, note, value } = row;
      const source = value === undefined ? ABOUT_SITE : `Source: ${value.by}`;
      const kind = wordKinds[row.kind];
      return textCard({ kind, title, designation, original, note, value: value?.text, source });
    }
    if (row !== undefined) return null;
    const figure = await firstFigure(path);
    return figure === null
      ? textCard({ kind: '', title: name, note: description, source: ABOUT_SITE })
      : figureCard(figure, name);
  }

  /** Returns the cards of the figures of all pages, except those of single records and empty ones. */
  async function figureCards(): Promise<CardedFigure[]> {
    const cards: CardedFigure[] = [];
    for (const spec of await allSpecs()) {
      const { id, name, home } = spec;
      const figure = await loadFigure(spec, client, parseLink(home).view);
      if (figure !== null) {
        const snippet =
          site === '' ? null : embedSnippet(figure, figure.link, { pinnedTo: null, origin: site });
        cards.push({ id, title: figure.title, home, card: figureCard(figure, name), snippet });
      }
    }
    return cards;
  }

  return { cardOf, figureCards };
}
