import type { QueryClient } from '@tanstack/react-query';
import { Industry } from '../../contract/codelists.ts';
import { topicsDocument } from '../../contract/topics.ts';
import { viewDay } from '../../domain/periods.ts';
import { counted, firstOf } from '../../domain/words.ts';
import type { TextPage } from '../../figure/brief.ts';
import { specsOfIndustry } from '../../figures/catalog.ts';
import { standardsCalendar } from '../../figures/ev-plans/calendarFigure.ts';
import { askBoard, boardPages } from '../../figures/industries/boardPages.ts';
import { settledMainTopic } from '../../figures/industries/ruleSentences.ts';
import { topicSteps } from '../../figures/law-standards/topicStepsFigure.ts';
import { askLeads, leadsKnown } from '../../figures/leads/leadsOn.ts';
import { gapSpecs, widestGaps } from '../../figures/leads/widestGaps.ts';
import { viewContext, type FigureSpec } from '../../figures/spec.ts';
import { answer } from '../../queries/answer.ts';
import { addressOf, parseLink } from '../../url/pathView.ts';
import type { View } from '../../url/view.ts';
import { chosenFrom } from './chosenFrom.ts';
import type { TrayItem } from './trayItems.ts';

/** Number of figures in a deck for a board. */
const BOARD_FIGURES = 3;

const industryPath = (industry: Industry): string => `/industries/${industry}`;

/** Returns the only industry of some views; `null` if they are of several, or of none. */
export function deckIndustry(items: readonly TrayItem[]): Industry | null {
  const chosen = items.map(({ link }) => parseLink(link).view.industries);
  const [first] = chosen[0] ?? [];
  return first !== undefined && chosen.every((one) => one.length === 1 && one[0] === first) ? first : null;
}

/** Number of titles of a report that the question names. */
const NAMED = 2;

/** Returns "8 pages of Batteries", or the first titles of a report of several industries or of none. */
export function reportText(held: readonly TrayItem[]): string {
  const industry = deckIndustry(held);
  const pages = counted(held.length, 'page');
  if (industry !== null) return `${pages} of ${Industry.label(industry)}`;
  return `${pages}: ${firstOf(
    held.map(({ title }) => `“${title}”`),
    NAMED,
  )}`;
}

/** Loads the text pages of a deck. */
export async function loadBoardPages(client: QueryClient, view: View): Promise<TextPage[]> {
  const documents = await answer(client, (ask) => askBoard(ask, view.asOf));
  const [industry = 'cross-industry'] = view.industries;
  return boardPages(documents, viewContext(industryPath(industry), view));
}

/** Returns all gaps of an industry with a verdict as figures, widest first. */
async function gapsOf(client: QueryClient, view: View): Promise<readonly FigureSpec[]> {
  const known = await answer(client, (ask) => {
    const { newest, history } = askLeads(ask, view.asOf);
    return newest === undefined || history === undefined
      ? undefined
      : { leads: leadsKnown({ newest, history }, view.asOf) };
  });
  if (known.leads === null) return [];
  const day = viewDay(view, known.leads.datasetVersion);
  return gapSpecs(widestGaps(known.leads, view.industries, day), day, Number.POSITIVE_INFINITY);
}

/** Returns the steps of the main topic of an industry; none while it is not known who adopted first. */
async function mainTopicItems(client: QueryClient, view: View): Promise<readonly TrayItem[]> {
  const { topics } = await answer(client, (ask) => {
    const document = ask(topicsDocument);
    return document === undefined ? undefined : { topics: document };
  });
  const [industry = 'cross-industry'] = view.industries;
  const topic = settledMainTopic(topics, viewContext(industryPath(industry), view));
  if (topic === undefined) return [];
  const ofTopic = { ...view, options: { ...view.options, field: topic.id } };
  return (await chosenFrom([topicSteps], ofTopic, client)).items;
}

/**
 * Returns a deck for a board: the answer, up to three figures (the widest gaps, then the steps of the main topic and
 * the dates), dates ahead, committees, what is not known, and sources. What has no data is left out.
 */
export async function boardItems(client: QueryClient, view: View): Promise<readonly TrayItem[]> {
  const [industry = 'cross-industry'] = view.industries;
  const pages = await loadBoardPages(client, view);
  const gaps = (await gapsOf(client, view)).slice(0, BOARD_FIGURES);
  const { items: drawn } = await chosenFrom(gaps, view, client);
  const { items: dates } = await chosenFrom([standardsCalendar], view, client);
  const items = [...drawn, ...(await mainTopicItems(client, view)), ...dates];
  const link = addressOf(industryPath(industry), view);
  const [first, ...rest] = pages.map(({ id, title }): TrayItem => ({ figureId: id, link, title }));
  return [...(first === undefined ? [] : [first]), ...items.slice(0, BOARD_FIGURES), ...rest];
}

/** Returns the other figures of an industry, which a reader may add to a deck. */
export async function moreOfIndustry(
  industry: Industry,
  client: QueryClient,
  view: View,
): Promise<readonly FigureSpec[]> {
  const all = [
    ...(await gapsOf(client, { ...view, industries: [industry] })),
    ...(await specsOfIndustry(industry)),
  ];
  return all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at);
}
