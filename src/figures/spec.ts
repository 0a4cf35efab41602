import { hasCome, type Ask, type Got } from '../contract/document.ts';
import type { Figure, FigureContent, Identified } from '../figure/figure.ts';
import type { FigureContext } from '../figure/figureContext.ts';
import { hasTitleLength } from '../figure/titleLength.ts';
import { addressOf } from '../url/pathView.ts';
import type { View } from '../url/view.ts';
import { Industry } from '../contract/codelists.ts';
import { formatPeriod } from '../domain/periods.ts';

/** Industries of a figure, whatever is selected; 'any' if it follows the filter. */
export type Covers = 'any' | readonly Industry[];

/**
 * Returns the parts of a view that figures read. Figures that do not follow the filter get no selected industries.
 * The link is that of `path` and names no number, even if one is open: a figure is the same whichever of its cards
 * is.
 */
export function viewContext(path: string, view: View, covers: Covers = 'any'): FigureContext {
  // Omit the sentence being checked on the page: it changes no figure, and would be printed below each.
  const options = Object.fromEntries(Object.entries(view.options).filter(([key]) => key !== 'claim'));
  return {
    industries: covers === 'any' ? view.industries : [],
    asOf: view.asOf,
    link: addressOf(path, { ...view, options, number: null }),
  };
}

/** A figure ready to be drawn. */
export interface Prepared<F extends FigureContent = Figure> {
  /** Returns `null` if the view leaves nothing for the figure to show. A figure may also have no points. */
  readonly draw: () => F | null;
  /** Text shown if the figure has no points and no filter explains why. */
  readonly empty: string;
}

/**
 * One figure of the dashboard: its name, its home page, its documents and how it is made from them. Page, embed,
 * report, reopened picture, tests and commands all use this definition.
 */
export interface FigureSpec<F extends FigureContent = Figure, Id extends string = string> {
  /** Id as in `data-figure`, in links and in file names; `catalog.ts` has it too. */
  readonly id: Id;
  /** Name for lists and loading states; the figure's own title states the finding. */
  readonly name: string;
  /** Page that shows it in full: its link is this path with the view. */
  readonly home: string;
  /** Effect of the industry filter on it, here and wherever it is described. */
  readonly industries: Covers;
  /**
   * Requests the documents of the view; `undefined` until all have loaded.
   *
   * @param cards true if a card of it may be open: a page requests what only cards show when one is.
   */
  readonly prepare: (ask: Ask, view: View, cards?: boolean) => Prepared<F> | undefined;
}

interface SpecParts<Asked extends object, F extends FigureContent, Id extends string> extends Omit<
  FigureSpec<Figure, Id>,
  'prepare'
> {
  /**
   * Returns the documents, by name. Called again whenever one has loaded, so that a later document may depend on an
   * earlier one: `{ index, board: index && ask(board(chosen(index, view))) }`. `null` if the view has nothing to
   * request. It returns only documents: computations on them belong in `draw`.
   */
  readonly needs: (ask: Ask, view: View, cards: boolean) => Asked;
  /** Returns the figure without its id; `null` if the view leaves nothing for it to show. Pure. */
  readonly draw: (got: Got<Asked>, context: FigureContext, view: View) => F | null;
  /** Text shown if the figure has no points and no filter explains why. */
  readonly empty: string | ((got: Got<Asked>, view: View) => string);
}

/** Matches whole words: “AI” is in many. */
const has = (text: string, name: string): boolean => new RegExp(`\\b${name}\\b`, 'i').test(text);

/** Joins a name and a title that begins with a small word. */
const titleAfter = (name: string, title: string): string =>
  `${name}: ${title.replace(/^(A|At|None|No|Of|The|Who)\b/, (word) => word.toLowerCase())}`;

/**
 * Returns the title of an empty figure with the filters: "Batteries: no promise was on record, by June 1, 2024": the
 * filtered part is empty, not the whole.
 */
function emptyTitle({ title, asOf: own }: FigureContent, { industries, asOf }: FigureContext): string {
  const names = industries.map((code) => Industry.label(code)).filter((name) => !has(title, name));
  // A list that ends before the day asked for knows nothing of later ones.
  const day = asOf === null ? null : formatPeriod(own < asOf ? own : asOf);
  const isDated = day === null || title.includes(day) || / this date\b/.test(title);
  const by = isDated ? '' : `, by ${day}`;
  return `${names.length === 0 ? title : titleAfter(names.join(', '), title)}${by}`;
}

/**
 * Names the industries that a figure was filtered to, from its own list of filters: a single one in the title if
 * there is room and the title names no subject, otherwise after the subtitle. Only the beginning of the title and the
 * subtitle count as naming one already: elsewhere in a title the words may be those of a field.
 */
function namedByFilter<F extends FigureContent>(figure: F): F {
  const { title, subtitle, findings, filters } = figure;
  const chosen = filters.find(({ of }) => of === 'industries')?.value ?? '';
  const isNamed = title.startsWith(`${chosen}:`) || chosen.split(', ').every((name) => has(subtitle, name));
  if (chosen === '' || isNamed) return figure;
  const named = titleAfter(chosen, title);
  if (chosen.includes(', ') || title.includes(':') || has(title, chosen) || !hasTitleLength(named))
    return { ...figure, subtitle: `${subtitle}. Filtered to ${chosen}` };
  const moved = named.length - title.length;
  return {
    ...figure,
    title: named,
    findings: findings.map((one) => (one.at === undefined ? one : { ...one, at: one.at + moved })),
  };
}

function titledByFilter<F extends FigureContent>(figure: F, context: FigureContext): F {
  if (figure.points.length === 0) return { ...figure, title: emptyTitle(figure, context) };
  return namedByFilter(figure);
}

/**
 * Returns the link of a figure, which names the industries that it shows: a split count has one industry even if none,
 * or another, is selected.
 */
function linkOf({ filters, link }: FigureContent, path: string, view: View): string {
  const named = filters.find(({ of }) => of === 'industries')?.value.split(', ') ?? [];
  const industries = Industry.codes.filter((code) => named.includes(Industry.label(code)));
  if (industries.every((code) => view.industries.includes(code))) return link;
  return viewContext(path, { ...view, industries }).link;
}

/** A figure from its parts; the types of what `needs` asks for are those that `draw` gets. */
export function figureSpec<Asked extends object, F extends FigureContent, const Id extends string>(
  parts: SpecParts<Asked, F, Id>,
): FigureSpec<Identified<F>, Id> {
  const { needs, draw, empty, ...named } = parts;
  return {
    ...named,
    prepare: (ask, view, cards = true) => {
      const asked = needs(ask, view, cards);
      if (!hasCome(asked)) return undefined;
      return {
        draw: () => {
          const context = viewContext(named.home, view, named.industries);
          const content = draw(asked, context, view);
          return (
            content && {
              ...titledByFilter(content, context),
              link: linkOf(content, named.home, view),
              id: named.id,
            }
          );
        },
        empty: typeof empty === 'string' ? empty : empty(asked, view),
      };
    },
  };
}
