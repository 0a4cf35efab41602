import * as v from 'valibot';
import { Cadence, Front, PanelId, Redistribution, UnitKind } from '../../contract/codelists.ts';
import { EventKind } from '../../contract/policyEvent.ts';
import * as cells from './cells.ts';
import { table } from './table.ts';
import { CountedList, CoverageArea, Extent } from '../../contract/coverage.ts';

/** Indicators, their values and sources, and events: the core of the records. */
export const catalogTables = {
  /** Metadata of the dataset: `version`, `date`, `title`, `licence`. */
  dataset: table({
    path: 'dataset',
    title: 'The dataset itself',
    rowText: 'A fact about the dataset.',
    row: v.object({ key: cells.textCell, value: cells.textCell }),
    key: ['key'],
  }),

  units: table({
    path: 'units',
    title: 'Units',
    rowText: 'A code of a unit and its label.',
    row: v.object({ unit: cells.textCell, label: cells.textCell, kind: cells.codeCell(UnitKind.codes) }),
    key: ['unit'],
  }),

  sources: table({
    path: 'sources',
    title: 'Sources',
    rowText: 'A source, with its license and, where it may be linked, its address.',
    row: v.object({
      sourceId: cells.textCell,
      title: cells.textCell,
      /** Title in the source's own language, if that is not English and the title is known. */
      titleOriginal: cells.optionalTextCell,
      publisher: cells.textCell,
      /** Empty if the URL is unknown or must not be linked. */
      url: cells.optionalTextCell,
      publishedOn: cells.optionalPeriodCell,
      language: cells.textCell,
      licence: cells.textCell,
      /** `figures-only` if the terms are non-commercial or the source's own. */
      redistribution: cells.codeCell(Redistribution.codes),
      kind: cells.textCell,
    }),
    key: ['sourceId'],
  }),

  indicators: table({
    path: 'indicators',
    title: 'Indicators',
    rowText: 'What is measured, in one unit.',
    row: v.object({
      indicatorId: cells.textCell,
      title: cells.textCell,
      unit: cells.textCell,
      definition: cells.textCell,
      leadDirection: cells.codeCell(['higher', 'lower', 'none']),
      panel: cells.codeCell([...PanelId.codes, 'overview']),
      industries: cells.industryListCell,
      cadence: cells.codeCell(Cadence.codes),
      /** Another indicator that holds the same quantity; this one is then kept and not published. */
      supersededBy: cells.optionalTextCell,
    }),
    key: ['indicatorId'],
    references: { unit: 'units', supersededBy: 'indicators' },
  }),

  observations: table({
    path: 'observations',
    title: 'Values of indicators',
    rowText: 'One value: of an indicator, area, period, industry.',
    row: v.object({
      indicatorId: cells.textCell,
      refArea: cells.refAreaCell,
      timePeriod: cells.coveredPeriodCell,
      industry: cells.industryCell,
      /** A published observation has a value; a missing one has no row. */
      value: cells.numberCell,
      unit: cells.textCell,
      obsStatus: cells.obsStatusCell,
      ...cells.evidenceCells,
    }),
    key: ['indicatorId', 'refArea', 'timePeriod', 'industry'],
    references: { indicatorId: 'indicators', unit: 'units' },
    fromFileName: 'indicatorId',
  }),

  /** Values from other sources for the key of an observation; the observation itself is shown first. */
  otherReadings: table({
    path: 'other-readings',
    title: 'Other readings',
    rowText: 'What another source gives where a value is shown.',
    row: v.object({
      indicatorId: cells.textCell,
      refArea: cells.refAreaCell,
      timePeriod: cells.coveredPeriodCell,
      industry: cells.industryCell,
      value: cells.numberCell,
      unit: cells.textCell,
      ...cells.evidenceCells,
      made: cells.madeCell,
    }),
    key: ['indicatorId', 'refArea', 'timePeriod', 'industry', 'sourceId'],
    references: { indicatorId: 'indicators', unit: 'units' },
  }),

  /** Comparisons of an indicator between the two countries: one row for each indicator that has one. */
  comparisons: table({
    path: 'comparisons',
    title: 'How indicators are compared',
    rowText:
      'On which front an indicator is, which count once together, whose values are shares of the world.',
    row: v.object({
      indicatorId: cells.textCell,
      /** Empty if it belongs to no front: it is compared, and decides none. */
      front: cells.optionalCodeCell(Front.codes),
      /** Name that fits in a cell; empty if the title is short enough. */
      shortName: cells.optionalTextCell,
      /** `field` if it covers the whole field of its front, so that it may decide it alone. */
      covers: cells.optionalCodeCell(['field']),
      /**
       * Reason why the values may carry no verdict: they rest on `few` things, on as many as the industry has
       * `committees`, or on things that are `unlike` in the two countries, as the note says.
       */
      cases: cells.optionalCodeCell(['few', 'committees', 'unlike']),
      /** Common name of slices of one table, or of counts of one thing, which count once together. */
      family: cells.optionalTextCell,
      /** `world` if the values are percentages of the world's total; empty otherwise. */
      shareOf: cells.optionalCodeCell(['world']),
      /** Points that represent ten times the strength, or odds of ten to one, on a scale without a zero. */
      pointsPerTenfold: cells.optionalNumberCell,
      note: cells.optionalTextCell,
    }),
    key: ['indicatorId'],
    references: { indicatorId: 'indicators' },
  }),

  /** Completeness of each counted list, by area, which every count of two countries depends on. */
  coverage: table({
    path: 'coverage',
    title: 'How whole each list is',
    rowText: 'How much of a counted list is on record for an area, and until when it was looked for.',
    row: v.object({
      list: cells.codeCell(CountedList.codes),
      /** Body, plan, topic or issuer; empty for all that have no row of their own. */
      scope: cells.optionalTextCell,
      /** `WORLD`: one list or one search that treats every area alike. */
      area: cells.codeCell(CoverageArea.codes),
      from: cells.optionalPeriodCell,
      until: cells.optionalPeriodCell,
      extent: cells.codeCell(Extent.codes),
      asOf: cells.periodCell,
      /** Empty if the list is our own collection. */
      sourceId: cells.optionalTextCell,
      note: cells.optionalTextCell,
    }),
    key: ['list', 'scope', 'area', 'from'],
    references: { sourceId: 'sources' },
  }),

  /** Named function of `derive/indicators` that computes an indicator, with its parameters. */
  derivations: table({
    path: 'derivations',
    title: 'Derivations',
    rowText: 'An indicator that the build computes, and by which function.',
    row: v.object({ indicatorId: cells.textCell, method: cells.textCell, parameters: cells.parametersCell }),
    key: ['indicatorId'],
    references: { indicatorId: 'indicators' },
  }),

  /** Computed values that remain stored, because their inputs are not in the records. */
  storedComputations: table({
    path: 'stored-computations',
    title: 'Stored computations',
    rowText: 'Values of an indicator that were computed elsewhere and are stored, with the reason.',
    row: v.object({
      indicatorId: cells.textCell,
      /** Empty if the values of all areas are ours. */
      refArea: cells.optionalRefAreaCell,
      /** Empty if the values of all periods are. */
      timePeriod: cells.optionalCoveredCell,
      reason: cells.textCell,
    }),
    key: ['indicatorId', 'refArea', 'timePeriod'],
    references: { indicatorId: 'indicators' },
  }),

  events: table({
    path: 'events',
    title: 'Events',
    rowText: 'Something decided, published or measured, dated.',
    row: v.object({
      eventId: cells.textCell,
      date: cells.periodCell,
      /** Basis of a date that is that of the report: whether its text gives this day, or only reports on it. */
      dateBasis: cells.optionalCodeCell(['confirmed', 'reported']),
      refAreas: cells.refAreaListCell,
      industries: cells.industryListCell,
      body: cells.optionalTextCell,
      kind: cells.codeCell(EventKind.codes),
      title: cells.textCell,
      summary: cells.optionalTextCell,
      ...cells.evidenceCells,
    }),
    key: ['eventId'],
  }),

  /** Facts that became known after an event was reported: its summary has only what was known then. */
  eventAddenda: table({
    path: 'event-addenda',
    title: 'Later notes on events',
    rowText: 'What became known of an event later, with the day from which it was.',
    row: v.object({
      eventId: cells.textCell,
      /** Day from which views include it. */
      knownFrom: cells.dateCell,
      addendum: cells.textCell,
      ...cells.evidenceCells,
    }),
    key: ['eventId', 'knownFrom'],
    references: { eventId: 'events' },
  }),
};
