import * as v from 'valibot';
import { Stage } from '../../../contract/codelists.ts';
import { Instrument } from '../../../contract/evPlans.ts';
import { TargetQualifier } from '../../../contract/policyTargets.ts';
import { CalendarKind } from '../../../contract/calendar.ts';
import { StandardStatus } from '../../../contract/standards.ts';
import {
  areaOrCode,
  publishedEvidence,
  industries,
  labelOrCode,
  optionalLabel,
  optionalNumber,
  optionalPublishedText,
  plainNumber,
  publishedText,
  usualRow,
  type PublishedRow,
} from '../publishedRow.ts';

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
      ...usualRow,
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

const cited = { title: publishedText, industries, evidence: publishedEvidence };
const listedFields = { id: publishedText, ...cited };

const events = v.object({
  events: v.array(
    v.object({
      ...listedFields,
      date: publishedText,
      refAreas: v.array(publishedText),
      body: optionalPublishedText,
      summary: optionalPublishedText,
      addenda: v.optional(v.array(v.object({ text: publishedText })), []),
    }),
  ),
});

const targets = v.object({
  targets: v.array(
    v.object({
      id: publishedText,
      refArea: publishedText,
      industry: publishedText,
      title: publishedText,
      kind: publishedText,
      setOn: optionalPublishedText,
      due: optionalPublishedText,
      value: optionalNumber,
      valueQualifier: optionalPublishedText,
      unit: publishedText,
      status: publishedText,
      evidence: publishedEvidence,
    }),
  ),
});

export const targetRows = (document: unknown) =>
  ownRows(
    'targets',
    v
      .parse(targets, document)
      .targets.map((row) => ({ ...row, industries: v.parse(industries, [row.industry]) })),
    ({ refArea, kind, setOn, due, value, valueQualifier, unit, status }) => [
      areaOrCode(refArea),
      kind,
      setOn,
      due,
      value === null
        ? null
        : [optionalLabel(TargetQualifier, valueQualifier), plainNumber(value), unit]
            .filter((part) => part !== null)
            .join(' '),
      status,
    ],
  );

/** Later addenda are part of an event's text: a new one revises it. */
export const eventRows = (document: unknown) =>
  ownRows('events', v.parse(events, document).events, ({ date, refAreas, body, summary, addenda }) => [
    date,
    refAreas.map(areaOrCode).join(', '),
    body,
    summary,
    ...addenda.map(({ text }) => text),
  ]);

const calendar = v.object({
  entries: v.array(
    v.object({ ...listedFields, date: publishedText, kind: publishedText, rule: v.nullish(v.unknown()) }),
  ),
});

/** Returns the calendar's own dates: those of rules are told with the rules. */
export function calendarRows(document: unknown) {
  const own = v.parse(calendar, document).entries.filter(({ rule }) => rule == null);
  return ownRows('calendar', own, ({ date, kind }) => [date, labelOrCode(CalendarKind, kind)]);
}

const standards = v.object({
  standards: v.array(
    v.object({
      ...cited,
      designation: publishedText,
      status: publishedText,
      publishedOn: optionalPublishedText,
      effectiveOn: optionalPublishedText,
    }),
  ),
});

const after = (lead: string, value: string | null) => (value === null ? null : `${lead} ${value}`);

export function standardRows(document: unknown): PublishedRow[] {
  const rows = v.parse(standards, document).standards.map((row) => ({ ...row, id: row.designation }));
  return ownRows('standards', rows, ({ status, publishedOn, effectiveOn }) => [
    labelOrCode(StandardStatus, status),
    after('published', publishedOn),
    after('in force from', effectiveOn),
  ]);
}

const publishedTasks = v.object({
  plans: v.array(
    v.object({
      id: publishedText,
      title: publishedText,
      issuer: publishedText,
      publishedOn: optionalPublishedText,
    }),
  ),
  tasks: v.array(
    v.object({
      ...listedFields,
      instrument: publishedText,
      stage: publishedText,
      targetDate: optionalPublishedText,
    }),
  ),
});

export function planRows(document: unknown): PublishedRow[] {
  const { plans, tasks } = v.parse(publishedTasks, document);
  const ofCars = plans.map((plan) => ({ ...plan, industries: ['ev' as const], evidence: null }));
  return [
    ...ownRows('plans', ofCars, ({ issuer, publishedOn }) => [issuer, publishedOn]),
    ...ownRows('tasks', tasks, ({ instrument, stage, targetDate }) => [
      labelOrCode(Instrument, instrument),
      labelOrCode(Stage, stage),
      targetDate,
    ]),
  ];
}

const committees = v.object({
  committees: v.array(
    v.object({
      ...listedFields,
      name: publishedText,
      secretariat: optionalPublishedText,
      chair: optionalPublishedText,
      chairOffice: optionalPublishedText,
      // Versions up to 2026.11.26.3 named one of several.
      coChairs: v.optional(v.array(publishedText), []),
      participation: v.record(publishedText, publishedText),
    }),
  ),
});

export function committeeRows(document: unknown): PublishedRow[] {
  const rows = v.parse(committees, document).committees;
  const named = rows.map((row) => ({ ...row, title: `${row.name}: ${row.title}` }));
  return ownRows('committees', named, ({ secretariat, chair, chairOffice, coChairs, participation }) => [
    `secretariat ${secretariat === null ? 'not known' : areaOrCode(secretariat)}`,
    after(chairOffice ?? 'chair', chair === null ? null : areaOrCode(chair)),
    after('co-chairs', coChairs.length === 0 ? null : coChairs.map(areaOrCode).join(', ')),
    ...Object.entries(participation).map(([area, role]) => `${areaOrCode(area)}: ${role}`),
  ]);
}

const facts = v.object({
  facts: v.array(
    v.object({
      id: publishedText,
      date: publishedText,
      refArea: publishedText,
      body: publishedText,
      group: publishedText,
      fact: publishedText,
      evidence: publishedEvidence,
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
  return ownRows('facts', rows, ({ date, refArea, fact }) => [date, areaOrCode(refArea), fact]);
}

const publishedSources = v.object({
  entries: v.array(
    v.object({
      id: publishedText,
      title: publishedText,
      publisher: publishedText,
      url: optionalPublishedText,
      publishedOn: optionalPublishedText,
      licence: publishedText,
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
