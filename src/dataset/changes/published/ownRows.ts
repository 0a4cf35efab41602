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

const cited = { title: published.text, industries: published.industries, evidence: published.evidence };
const listedFields = { id: published.text, ...cited };

const events = v.object({
  events: v.array(
    v.object({
      ...listedFields,
      date: published.text,
      refAreas: v.array(published.text),
      body: published.optionalText,
      summary: published.optionalText,
      addenda: v.optional(v.array(v.object({ text: published.text })), []),
    }),
  ),
});

const targets = v.object({
  targets: v.array(
    v.object({
      id: published.text,
      refArea: published.text,
      industry: published.text,
      title: published.text,
      kind: published.text,
      setOn: published.optionalText,
      due: published.optionalText,
      value: published.optionalNumber,
      valueQualifier: published.optionalText,
      unit: published.text,
      status: published.text,
      evidence: published.evidence,
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
    v.object({ ...listedFields, date: published.text, kind: published.text, rule: v.nullish(v.unknown()) }),
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
      designation: published.text,
      status: published.text,
      publishedOn: published.optionalText,
      effectiveOn: published.optionalText,
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
      id: published.text,
      title: published.text,
      issuer: published.text,
      publishedOn: published.optionalText,
    }),
  ),
  tasks: v.array(
    v.object({
      ...listedFields,
      instrument: published.text,
      stage: published.text,
      targetDate: published.optionalText,
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
      name: published.text,
      secretariat: published.optionalText,
      chair: published.optionalText,
      chairOffice: published.optionalText,
      // Versions up to 2026.11.26.3 named one of several.
      coChairs: v.optional(v.array(published.text), []),
      participation: v.record(published.text, published.text),
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
      id: published.text,
      date: published.text,
      refArea: published.text,
      body: published.text,
      group: published.text,
      fact: published.text,
      evidence: published.evidence,
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
      id: published.text,
      title: published.text,
      publisher: published.text,
      url: published.optionalText,
      publishedOn: published.optionalText,
      licence: published.text,
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
