import * as v from 'valibot';
import { Cadence, Front, PanelId, Redistribution, UnitKind } from '../../contract/codelists.ts';
import { EventKind } from '../../contract/policyEvent.ts';
import {
  codeCell,
  dateCell,
  evidenceCells,
  industryCell,
  industryListCell,
  madeCell,
  numberCell,
  obsStatusCell,
  optionalCodeCell,
  optionalNumberCell,
  optionalPeriodCell,
  optionalRefAreaCell,
  optionalTextCell,
  parametersCell,
  periodCell,
  refAreaCell,
  refAreaListCell,
  textCell,
} from './cells.ts';
import { table } from './table.ts';
import { CountedList, CoverageArea, Extent } from '../../contract/coverage.ts';

/** What is measured, by which source, and what happened: the heart of the records. */
export const catalogTables = {
  /** What the dataset says of itself: `version`, `date`, `title`, `licence`. */
  dataset: table({
    path: 'dataset',
    title: 'The dataset itself',
    rowText: 'A fact about the dataset.',
    row: v.object({ key: textCell, value: textCell }),
    key: ['key'],
  }),

  units: table({
    path: 'units',
    title: 'Units',
    rowText: 'A code of a unit and its label.',
    row: v.object({ unit: textCell, label: textCell, kind: codeCell(UnitKind.codes) }),
    key: ['unit'],
  }),

  sources: table({
    path: 'sources',
    title: 'Sources',
    rowText: 'A source, with its license and, where it may be linked, its address.',
    row: v.object({
      sourceId: textCell,
      title: textCell,
      /** The title in the source's own language, where that is not English and is known. */
      titleOriginal: optionalTextCell,
      publisher: textCell,
      /** Empty where the address must not be linked or is not known. */
      url: optionalTextCell,
      publishedOn: optionalPeriodCell,
      language: textCell,
      licence: textCell,
      /** `figures-only` where the terms are non-commercial or the source's own. */
      redistribution: codeCell(Redistribution.codes),
      kind: textCell,
    }),
    key: ['sourceId'],
  }),

  indicators: table({
    path: 'indicators',
    title: 'Indicators',
    rowText: 'What is measured, in one unit.',
    row: v.object({
      indicatorId: textCell,
      title: textCell,
      unit: textCell,
      definition: textCell,
      leadDirection: codeCell(['higher', 'lower', 'none']),
      panel: codeCell([...PanelId.codes, 'overview']),
      industries: industryListCell,
      cadence: codeCell(Cadence.codes),
      /** Another indicator that holds the same quantity; this one is then kept and not published. */
      supersededBy: optionalTextCell,
    }),
    key: ['indicatorId'],
    references: { unit: 'units', supersededBy: 'indicators' },
  }),

  observations: table({
    path: 'observations',
    title: 'Values of indicators',
    rowText: 'One value: of an indicator, area, period, industry.',
    row: v.object({
      indicatorId: textCell,
      refArea: refAreaCell,
      timePeriod: periodCell,
      industry: industryCell,
      /** A published observation has a value; a missing one is no row. */
      value: numberCell,
      unit: textCell,
      obsStatus: obsStatusCell,
      ...evidenceCells,
    }),
    key: ['indicatorId', 'refArea', 'timePeriod', 'industry'],
    references: { indicatorId: 'indicators', unit: 'units' },
    fromFileName: 'indicatorId',
  }),

  /** What another source gives for the key of an observation; the observation itself is the one shown first. */
  otherReadings: table({
    path: 'other-readings',
    title: 'Other readings',
    rowText: 'What another source gives where a value is shown.',
    row: v.object({
      indicatorId: textCell,
      refArea: refAreaCell,
      timePeriod: periodCell,
      industry: industryCell,
      value: numberCell,
      unit: textCell,
      ...evidenceCells,
      made: madeCell,
    }),
    key: ['indicatorId', 'refArea', 'timePeriod', 'industry', 'sourceId'],
    references: { indicatorId: 'indicators', unit: 'units' },
  }),

  /** How an indicator is set against others where the two countries are compared: a row for each that is. */
  comparisons: table({
    path: 'comparisons',
    title: 'How indicators are compared',
    rowText:
      'On which front an indicator is, which count once together, whose values are shares of the world.',
    row: v.object({
      indicatorId: textCell,
      /** Empty where it is about none of the fronts: it is compared, and decides none. */
      front: optionalCodeCell(Front.codes),
      /** What a cell has room to call it; empty where the title is short enough. */
      shortName: optionalTextCell,
      /** `field` where it covers the field of its front as a whole, so that it may decide it alone. */
      covers: optionalCodeCell(['field']),
      /** Of how few things the values are shares: `few`, or as many as the industry has `committees`. */
      cases: optionalCodeCell(['few', 'committees']),
      /** Slices of one table, or counts of one thing, bear one name here and count once together. */
      family: optionalTextCell,
      /** `world` where the values are percent of the world's total; empty where they are not. */
      shareOf: optionalCodeCell(['world']),
      /** On a scale without a zero: how many points stand for ten times the strength, or ten to one. */
      pointsPerTenfold: optionalNumberCell,
      note: optionalTextCell,
    }),
    key: ['indicatorId'],
    references: { indicatorId: 'indicators' },
  }),

  /** How whole each counted list is, by area: a count of two countries is asked for it. */
  coverage: table({
    path: 'coverage',
    title: 'How whole each list is',
    rowText: 'How much of a counted list is on record for an area, and until when it was looked for.',
    row: v.object({
      list: codeCell(CountedList.codes),
      /** The body, plan, topic or issuer; empty for all that have no row of their own. */
      scope: optionalTextCell,
      /** `WORLD`: one list or one search that treats every area alike. */
      area: codeCell(CoverageArea.codes),
      from: optionalPeriodCell,
      until: optionalPeriodCell,
      extent: codeCell(Extent.codes),
      asOf: periodCell,
      /** Empty where the list is our own collection. */
      sourceId: optionalTextCell,
      note: optionalTextCell,
    }),
    key: ['list', 'scope', 'area', 'from'],
    references: { sourceId: 'sources' },
  }),

  /** Which named function of `derive/indicators` computes an indicator, and from what. */
  derivations: table({
    path: 'derivations',
    title: 'Derivations',
    rowText: 'An indicator that the build computes, and by which function.',
    row: v.object({ indicatorId: textCell, method: textCell, parameters: parametersCell }),
    key: ['indicatorId'],
    references: { indicatorId: 'indicators' },
  }),

  /** Computed values that stay stored, because what they were computed from is not in the records. */
  storedComputations: table({
    path: 'stored-computations',
    title: 'Stored computations',
    rowText: 'Values of an indicator that were computed elsewhere and are stored, with the reason.',
    row: v.object({
      indicatorId: textCell,
      /** Empty where the values of all areas are of our own making. */
      refArea: optionalRefAreaCell,
      /** Empty where those of all periods are. */
      timePeriod: optionalPeriodCell,
      reason: textCell,
    }),
    key: ['indicatorId', 'refArea', 'timePeriod'],
    references: { indicatorId: 'indicators' },
  }),

  events: table({
    path: 'events',
    title: 'Events',
    rowText: 'Something decided, published or measured, dated.',
    row: v.object({
      eventId: textCell,
      date: periodCell,
      /** Where the date is that of the news: whether its text gives this day, or only reports on it. */
      dateBasis: optionalCodeCell(['confirmed', 'reported']),
      refAreas: refAreaListCell,
      industries: industryListCell,
      body: optionalTextCell,
      kind: codeCell(EventKind.codes),
      title: textCell,
      summary: optionalTextCell,
      ...evidenceCells,
    }),
    key: ['eventId'],
  }),

  /** What became known of an event after it had been told: its summary says only what could be said then. */
  eventAddenda: table({
    path: 'event-addenda',
    title: 'Later notes on events',
    rowText: 'What became known of an event later, with the day from which it was.',
    row: v.object({
      eventId: textCell,
      /** The day from which a view says it. */
      knownFrom: dateCell,
      addendum: textCell,
      ...evidenceCells,
    }),
    key: ['eventId', 'knownFrom'],
    references: { eventId: 'events' },
  }),
};
