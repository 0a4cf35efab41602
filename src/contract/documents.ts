import { pricingLatestDocument } from './aiPricing.ts';
import { auditsDocument } from './audits.ts';
import { boardBreaksDocument } from './boardBreaks.ts';
import { boardGapHistoryDocument, boardGapsDocument } from './boardGaps.ts';
import { boardRanksDocument } from './boardRanks.ts';
import { bodyDocument, bodyIndexDocument } from './bodies.ts';
import { indexDocument, industriesDocument } from './catalog.ts';
import { changesDocument } from './changes.ts';
import { correctionsDocument } from './corrections.ts';
import { committeeShelfDocument } from './committees.ts';
import { downloadsDocument } from './downloads.ts';
import { planTasksDocument } from './evPlans.ts';
import { followDocument } from './follow.ts';
import { gapsDocument } from './gaps.ts';
import { healthDocument } from './health.ts';
import { indicatorDocument, indicatorIndexDocument } from './indicator.ts';
import { newestValuesDocument } from './newestValues.ts';
import { boardFrontierDocument, boardIndexDocument, boardCaptureDocument } from './leaderboards.ts';
import { measuresDocument } from './measures.ts';
import { developerDocument, developerIndexDocument, modelDocument, modelIndexDocument } from './models.ts';
import { organizationDocument, organizationIndexDocument } from './organizations.ts';
import { leadHistoryDocument, leadsDocument, overviewDocument, recentLeadsDocument } from './overview.ts';
import {
  committeeListDocument,
  committeesDocument,
  participationIndexDocument,
  waysInDocument,
  wp29FactsDocument,
} from './participation.ts';
import { peakHoursDocument } from './peakHours.ts';
import { eventsDocument, newestEventsDocument } from './policyEvent.ts';
import { planFlowDocument } from './planFlow.ts';
import { policyTargetsDocument } from './policyTargets.ts';
import { pricingHistoryDocument } from './priceHistory.ts';
import { priceModesDocument } from './priceModes.ts';
import { priceNamesDocument } from './priceNames.ts';
import {
  adoptionsDocument,
  lawStandardsDocument,
  registerDocument,
  registerIndexDocument,
} from './register.ts';
import { tbtNotificationsDocument } from './tbtNotifications.ts';
import {
  aiRegisterDocument,
  registerListDocument,
  registerProjectsDocument,
  registerShelfDocument,
} from './registerRecords.ts';
import { rulesDocument } from './rules.ts';
import { searchDocument } from './search.ts';
import { sourceDocument, sourcesDocument } from './sources.ts';
import { standardDocument, standardIndexDocument } from './standardRecords.ts';
import { calendarDocument } from './calendar.ts';
import { standardsDocument } from './standards.ts';
import { topicsDocument } from './topics.ts';
import { styleControlDocument } from './styleControl.ts';
import type { Described, Listed, ParametersOf } from './document.ts';

/** Adds the API description to a document, and to each parameter of its path. */
const described = <const Kind extends string, const Template extends string>(
  { kind, template, schema }: Listed<Kind, Template>,
  summary: string,
  ...[parameters]: ParametersOf<Template>
) => ({ kind, template, schema, summary, parameters: parameters ?? {} }) satisfies Described;

/**
 * Every document that the API serves except its own description, in the order of that description. Imports all
 * schemas, for the build, mocks and tests; pages import from the module of the document they need.
 */
export const documents = [
  described(indexDocument, 'Every document with its digest and size.'),
  described(industriesDocument, 'Industries and how many rows name them.'),
  described(overviewDocument, 'The rows that the overview shows.'),
  described(leadsDocument, 'Indicators on which the two countries can be compared.'),
  described(leadHistoryDocument, 'How each comparison moved as sources came out.'),
  described(recentLeadsDocument, 'The comparisons that moved in the last month, before and after.'),
  described(eventsDocument, 'Dated events, newest first.'),
  described(newestEventsDocument, 'The newest events of an industry.', {
    industry: 'Id of an industry, from the list of industries.',
  }),
  described(policyTargetsDocument, 'What plans aim at and analysts expect, and how far it has come.'),
  described(sourcesDocument, 'Every source and what it feeds.'),
  described(sourceDocument, 'One source, what rests on it, and its newest values.', {
    id: 'Id of a source, from the list of sources.',
  }),
  described(indicatorIndexDocument, 'What indicators there are.'),
  described(indicatorDocument, 'One indicator with its observations.', {
    id: 'Id of an indicator, from the list of indicators.',
  }),
  described(
    newestValuesDocument,
    'Every indicator with the newest value of both countries and their course.',
  ),
  described(searchDocument, 'What the site’s search finds, and what else readers call it.'),
  described(downloadsDocument, 'The dataset as an archive, and each of its tables.'),
  described(planTasksDocument, 'Plans and their tasks.'),
  described(planFlowDocument, 'What leads from plan to plan, and from a task to a standard.'),
  described(standardsDocument, 'Standards and regulations for vehicles.'),
  described(calendarDocument, 'What is due, earliest first.'),
  described(standardIndexDocument, 'Every standard and regulation on record, with the dates of its status.'),
  described(
    standardDocument,
    'One standard or regulation: its steps, tasks, editions, counterparts, events.',
    {
      id: 'Id of a standard, from the list of standards.',
    },
  ),
  described(registerIndexDocument, 'How many documents the register has of each body, and in which parts.'),
  described(registerDocument, 'Documents and projects of a standards body, by number.', {
    body: 'Id of a body, from the index of the register.',
    part: 'Number of a part, from the index of the register.',
  }),
  described(registerListDocument, 'Every document of the register in a light list, by number.'),
  described(aiRegisterDocument, 'The documents of the register that concern AI.'),
  described(registerProjectsDocument, 'What ISO and ISO/IEC JTC 1 have under way.'),
  described(registerShelfDocument, 'Some documents of the register, with committee, adoptions and laws.', {
    shelf: 'Number from 0 to 127 that follows from the id of a document.',
  }),
  described(adoptionsDocument, 'International standards and the national texts made of them.'),
  described(lawStandardsDocument, 'Laws and the standards that they make binding, name or ask for.'),
  described(topicsDocument, 'Topics of several jurisdictions, with the dated steps of each.'),
  described(rulesDocument, 'Who must comply with a rule, in which market, from which day.'),
  described(tbtNotificationsDocument, 'Single notifications to the WTO, newest first.'),
  described(pricingLatestDocument, 'Models and their newest price.'),
  described(pricingHistoryDocument, 'Dated price segments.'),
  described(priceModesDocument, 'Context tiers, fast modes and cache-write prices, as catalogs had them.'),
  described(priceNamesDocument, 'How models are called, and what was claimed of their prices.'),
  described(peakHoursDocument, 'Hours at which models cost their peak price.'),
  described(modelIndexDocument, 'Models of the price table, and the boards that list them.'),
  described(modelDocument, 'One model: its prices, its places on boards, its events.', {
    id: 'Id of a model, from the list of models.',
  }),
  described(developerIndexDocument, 'Developers of models, each with its area.'),
  described(developerDocument, 'One developer: models, best places, events.', {
    id: 'Id of a developer, from the list of developers.',
  }),
  described(boardIndexDocument, 'Leaderboards and the days of their captures.'),
  described(boardFrontierDocument, 'The best row of each of the two countries over time.', {
    board: 'Id of a board, from the list of boards.',
  }),
  described(boardGapsDocument, 'The best row of each country on every board, newest captures.'),
  described(boardGapHistoryDocument, 'The same in all captures of every board.'),
  described(
    boardBreaksDocument,
    'Days from which on scores of a board do not compare with earlier ones, and how its models moved.',
  ),
  described(boardRanksDocument, 'Who stood on places 1 to 20 in each capture of a board.', {
    board: 'Id of a board, from the list of boards.',
  }),
  described(boardCaptureDocument, 'One capture of a board.', {
    board: 'Id of a board, from the list of boards.',
    date: 'Day of the capture, as 2026-05-26.',
  }),
  described(styleControlDocument, 'Places on the text board without and with style control.'),
  described(participationIndexDocument, 'Bodies and what can be counted in them.'),
  described(committeesDocument, 'Committees of the newest list.'),
  described(waysInDocument, 'How to take part in each committee for which it is on record.'),
  described(committeeListDocument, 'Committees of the list of a month.', {
    list: 'Month of a list, as 2026-03, from the participation index.',
  }),
  described(
    committeeShelfDocument,
    'A committee and its subcommittees, with all that is on record about each.',
    {
      shelf: 'Id of the main committee: iso-tc-22 for ISO/TC 22 and its subcommittees.',
    },
  ),
  described(wp29FactsDocument, 'Dated facts about WP.29 and its like, newest first.'),
  described(bodyIndexDocument, 'Standards bodies, and how much there is of each.'),
  described(bodyDocument, 'One standards body: offices, indicators, events, dates.', {
    id: 'Id of a body, from the list of bodies.',
  }),
  described(organizationIndexDocument, 'Organizations that act, each with its role.'),
  described(organizationDocument, 'One organization: seats, plans, indicators, events.', {
    id: 'Id of an organization, from the list of organizations.',
  }),
  described(
    measuresDocument,
    'Every count of participation that says who leads, with both countries’ values.',
  ),
  described(gapsDocument, 'What was looked for and not found.'),
  described(changesDocument, 'What each version of the dataset changed, newest first.'),
  described(correctionsDocument, 'Which versions corrected numbers, and how many.'),
  described(followDocument, 'What can be followed: feeds of changes, calendars of dates, and both of rules.'),
  described(healthDocument, 'When each upstream was last read, and by whom.'),
  described(auditsDocument, 'How many of the numbers shown were wrong when they were checked.'),
] as const satisfies readonly Described[];

/** Names in the index of the documents listed here; the build creates no others. */
export type DocumentKind = (typeof documents)[number]['kind'];
