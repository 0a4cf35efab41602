import { hasCome, type Ask, type Got } from '../contract/document.ts';
import type { Figure } from '../figure/figure.ts';
import type { FigureContext } from '../figure/figureContext.ts';
import { hasTitleLength } from '../figure/titleLength.ts';
import { addressOf } from '../url/pathView.ts';
import type { View } from '../url/view.ts';
import { Industry } from '../contract/codelists.ts';
import { formatPeriod } from '../domain/periods.ts';
import { readingOf, type ViewReading } from './viewReading.ts';

/** The industries that a figure is about, whatever is chosen; 'any' where it follows the filter. */
export type Covers = 'any' | readonly Industry[];

/**
 * What figures read of a view. The chosen industries are none to a figure that does not follow them. The link is
 * that of `path` and names no number, even where one is open: a figure is the same whichever of its cards is.
 */
export function viewContext(path: string, view: View, covers: Covers = 'any'): FigureContext {
  // A sentence that is being checked on the page changes no figure, and would be printed under each.
  const options = Object.fromEntries(Object.entries(view.options).filter(([key]) => key !== 'claim'));
  return {
    industries: covers === 'any' ? view.industries : [],
    asOf: view.asOf,
    link: addressOf(path, { ...view, options, number: null }),
  };
}

/** A figure ready to be drawn. */
export interface Prepared<F extends Figure = Figure> {
  /** `null`: the view leaves nothing that a figure could say. A figure may also have no point. */
  readonly draw: () => F | null;
  /** What is said in place of a figure that has no point, where no filter is the reason. */
  readonly empty: string;
}

/**
 * One figure of the dashboard: what it is called, where it is at home, which documents it needs and how it is made
 * of them. Page, embed, report, reopened picture, tests and commands all make it from here.
 */
export interface FigureSpec<F extends Figure = Figure> {
  /** As in `data-figure`, in links and in file names. */
  readonly id: string;
  /** A name for lists and for waiting, before data are there; the figure's own title states the finding. */
  readonly name: string;
  /** The page where it is shown in full: its link is this path with the view. */
  readonly home: string;
  /** What the filter by industry does to it, here and wherever else it is said. */
  readonly industries: Covers;
  /**
   * Asks for what the view needs; `undefined` as long as something has not come.
   *
   * @param cards whether a card of it may be open: a page asks for what only cards show once one is.
   */
  readonly prepare: (ask: Ask, view: View, cards?: boolean) => Prepared<F> | undefined;
}

interface SpecParts<Asked extends object, F extends Figure> extends Omit<FigureSpec, 'prepare'> {
  /**
   * The documents, by name. It is called again each time one has come, so that a later document may depend on an
   * earlier one: `{ index, board: index && ask(board(chosen(index, view))) }`. Where the view leaves nothing to ask
   * for it says `null`. It gives documents only: what is computed from them belongs in `draw`.
   */
  readonly needs: (ask: Ask, view: View, cards: boolean) => Asked;
  /** The figure; `null` where the view leaves nothing that it could say. Pure. */
  readonly draw: (got: Got<Asked>, context: FigureContext, view: View) => F | null;
  /** What is said in place of a figure without points, where no filter is the reason. */
  readonly empty: string | ((got: Got<Asked>, view: View) => string);
}

/** Whether two answers are made of the same documents: those of a list are held one against another. */
function isSameAnswer(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => one === b[at]);
}

function isAllSame<Asked extends object>(a: Asked, b: Asked): boolean {
  const [before, now] = [Object.entries(a), Object.entries(b)];
  return (
    before.length === now.length &&
    now.every(([key, value], at) => key === before[at]?.[0] && isSameAnswer(value, before[at][1]))
  );
}

/** A figure with what it was drawn from. */
interface Made<Asked extends object, F extends Figure> {
  readonly asked: Got<Asked>;
  readonly context: FigureContext;
  readonly reading: ViewReading;
  readonly figure: F | null;
}

/** A figure for another link; `undefined` where it says more in its link than the view does, and must be drawn again. */
function relinked<F extends Figure>(figure: F | null, before: string, link: string): F | null | undefined {
  if (figure === null || before === link) return figure;
  return figure.link === before ? { ...figure, link } : undefined;
}

/** What was made last, for a view that differs in nothing that the figure was drawn from but its link. */
function keptFor<Asked extends object, F extends Figure>(
  made: Made<Asked, F> | null,
  asked: Got<Asked>,
  context: FigureContext,
  view: View,
): F | null | undefined {
  if (made === null || !isAllSame(made.asked, asked) || !made.reading.isSameIn(view)) return undefined;
  const { asOf, industries, link } = made.context;
  if (asOf !== context.asOf || industries.join() !== context.industries.join()) return undefined;
  return relinked(made.figure, link, context.link);
}

/** Joins a name and a title that begins with a small word. */
const after = (name: string, title: string): string =>
  `${name}: ${title.replace(/^(A|None|No|Who)\b/, (word) => word.toLowerCase())}`;

/** "Batteries: no promise was on record, by June 1, 2024": nothing is nothing of what was asked for, not of all. */
function emptyTitle({ title }: Figure, { industries, asOf }: FigureContext): string {
  const names = industries.map((code) => Industry.label(code)).filter((name) => !title.includes(name));
  const day = asOf === null ? null : formatPeriod(asOf);
  const by = day === null || title.includes(day) ? '' : `, by ${day}`;
  return `${names.length === 0 ? title : after(names.join(', '), title)}${by}`;
}

/** Whole words: “AI” is in many. */
const has = (text: string, name: string): boolean => new RegExp(`\\b${name}\\b`, 'i').test(text);

/**
 * Names the industries that a figure was filtered to, by its own list of filters: one in the title where there is room
 * and the title names no subject of its own, else behind the subtitle. Named already is what the title opens with, or
 * what the subtitle has: elsewhere in a title the words may be those of a field.
 */
function namedByFilter<F extends Figure>(figure: F): F {
  const { title, subtitle, findings, filters } = figure;
  const chosen = filters.find(({ of }) => of === 'industries')?.value ?? '';
  const isNamed = title.startsWith(`${chosen}:`) || chosen.split(', ').every((name) => has(subtitle, name));
  if (chosen === '' || isNamed) return figure;
  const named = after(chosen, title);
  if (chosen.includes(', ') || title.includes(':') || has(title, chosen) || !hasTitleLength(named))
    return { ...figure, subtitle: `${subtitle}; filter: ${chosen}` };
  const moved = named.length - title.length;
  return {
    ...figure,
    title: named,
    findings: findings.map((one) => (one.at === undefined ? one : { ...one, at: one.at + moved })),
  };
}

function titledByFilter<F extends Figure>(figure: F | null, context: FigureContext): F | null {
  if (figure === null) return null;
  if (figure.points.length === 0) return { ...figure, title: emptyTitle(figure, context) };
  return namedByFilter(figure);
}

/**
 * A figure from its parts; the types of what `needs` asks for are those that `draw` gets. It is drawn again only when a
 * document or a part of the view has changed that it was drawn from.
 */
export function figureSpec<Asked extends object, F extends Figure>(
  parts: SpecParts<Asked, F>,
): FigureSpec<F> {
  const { needs, draw, empty, ...named } = parts;
  let made: Made<Asked, F> | null = null;
  const drawn = (asked: Got<Asked>, view: View): F | null => {
    const context = viewContext(named.home, view, named.industries);
    const kept = keptFor(made, asked, context, view);
    if (kept !== undefined) return kept;
    const reading = readingOf(view);
    const figure = titledByFilter(draw(asked, context, reading.view), context);
    made = { asked, context, reading, figure };
    return figure;
  };
  return {
    ...named,
    prepare: (ask, view, cards = true) => {
      const asked = needs(ask, view, cards);
      if (!hasCome(asked)) return undefined;
      return {
        draw: () => drawn(asked, view),
        empty: typeof empty === 'string' ? empty : empty(asked, view),
      };
    },
  };
}
