import * as v from 'valibot';
import {
  AdoptionDegree,
  AdoptionStage,
  RegisterKind,
  RegisterStatus,
  StandardForce,
} from '../../../contract/register.ts';
import { Market, RulePhaseKind, RuleStatus } from '../../../contract/rules.ts';
import * as published from '../publishedRow.ts';
import type { PublishedRow } from '../publishedRow.ts';

const register = v.object({
  bodyId: published.anyText,
  shortName: published.anyText,
  entries: v.array(
    v.object({
      designation: published.anyText,
      title: published.textOrNone,
      titleOriginal: published.textOrNone,
      kind: published.anyText,
      status: published.textOrNone,
      publishedOn: published.textOrNone,
      effectiveOn: published.textOrNone,
      industries: published.industries,
      evidence: published.citedEvidence,
    }),
  ),
});

const joined = (parts: readonly (string | null)[]) =>
  parts.filter((part) => part !== null && part !== '').join('; ');

/** Returns the documents of a part of the register: one import adds thousands, which a list summarizes by body. */
export function registerRows(document: unknown): PublishedRow[] {
  const { bodyId, shortName, entries } = v.parse(register, document);
  return entries.map(
    ({ designation, title, titleOriginal, kind, status, publishedOn, effectiveOn, ...row }) => ({
      ...published.usualRow,
      ...row,
      table: 'register',
      subject: bodyId,
      title: shortName,
      key: designation,
      label: joined([designation, title ?? titleOriginal]),
      text: joined([
        published.labelOrCode(RegisterKind, kind),
        published.optionalLabel(RegisterStatus, status),
        publishedOn,
        effectiveOn,
      ]),
      statement: JSON.stringify([
        title,
        titleOriginal,
        kind,
        status,
        publishedOn,
        effectiveOn,
        row.industries,
      ]),
    }),
  );
}

const adoptions = v.object({
  adoptions: v.array(
    v.object({
      international: published.anyText,
      national: published.anyText,
      degree: published.textOrNone,
      adoptionStage: published.anyText,
      industries: published.industries,
      evidence: published.citedEvidence,
    }),
  ),
});

/** Two sources may read one pair differently: each reading is a row. */
export const adoptionRows = (document: unknown): PublishedRow[] =>
  v
    .parse(adoptions, document)
    .adoptions.map(({ international, national, degree, adoptionStage, ...row }) => ({
      ...published.usualRow,
      ...row,
      table: 'adoptions',
      subject: national,
      title: national,
      key: `${international}|${row.evidence.sourceId}`,
      label: `after ${international}`,
      text: joined([
        published.optionalLabel(AdoptionDegree, degree),
        published.labelOrCode(AdoptionStage, adoptionStage),
      ]),
      statement: JSON.stringify([degree, adoptionStage]),
    }));

const laws = v.object({
  lawStandards: v.array(
    v.object({
      issuer: published.anyText,
      law: published.anyText,
      article: published.textOrNone,
      designation: published.textOrNone,
      subject: published.textOrNone,
      force: published.anyText,
      effectiveOn: published.textOrNone,
      due: published.textOrNone,
      evidence: published.citedEvidence,
    }),
  ),
});

export const lawRows = (document: unknown): PublishedRow[] =>
  v
    .parse(laws, document)
    .lawStandards.map(
      ({ issuer, law, article, designation, subject, force, effectiveOn, due, evidence }) => ({
        ...published.usualRow,
        table: 'law-standards',
        subject: law,
        title: `${published.areaOrCode(issuer)}: ${law}`,
        key: [article, designation, subject].map((part) => part ?? '').join('|'),
        label: joined([article, designation, subject]),
        industries: [],
        text: joined([published.labelOrCode(StandardForce, force), effectiveOn, due]),
        evidence,
        statement: JSON.stringify([force, effectiveOn, due]),
      }),
    );

const notifications = v.object({
  notifications: v.array(
    v.object({
      symbol: published.textOrNone,
      refArea: published.anyText,
      notifiedOn: published.textOrNone,
      title: published.anyText,
      commentsUntil: published.textOrNone,
      forceProposed: published.textOrNone,
      industries: published.industries,
      evidence: published.citedEvidence,
    }),
  ),
});

export const notificationRows = (document: unknown): PublishedRow[] =>
  v
    .parse(notifications, document)
    .notifications.map(
      ({ symbol, refArea, notifiedOn, title, commentsUntil, forceProposed, evidence, ...row }) => ({
        ...published.usualRow,
        ...row,
        table: 'notifications',
        subject: title,
        title: `${published.areaOrCode(refArea)}: ${title}`,
        key: evidence.sourceId,
        label: symbol ?? '',
        text: joined([notifiedOn, commentsUntil, forceProposed]),
        evidence,
        statement: JSON.stringify([symbol, notifiedOn, commentsUntil, forceProposed]),
      }),
    );

const rules = v.object({
  phases: v.array(
    v.object({
      id: published.anyText,
      document: published.anyText,
      market: published.anyText,
      objects: published.anyText,
      phase: published.anyText,
      from: published.textOrNone,
      modelYear: published.optionalNumber,
      until: published.textOrNone,
      duty: published.anyText,
      exceptions: published.textOrNone,
      status: published.anyText,
      industries: published.industries,
      evidence: published.citedEvidence,
    }),
  ),
});

export const ruleRows = (document: unknown): PublishedRow[] =>
  v
    .parse(rules, document)
    .phases.map(({ document: rule, market, objects, phase, from, modelYear, ...row }) => ({
      ...published.usualRow,
      table: 'rules',
      subject: rule,
      title: `${published.labelOrCode(Market, market)}: ${rule}`,
      key: row.id,
      label: `${objects}: ${published.labelOrCode(RulePhaseKind, phase).toLowerCase()}`,
      industries: row.industries,
      text: joined([
        from ?? (modelYear === null ? null : `model year ${String(modelYear)}`),
        row.until === null ? null : `until ${row.until}`,
        row.duty,
        published.labelOrCode(RuleStatus, row.status),
      ]),
      evidence: row.evidence,
      statement: JSON.stringify([from, modelYear, row.until, row.duty, row.exceptions, row.status]),
    }));
