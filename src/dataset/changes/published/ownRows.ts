import * as v from 'valibot';
import { Stage } from '../../../contract/codelists.ts';
import { Instrument } from '../../../contract/evPlans.ts';
import { TargetQualifier } from '../../../contract/policyTargets.ts';
import { CalendarKind } from '../../../contract/calendar.ts';
import { StandardStatus } from '../../../contract/standards.ts';
import * as published from '../publishedRow.ts';
import type { PublishedRow } from '../publishedRow.ts';

interface OwnRow {
  readonly id: string;
  readonly title: string;
  readonly industries: PublishedRow['industries'];
  readonly evidence: PublishedRow['evidence'];
}

/** Returns rows that are their own subject. `say` returns the parts of their text. */
function ownRows<Row extends OwnRow>(
  table: PublishedRow['table'],
  rows: readonly Row[],
  say: (row: Row) => readonly (string | null)[],
): PublishedRow[] {
  return rows.map((row) => {
    const parts = say(row).filter((part) => part !== null && part !== '');
    return {
      ...published.usualRow,
      table,
      subject: row.id,
      title: row.title,
      key: row.id,
      label: '',
      industries: row.industries,
      text: parts.join('; '),
      evidence: row.evidence,
      statement: JSON.stringify([row.title, ...say(row)]),
    };
  });
}

const cited = {
  title: published.anyText,
  industries: published.industries,
  evidence: published.citedEvidence,
};
const listedFields = { id: published.anyText, ...cited };

const events = v.object({
  events: v.array(
    v.object({
      ...listedFields,
      date: published.anyText,
      refAreas: v.array(published.anyText),
      body: published.textOrNone,
      summary: published.textOrNone,
      addenda: v.optional(v.array(v.object({ text: published.anyText })), []),
    }),
  ),
});

const targets = v.object({
  targets: v.array(
    v.object({
      id: published.anyText,
      refArea: published.anyText,
      industry: published.anyText,
      title: published.anyText,
      kind: published.anyText,
      setOn: published.textOrNone,
      due: published.textOrNone,
      value: published.optionalNumber,
      valueQualifier: published.textOrNone,
      unit: published.anyText,
      status: published.anyText,
      evidence: published.citedEvidence,
    }),
  ),
});

export const targetRows = (document: unknown) =>
  ownRows(
    'targets',
    v
      .parse(targets, document)
      .targets.map((row) => ({ ...row, industries: v.parse(published.industries, [row.industry]) })),
    ({ refArea, kind, setOn, due, value, valueQualifier, unit, status }) => [
      published.areaOrCode(refArea),
      kind,
      setOn,
      due,
      value === null
        ? null
        : [published.optionalLabel(TargetQualifier, valueQualifier), published.plainNumber(value), unit]
            .filter((part) => part !== null)
            .join(' '),
      status,
    ],
  );

/** Later addenda are part of an event's text: a new one revises it. */
export const eventRows = (document: unknown) =>
  ownRows('events', v.parse(events, document).events, ({ date, refAreas, body, summary, addenda }) => [
    date,
    refAreas.map(published.areaOrCode).join(', '),
    body,
    summary,
    ...addenda.map(({ text }) => text),
  ]);

const calendar = v.object({
  entries: v.array(
    v.object({
      ...listedFields,
      date: published.anyText,
      kind: published.anyText,
      rule: v.nullish(v.unknown()),
    }),
  ),
});

/** Returns the calendar's own dates: those of rules are told with the rules. */
export function calendarRows(document: unknown) {
  const own = v.parse(calendar, document).entries.filter(({ rule }) => rule == null);
  return ownRows('calendar', own, ({ date, kind }) => [date, published.labelOrCode(CalendarKind, kind)]);
}

const standards = v.object({
  standards: v.array(
    v.object({
      ...cited,
      designation: published.anyText,
      status: published.anyText,
      publishedOn: published.textOrNone,
      effectiveOn: published.textOrNone,
    }),
  ),
});

const after = (lead: string, value: string | null) => (value === null ? null : `${lead} ${value}`);

export function standardRows(document: unknown): PublishedRow[] {
  const rows = v.parse(standards, document).standards.map((row) => ({ ...row, id: row.designation }));
  return ownRows('standards', rows, ({ status, publishedOn, effectiveOn }) => [
    published.labelOrCode(StandardStatus, status),
    after('published', publishedOn),
    after('in force from', effectiveOn),
  ]);
}

const publishedTasks = v.object({
  plans: v.array(
    v.object({
      id: published.anyText,
      title: published.anyText,
      issuer: published.anyText,
      publishedOn: published.textOrNone,
    }),
  ),
  tasks: v.array(
    v.object({
      ...listedFields,
      instrument: published.anyText,
      stage: published.anyText,
      targetDate: published.textOrNone,
    }),
  ),
});

export function planRows(document: unknown): PublishedRow[] {
  const { plans, tasks } = v.parse(publishedTasks, document);
  const ofCars = plans.map((plan) => ({ ...plan, industries: ['ev' as const], evidence: null }));
  return [
    ...ownRows('plans', ofCars, ({ issuer, publishedOn }) => [issuer, publishedOn]),
    ...ownRows('tasks', tasks, ({ instrument, stage, targetDate }) => [
      published.labelOrCode(Instrument, instrument),
      published.labelOrCode(Stage, stage),
      targetDate,
    ]),
  ];
}

const committees = v.object({
  committees: v.array(
    v.object({
      ...listedFields,
      name: published.anyText,
      secretariat: published.textOrNone,
      chair: published.textOrNone,
      chairOffice: published.textOrNone,
      // Versions up to 2026.11.26.3 named one of several.
      coChairs: v.optional(v.array(published.anyText), []),
      participation: v.record(published.anyText, published.anyText),
    }),
  ),
});

export function committeeRows(document: unknown): PublishedRow[] {
  const rows = v.parse(committees, document).committees;
  const named = rows.map((row) => ({ ...row, title: `${row.name}: ${row.title}` }));
  return ownRows('committees', named, ({ secretariat, chair, chairOffice, coChairs, participation }) => [
    `secretariat ${secretariat === null ? 'not known' : published.areaOrCode(secretariat)}`,
    after(chairOffice ?? 'chair', chair === null ? null : published.areaOrCode(chair)),
    after('co-chairs', coChairs.length === 0 ? null : coChairs.map(published.areaOrCode).join(', ')),
    ...Object.entries(participation).map(([area, role]) => `${published.areaOrCode(area)}: ${role}`),
  ]);
}

const facts = v.object({
  facts: v.array(
    v.object({
      id: published.anyText,
      date: published.anyText,
      refArea: published.anyText,
      body: published.anyText,
      group: published.anyText,
      fact: published.anyText,
      evidence: published.citedEvidence,
    }),
  ),
});

/**
 * Returns offices in vehicle rulemaking with their holders, including chairs and vice-chairs, and the decisions made
 * there.
 */
export function factRows(document: unknown): PublishedRow[] {
  const rows = v.parse(facts, document).facts.map((row) => ({
    ...row,
    title: [row.body, row.group].filter((part) => part !== '').join(', '),
    industries: ['ev' as const],
  }));
  return ownRows('facts', rows, ({ date, refArea, fact }) => [date, published.areaOrCode(refArea), fact]);
}

const publishedSources = v.object({
  entries: v.array(
    v.object({
      id: published.anyText,
      title: published.anyText,
      publisher: published.anyText,
      url: published.textOrNone,
      publishedOn: published.textOrNone,
      licence: published.anyText,
    }),
  ),
});

export function sourceRows(document: unknown): PublishedRow[] {
  const rows = v
    .parse(publishedSources, document)
    .entries.map((row) => ({ ...row, industries: [], evidence: null }));
  return ownRows('sources', rows, ({ publisher, publishedOn, licence, url }) => [
    publisher,
    publishedOn,
    licence,
    url,
  ]);
}
