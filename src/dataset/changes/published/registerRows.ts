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
  bodyId: published.text,
  shortName: published.text,
  entries: v.array(
    v.object({
      designation: published.text,
      title: published.optionalText,
      titleOriginal: published.optionalText,
      kind: published.text,
      status: published.optionalText,
      publishedOn: published.optionalText,
      effectiveOn: published.optionalText,
      industries: published.industries,
      evidence: published.evidence,
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
      international: published.text,
      national: published.text,
      degree: published.optionalText,
      adoptionStage: published.text,
      industries: published.industries,
      evidence: published.evidence,
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
      issuer: published.text,
      law: published.text,
      article: published.optionalText,
      designation: published.optionalText,
      subject: published.optionalText,
      force: published.text,
      effectiveOn: published.optionalText,
      due: published.optionalText,
      evidence: published.evidence,
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
      symbol: published.optionalText,
      refArea: published.text,
      notifiedOn: published.optionalText,
      title: published.text,
      commentsUntil: published.optionalText,
      forceProposed: published.optionalText,
      industries: published.industries,
      evidence: published.evidence,
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
      id: published.text,
      document: published.text,
      market: published.text,
      objects: published.text,
      phase: published.text,
      from: published.optionalText,
      modelYear: published.optionalNumber,
      until: published.optionalText,
      duty: published.text,
      exceptions: published.optionalText,
      status: published.text,
      industries: published.industries,
      evidence: published.evidence,
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
