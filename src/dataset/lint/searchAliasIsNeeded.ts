import type { FoundRecord } from '../../contract/search.ts';
import { foldedText } from '../../domain/searchTerms.ts';
import { isPublished } from '../derive/publishedIndicators.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type Found = Pick<
  Records,
  | 'searchAliases'
  | 'indicators'
  | 'boards'
  | 'models'
  | 'developers'
  | 'standards'
  | 'lawStandards'
  | 'plans'
  | 'planTasks'
  | 'bodies'
  | 'committees'
  | 'organizations'
  | 'targets'
  | 'calendar'
  | 'events'
  | 'wp29Facts'
  | 'gaps'
  | 'sources'
>;

/** Returns the titles of the search results of one kind, by id. */
function titlesOf(kind: FoundRecord, records: Found): ReadonlyMap<string, string> {
  const lists: Readonly<Record<FoundRecord, () => (readonly [string, string])[]>> = {
    indicator: () => records.indicators.filter(isPublished).map((row) => [row.indicatorId, row.title]),
    board: () => records.boards.map((row) => [row.boardId, row.title]),
    model: () => records.models.map((row) => [row.modelId, row.name]),
    developer: () => records.developers.map((row) => [row.developer, row.developer]),
    standard: () => records.standards.map((row) => [row.designation, `${row.designation} ${row.title}`]),
    law: () => records.lawStandards.map(({ law }) => [law, law]),
    plan: () => records.plans.map((row) => [row.planId, row.title]),
    task: () => records.planTasks.map((row) => [row.taskId, row.title]),
    body: () => records.bodies.map((row) => [row.bodyId, row.name]),
    committee: () => records.committees.map((row) => [row.committee, `${row.committee} ${row.title}`]),
    organization: () => records.organizations.map((row) => [row.organizationId, row.name]),
    target: () => records.targets.map((row) => [row.targetId, row.title]),
    date: () => records.calendar.map((row) => [row.calendarId, row.title]),
    event: () => records.events.map((row) => [row.eventId, row.title]),
    fact: () => records.wp29Facts.map((row) => [row.factId, row.fact]),
    gap: () => records.gaps.map((row) => [row.gapId, row.question]),
    source: () => records.sources.map((row) => [row.sourceId, row.title]),
  };
  return new Map(lists[kind]());
}

/** A search alias leads to something that can be found, and whose title does not already contain it. */
export function searchAliasIsNeeded(records: Found): Problem[] {
  const titles = new Map<FoundRecord, ReturnType<typeof titlesOf>>();
  const titleOf = (kind: FoundRecord, id: string): string | undefined => {
    const known = titles.get(kind) ?? titlesOf(kind, records);
    titles.set(kind, known);
    return known.get(id);
  };
  return records.searchAliases.flatMap((row) => {
    const { alias, targetKind, targetId } = row;
    const say = (sentence: string) => [problemAt(row, 'search-alias-is-needed', `“${alias}”: ${sentence}`)];
    if (targetKind === 'page') {
      return targetId.startsWith('/')
        ? []
        : say(`"${targetId}" is not the path of a page. Begin it with "/".`);
    }
    const title = titleOf(targetKind, targetId);
    if (title === undefined)
      return say(`there is no ${targetKind} "${targetId}". Correct the id or the kind.`);
    if (!` ${foldedText(title)} `.includes(` ${foldedText(alias)} `)) return [];
    return say(`the title “${title}” says it already. Take the row out.`);
  });
}
