import { slug } from '../../../contract/slug.ts';
import {
  standardDocument,
  standardEntry,
  standardIndexDocument,
  type StandardEntry,
  type StandardRelation,
  type StandardStep,
  type StandardTask,
} from '../../../contract/standardRecords.ts';
import { weakest } from '../../../contract/confidence.ts';
import type { LawStandard } from '../../../contract/register.ts';
import type { Relation } from '../../../contract/relations.ts';
import type { ComplianceIn, Standard, StandardDay, StandardScope } from '../../../contract/standards.ts';
import { briefScope } from '../../../domain/appliesTo.ts';
import { designationFinder, namesIn } from '../../../domain/designations.ts';
import { isEffect } from '../../../domain/dueDay.ts';
import { counterpartsOf, otherOf } from '../../../domain/relations.ts';
import { lawDays } from '../../../domain/standardPath.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, evidenceOf, published, type DocumentDraft } from '../documentDraft.ts';
import { datesFrom } from './calendar.ts';
import { coverageIn } from './coverage.ts';
import { standardFrom, taskFrom, endsAmong } from './evPlans.ts';
import { adoptionFrom, lawReader } from './register.ts';
import { vehicleForumFacts } from './participation.ts';
import { relationsFrom } from './relations.ts';
import { amendmentsFrom, phasesFrom } from './rules.ts';
import { complianceOf, daysFrom, scopesFrom } from './standardDays.ts';
import { eventsNaming } from './standardEvents.ts';
import {
  documentNamed,
  replacedBy,
  successorsOf,
  type Finder,
  type StandardOfRow,
} from './standardReplacements.ts';
import { topicsDraft } from './topics.ts';

interface EntryParts extends Pick<StandardEntry, 'id' | 'replacedBy' | 'complianceIn' | 'expectedOn'> {
  readonly standard: Standard;
  readonly days: readonly StandardDay[];
  readonly scope: StandardScope | null;
}

function entryOf(
  { standard, days, scope, ...parts }: EntryParts,
  relations: readonly Relation[],
): StandardEntry {
  const { designation } = standard;
  return published(standardEntry, {
    ...{ ...standard, ...parts, ...complianceOf(days) },
    scope: scope && briefScope(scope),
    counterparts: counterpartsOf(relations, designation).map((one) => ({
      name: otherOf(one, designation),
      since: one.since,
    })),
  });
}

/** Returns the days by which the laws of areas bind to each standard, by area. */
function complianceInFrom(records: OpenDataset['records']): (designation: string) => ComplianceIn[] {
  const { lawStandards } = records;
  const read = lawReader(records);
  const byName = groupBy(lawStandards, ({ designation }) => designation);
  return (designation) => {
    const days = lawDays((byName.get(designation) ?? []).map(read));
    const byArea = groupBy(
      days.toSorted((a, b) => compareText(a.date, b.date)),
      ({ area }) => area,
    );
    return [...byArea].map(([area, own]) => ({ area, ...complianceOf(own) }));
  };
}

/** @throws if two documents would have the same URL. */
function listedStandards(dataset: OpenDataset, relations: readonly Relation[]): StandardOfRow[] {
  const { standards } = dataset.records;
  const daysOf = daysFrom(dataset.records);
  const daysInAreas = complianceInFrom(dataset.records);
  const endOf = endsAmong(dataset.records);
  const replacing = groupBy(
    standards.flatMap((row) => namesIn(row.replaces).map((old) => ({ old, id: slug(row.designation) }))),
    ({ old }) => old,
  );
  const scopes = scopesFrom(dataset.records);
  const expected = new Map(
    datesFrom(dataset.records)
      .filter(isEffect)
      .flatMap(({ reference, date }) => (reference === null ? [] : [[reference, date] as const])),
  );
  const seen = new Map<string, string>();
  return standards
    .map((row) => {
      const { designation } = row;
      const id = slug(designation);
      const other = seen.get(id);
      if (other !== undefined)
        throw new Error(`${other} and ${designation} would both be at /standards/${id}.`);
      seen.set(id, designation);
      const standard = standardFrom(row, dataset, endOf);
      const replacedBy = (replacing.get(designation) ?? []).map((one) => one.id);
      const days = daysOf(designation);
      const scope = scopes.get(designation) ?? null;
      const complianceIn = daysInAreas(designation);
      const expectedOn = row.effectiveOn === null ? (expected.get(designation) ?? null) : null;
      const entry = entryOf({ id, standard, replacedBy, complianceIn, expectedOn, days, scope }, relations);
      return { id, designation, row, standard, entry, days, scope };
    })
    .sort((left, right) => compareText(left.designation, right.designation));
}

/** Returns the documents that a text counts as naming: the one that it refers to, or all parts of the series. */
const namedBy = (name: string, { find, within }: Finder): readonly StandardOfRow[] => {
  const found = find(name);
  return found === null ? within(name) : [found];
};

const isCounterpart = ({ step }: RowOf<'lineage'>) => step === 'international-counterpart';

/** Returns the steps and tasks of each document, by its name in the rows. */
function lineageParts({ records }: OpenDataset, finder: Finder) {
  const byTask = groupBy(records.lineage, ({ taskId }) => taskId);
  const byDocument = groupBy(records.lineage, ({ reference }) => finder.find(reference)?.id ?? null);
  const tasks = new Map(records.planTasks.map((row) => [row.taskId, row]));
  const plans = new Map(records.plans.map((row) => [row.planId, row]));

  const taskWith = (id: string, links: readonly RowOf<'lineage'>[]): StandardTask[] => {
    const row = tasks.get(id);
    const plan = plans.get(row?.planId ?? '');
    const level = weakest(links.map(({ confidence }) => confidence));
    const link = links.find(({ confidence }) => confidence === level);
    if (row === undefined || plan === undefined || link === undefined) return [];
    const { title: planTitle, issuer: planIssuer, publishedOn: planPublishedOn } = plan;
    const planEvidence =
      plan.sourceId === row.sourceId
        ? evidenceOf(row)
        : {
            ...evidenceOf(row),
            sourceId: plan.sourceId,
            locator: 'day of publication of the plan',
            confidence: plan.confidence,
          };
    const linkEvidence = evidenceOf(link);
    return [{ task: taskFrom(row), planTitle, planIssuer, planPublishedOn, planEvidence, linkEvidence }];
  };

  return ({ id }: StandardOfRow) => {
    // Plans ask for the national text: foreign texts on the same subject are not what they asked for.
    const own = (byDocument.get(id) ?? []).filter((one) => !isCounterpart(one));
    const asking = groupBy(own, ({ taskId }) => taskId);
    const ofTasks = [...asking.keys()].flatMap((taskId) => byTask.get(taskId) ?? []);
    // Drafts and projects have separate names; those with their own page are shown there.
    const nameless = ofTasks.filter((one) => !isCounterpart(one) && finder.find(one.reference) === null);
    return {
      asking: new Set(asking.keys()),
      steps: [...own, ...nameless]
        .map(stepFrom)
        .sort((a, b) => compareText(a.date ?? '9', b.date ?? '9') || compareText(a.taskId, b.taskId)),
      tasks: [...asking]
        .flatMap(([taskId, links]) => taskWith(taskId, links))
        .sort((a, b) => b.task.planYear - a.task.planYear || compareText(a.task.id, b.task.id)),
    };
  };
}

const stepFrom = (row: RowOf<'lineage'>): StandardStep => ({
  taskId: row.taskId,
  step: row.step,
  date: row.date,
  reference: row.reference,
  evidence: evidenceOf(row),
});

/** Returns the relations of a document in both directions, by the other's name. */
const relationsOf = (own: string, relations: readonly Relation[], finder: Finder): StandardRelation[] =>
  relations
    .filter(({ from, to }) => from === own || to === own)
    .map((one) => ({ ...one, other: documentNamed(otherOf(one, own), finder) }))
    .sort((a, b) => compareText(a.other.name, b.other.name));

/** Returns adoptions of each document or by it, and the laws that name it, by its id. */
function textsOnIt({ records }: OpenDataset, finder: Finder) {
  const adoptions = records.adoptions.flatMap((row) => {
    const said = adoptionFrom(row);
    const pairs = [
      [row.international, row.national],
      [row.national, row.international],
    ] as const;
    return pairs.flatMap(([own, name]) =>
      namedBy(own, finder).map(({ id }) => ({
        id,
        adoption: { ...said, other: documentNamed(name, finder) },
      })),
    );
  });
  const read = lawReader(records);
  const laws = records.lawStandards.flatMap((row) =>
    namedBy(row.designation ?? '', finder).map(({ id }) => ({ id, law: read(row) })),
  );
  return { adoptions: groupBy(adoptions, ({ id }) => id), laws: groupBy(laws, ({ id }) => id) };
}

const CLASS_NOTE =
  'The law binds all mandatory national standards and names none. The day is that of the standard’s own row.';

/**
 * Returns the laws on a document. One law binds every mandatory national standard of China and names none: each that
 * was published has a row of it, which cites the law, unless the records have one.
 */
function withClassLaw(
  { designation, industries, ...standard }: Standard,
  laws: readonly LawStandard[],
  ofClass: LawStandard | undefined,
): LawStandard[] {
  const isOfClass =
    standard.issuer === 'CN' && standard.kind === 'mandatory' && standard.publishedOn !== null;
  if (!isOfClass || ofClass === undefined || laws.some(({ force }) => force === 'by-class')) return [...laws];
  const { effectiveOn, effectiveEvidence, publishedOn: knownFrom } = standard;
  const own = effectiveEvidence ?? standard.evidence;
  const confidence = weakest([own.confidence, ofClass.evidence.confidence]);
  const evidence = { ...ofClass.evidence, confidence, note: CLASS_NOTE };
  return [...laws, { ...ofClass, designation, industries, edition: null, effectiveOn, knownFrom, evidence }];
}

/** Returns the due dates of a document, and of the tasks that ask for it, by day. */
function datesOn({ records }: OpenDataset, finder: Finder) {
  const dates = datesFrom(records);
  const byDocument = groupBy(dates, ({ reference }) => finder.find(reference ?? '')?.id);
  const byTask = groupBy(dates, ({ reference }) => reference);
  return (id: string, tasks: ReadonlySet<string>) => {
    const rows = [...(byDocument.get(id) ?? []), ...[...tasks].flatMap((task) => byTask.get(task) ?? [])];
    return [...new Set(rows)].sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  };
}

/** Drafts `/standards/index.json`, one document per recorded standard or regulation, and their topics. */
export function* standardDrafts(dataset: OpenDataset): Generator<DocumentDraft> {
  const relations = relationsFrom(dataset.records);
  const all = listedStandards(dataset, relations);
  const byId = new Map(all.map((one) => [one.id, one]));
  const finder = designationFinder(all);
  const lineageOf = lineageParts(dataset, finder);
  const eventsOf = eventsNaming(dataset, all);
  const facts = vehicleForumFacts(dataset);
  const mentions = dataset.records.standardMentions;
  const texts = textsOnIt(dataset, finder);
  const datesOf = datesOn(dataset, finder);
  const ofClass = dataset.records.lawStandards
    .map(lawReader(dataset.records))
    .find(({ force }) => force === 'by-class');

  yield draftDocument(standardIndexDocument, {
    standards: all.map(({ entry }) => entry),
    coverage: coverageIn(dataset.records, 'standards'),
  });
  const phases = groupBy(phasesFrom(dataset.records), ({ page }) => page);
  const amendments = groupBy(amendmentsFrom(dataset.records), ({ page }) => page);
  const lawsOf = (id: string) => (texts.laws.get(id) ?? []).map(({ law }) => law);
  const documents = all.map((one) => {
    const { asking, steps, tasks } = lineageOf(one);
    const editions = finder.editions(one.designation).filter(({ id }) => id !== one.id);
    return {
      id: one.id,
      standard: one.standard,
      editions: editions.map(({ entry, standard }) => ({ ...entry, evidence: standard.evidence })),
      replaces: replacedBy(one, finder, byId),
      replacedBy: successorsOf(one, byId, editions),
      relations: relationsOf(one.designation, relations, finder),
      adoptions: (texts.adoptions.get(one.id) ?? []).map(({ adoption }) => adoption),
      laws: withClassLaw(one.standard, lawsOf(one.id), ofClass),
      days: [...one.days],
      scope: one.scope,
      steps,
      tasks,
      calendar: datesOf(one.id, asking),
      events: eventsOf(one.id),
      facts: facts.filter(({ id }) =>
        mentions.some((row) => row.designation === one.designation && row.mentionId === id),
      ),
      phases: phases.get(one.id) ?? [],
      amendments: amendments.get(one.id) ?? [],
    };
  });
  for (const one of documents) yield draftDocument(standardDocument(one.id), one);
  yield topicsDraft(dataset.records, documents);
}
