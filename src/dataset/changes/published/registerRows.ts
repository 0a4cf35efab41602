import * as v from 'valibot';
import {
  AdoptionDegree,
  AdoptionStage,
  RegisterKind,
  RegisterStatus,
  StandardForce,
} from '../../../contract/register.ts';
import { Market, RulePhaseKind, RuleStatus } from '../../../contract/rules.ts';
import {
  areaOrCode,
  publishedEvidence,
  industries,
  labelOrCode,
  optionalLabel,
  optionalNumber,
  optionalPublishedText,
  publishedText,
  usualRow,
  type PublishedRow,
} from '../publishedRow.ts';

const register = v.object({
  bodyId: publishedText,
  shortName: publishedText,
  entries: v.array(
    v.object({
      designation: publishedText,
      title: optionalPublishedText,
      titleOriginal: optionalPublishedText,
      kind: publishedText,
      status: optionalPublishedText,
      publishedOn: optionalPublishedText,
      effectiveOn: optionalPublishedText,
      industries,
      evidence: publishedEvidence,
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
      ...usualRow,
      ...row,
      table: 'register',
      subject: bodyId,
      title: shortName,
      key: designation,
      label: joined([designation, title ?? titleOriginal]),
      text: joined([
        labelOrCode(RegisterKind, kind),
        optionalLabel(RegisterStatus, status),
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
      international: publishedText,
      national: publishedText,
      degree: optionalPublishedText,
      adoptionStage: publishedText,
      industries,
      evidence: publishedEvidence,
    }),
  ),
});

/** Two sources may read one pair differently: each reading is a row. */
export const adoptionRows = (document: unknown): PublishedRow[] =>
  v
    .parse(adoptions, document)
    .adoptions.map(({ international, national, degree, adoptionStage, ...row }) => ({
      ...usualRow,
      ...row,
      table: 'adoptions',
      subject: national,
      title: national,
      key: `${international}|${row.evidence.sourceId}`,
      label: `after ${international}`,
      text: joined([optionalLabel(AdoptionDegree, degree), labelOrCode(AdoptionStage, adoptionStage)]),
      statement: JSON.stringify([degree, adoptionStage]),
    }));

const laws = v.object({
  lawStandards: v.array(
    v.object({
      issuer: publishedText,
      law: publishedText,
      article: optionalPublishedText,
      designation: optionalPublishedText,
      subject: optionalPublishedText,
      force: publishedText,
      effectiveOn: optionalPublishedText,
      due: optionalPublishedText,
      evidence: publishedEvidence,
    }),
  ),
});

export const lawRows = (document: unknown): PublishedRow[] =>
  v
    .parse(laws, document)
    .lawStandards.map(
      ({ issuer, law, article, designation, subject, force, effectiveOn, due, evidence }) => ({
        ...usualRow,
        table: 'law-standards',
        subject: law,
        title: `${areaOrCode(issuer)}: ${law}`,
        key: [article, designation, subject].map((part) => part ?? '').join('|'),
        label: joined([article, designation, subject]),
        industries: [],
        text: joined([labelOrCode(StandardForce, force), effectiveOn, due]),
        evidence,
        statement: JSON.stringify([force, effectiveOn, due]),
      }),
    );

const notifications = v.object({
  notifications: v.array(
    v.object({
      symbol: optionalPublishedText,
      refArea: publishedText,
      notifiedOn: optionalPublishedText,
      title: publishedText,
      commentsUntil: optionalPublishedText,
      forceProposed: optionalPublishedText,
      industries,
      evidence: publishedEvidence,
    }),
  ),
});

export const notificationRows = (document: unknown): PublishedRow[] =>
  v
    .parse(notifications, document)
    .notifications.map(
      ({ symbol, refArea, notifiedOn, title, commentsUntil, forceProposed, evidence, ...row }) => ({
        ...usualRow,
        ...row,
        table: 'notifications',
        subject: title,
        title: `${areaOrCode(refArea)}: ${title}`,
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
      id: publishedText,
      document: publishedText,
      market: publishedText,
      objects: publishedText,
      phase: publishedText,
      from: optionalPublishedText,
      modelYear: optionalNumber,
      until: optionalPublishedText,
      duty: publishedText,
      exceptions: optionalPublishedText,
      status: publishedText,
      industries,
      evidence: publishedEvidence,
    }),
  ),
});

export const ruleRows = (document: unknown): PublishedRow[] =>
  v
    .parse(rules, document)
    .phases.map(({ document: rule, market, objects, phase, from, modelYear, ...row }) => ({
      ...usualRow,
      table: 'rules',
      subject: rule,
      title: `${labelOrCode(Market, market)}: ${rule}`,
      key: row.id,
      label: `${objects}: ${labelOrCode(RulePhaseKind, phase).toLowerCase()}`,
      industries: row.industries,
      text: joined([
        from ?? (modelYear === null ? null : `model year ${String(modelYear)}`),
        row.until === null ? null : `until ${row.until}`,
        row.duty,
        labelOrCode(RuleStatus, row.status),
      ]),
      evidence: row.evidence,
      statement: JSON.stringify([from, modelYear, row.until, row.duty, row.exceptions, row.status]),
    }));
