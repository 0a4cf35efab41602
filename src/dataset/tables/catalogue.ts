import * as v from 'valibot';
import { cadences, panelIds, redistributions, unitKinds } from '../../contract/codelists.ts';
import {
  codeCell,
  dateCell,
  evidenceCells,
  industryCell,
  industryListCell,
  madeCell,
  numberCell,
  optionalNumberCell,
  obsStatusCell,
  optionalCodeCell,
  optionalPeriodCell,
  optionalTextCell,
  periodCell,
  refAreaCell,
  refAreaListCell,
  textCell,
} from './cells.ts';
import { table } from './table.ts';

/** What the dataset says of itself: `version`, `date`, `title`, `licence`. */
export const datasetTable = table({
  path: 'dataset',
  row: v.object({ key: textCell, value: textCell }),
  key: ['key'],
});

export const unitsTable = table({
  path: 'units',
  row: v.object({ unit: textCell, label: textCell, kind: codeCell(unitKinds) }),
  key: ['unit'],
});

export const sourcesTable = table({
  path: 'sources',
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
    redistribution: codeCell(redistributions),
    kind: textCell,
  }),
  key: ['sourceId'],
});

export const indicatorsTable = table({
  path: 'indicators',
  row: v.object({
    indicatorId: textCell,
    title: textCell,
    unit: textCell,
    definition: textCell,
    leadDirection: codeCell(['higher', 'lower', 'none']),
    panel: codeCell([...panelIds, 'overview']),
    industries: industryListCell,
    cadence: codeCell(cadences),
    /** Another indicator that holds the same quantity; this one is then kept and not published. */
    supersededBy: optionalTextCell,
  }),
  key: ['indicatorId'],
  references: { unit: 'units', supersededBy: 'indicators' },
});

export const observationsTable = table({
  path: 'observations',
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
});

/** How an indicator is set against others where the two countries are compared; most need no row. */
export const comparisonsTable = table({
  path: 'comparisons',
  row: v.object({
    indicatorId: textCell,
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
});

/** What another source gives for the key of an observation; the observation itself is the one shown first. */
export const otherReadingsTable = table({
  path: 'other-readings',
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
});

export const eventsTable = table({
  path: 'events',
  row: v.object({
    eventId: textCell,
    date: periodCell,
    /** Where the date is that of the news: whether its text gives this day, or only reports on it. */
    dateBasis: optionalCodeCell(['confirmed', 'reported']),
    refAreas: refAreaListCell,
    industries: industryListCell,
    body: optionalTextCell,
    title: textCell,
    summary: optionalTextCell,
    ...evidenceCells,
  }),
  key: ['eventId'],
});

/** What became known of an event after it had been told: its summary says only what could be said then. */
export const eventAddendaTable = table({
  path: 'event-addenda',
  row: v.object({
    eventId: textCell,
    /** The day from which a view says it. */
    knownFrom: dateCell,
    addendum: textCell,
    ...evidenceCells,
  }),
  key: ['eventId', 'knownFrom'],
  references: { eventId: 'events' },
});
