import { Industry, RefArea, Stage } from '../../../contract/codelists.ts';
import { GapResult } from '../../../contract/gaps.ts';
import { CommitteeKind } from '../../../contract/participation.ts';
import { EventKind } from '../../../contract/policyEvent.ts';
import { searchDocument, type SearchRow } from '../../../contract/search.ts';
import { CalendarKind } from '../../../contract/calendar.ts';
import { issuerName, outWord, StandardKind } from '../../../contract/standards.ts';
import { organizationKind } from '../../../contract/organizations.ts';
import { dueName, dueText } from '../../../domain/dueDay.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { counterpartNames } from '../../../domain/relations.ts';
import { groupBy } from '../../../domain/sorting.ts';
import { counted } from '../../../domain/words.ts';
import { aliasesOf } from '../../derive/actors.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { modelsWithPrices } from './aiPricing.ts';
import { datesFrom } from './calendar.ts';
import { indicatorEntries } from './indicators.ts';
import type { BoardHistory } from './leaderboards.ts';
import { newestEvents } from './events.ts';
import { newestCommittees } from '../../derive/newestCommittees.ts';
import { relationsFrom } from './relations.ts';
import { placeOf } from './searchPlaces.ts';
import { indicatorValue, leaderValue, priceValue, secretariatValue } from './searchValues.ts';

/** A row before its kind and its place, with the id by which the records know it. */
type Found = Omit<SearchRow, 'kind' | 'to'> & { readonly id: string };

/** Joins the nonempty parts in one line. */
const joined = (...parts: readonly (string | null | undefined | false)[]): string | undefined =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' · ') || undefined;

const wordsOf = (names: readonly (string | null)[]): string | undefined =>
  [...new Set(names.filter((name) => name !== null && name !== ''))].join(' ; ') || undefined;

const orLeftOut = <T>(value: T | null): T | undefined => value ?? undefined;

const dated = (said: string, period: string | null) =>
  period === null ? null : `${said} ${formatPeriod(period)}`;

function indicatorRows(dataset: OpenDataset): Found[] {
  return indicatorEntries(dataset).map(({ id, title, unit, definition, knownFrom }) => ({
    id,
    title,
    about: definition,
    value: indicatorValue(dataset.observations.get(id) ?? [], unit.code, dataset),
    since: orLeftOut(knownFrom),
  }));
}

const boardRows = (histories: readonly BoardHistory[], dataset: OpenDataset): Found[] =>
  histories.map((history) => ({
    id: history.board.id,
    title: history.board.title,
    note: joined(history.board.operator, history.board.metric),
    value: leaderValue(history, dataset),
    since: history.snapshots[0]?.snapshot,
  }));

function modelRows(dataset: OpenDataset): Found[] {
  const aliases = groupBy(dataset.records.modelAliases, ({ modelId }) => modelId);
  return modelsWithPrices(dataset).map((model) => ({
    id: model.id,
    title: model.name,
    words: wordsOf((aliases.get(model.id) ?? []).map(({ alias }) => alias)),
    note: joined(model.developer, RefArea.label(model.refArea)),
    value: priceValue(model, dataset),
    since: orLeftOut(model.releasedOn),
  }));
}

const developerRows = ({ records }: OpenDataset): Found[] =>
  records.developers.map(({ developer, refArea }) => ({
    id: developer,
    title: developer,
    words: wordsOf(
      records.developerAliases.filter((one) => one.developer === developer).map(({ alias }) => alias),
    ),
    note: refArea === 'ZZ' ? undefined : RefArea.label(refArea),
  }));

/** Returns the first day on which the standard could be known. */
const firstOn = ({ plannedOn, draftedOn, publishedOn, effectiveOn }: RowOf<'standards'>) =>
  orLeftOut(plannedOn ?? draftedOn ?? publishedOn ?? effectiveOn);

function standardRows({ records }: OpenDataset): Found[] {
  const counterparts = counterpartNames(relationsFrom(records));
  return records.standards.map((row) => ({
    id: row.designation,
    title: row.title,
    designation: row.designation,
    original: orLeftOut(row.titleOriginal),
    words: wordsOf(counterparts(row.designation)),
    note: joined(
      issuerName(row.issuer),
      StandardKind.label(row.kind),
      dated(outWord(row.issuer), row.publishedOn),
    ),
    since: firstOn(row),
  }));
}

/** "Regulation (EU) 2024/1689 (AI Act)" is called by what is in its last brackets. */
const shortNameOf = (law: string): string | null => /\(([^()]+)\)$/.exec(law)?.[1] ?? null;

/** Returns the laws that name standards, each once, with what they name. */
const lawRows = ({ records }: OpenDataset): Found[] =>
  [...groupBy(records.lawStandards, ({ law }) => law)].map(([law, rows]) => ({
    id: law,
    title: law,
    note: joined(issuerName(rows[0]?.issuer ?? ''), `${counted(rows.length, 'reference')} to standards`),
    words: wordsOf([shortNameOf(law), ...rows.map(({ designation }) => designation)]),
    about: wordsOf(rows.map(({ subject }) => subject)),
    since: rows.flatMap(({ effectiveOn }) => effectiveOn ?? []).sort()[0],
  }));

const planRows = ({ records }: OpenDataset): Found[] =>
  records.plans.map((row) => ({
    id: row.planId,
    title: row.title,
    original: orLeftOut(row.titleOriginal),
    note: joined(row.issuer, dated('published', row.publishedOn)),
    about: orLeftOut(row.summary),
    since: orLeftOut(row.publishedOn),
  }));

function taskRows({ records }: OpenDataset): Found[] {
  const plans = new Map(records.plans.map((row) => [row.planId, row]));
  return records.planTasks.map((row) => ({
    id: row.taskId,
    title: row.title,
    original: orLeftOut(row.titleOriginal),
    words: orLeftOut(row.internationalLink),
    note: joined(plans.get(row.planId)?.title, `target stage: ${Stage.label(row.stage).toLowerCase()}`),
    since: orLeftOut(plans.get(row.planId)?.publishedOn ?? null),
  }));
}

function bodyRows({ records }: OpenDataset): Found[] {
  const spellings = aliasesOf(records);
  const scopes = new Map(records.bodyScopes.map((row) => [row.bodyId, row.decides]));
  return records.bodies.map(({ bodyId, name, shortName, kind }) => ({
    id: bodyId,
    title: name.includes(shortName) ? name : `${name} (${shortName})`,
    words: wordsOf([shortName, ...spellings(bodyId)]),
    note: kind,
    about: scopes.get(bodyId),
  }));
}

function committeeRows(dataset: OpenDataset): Found[] {
  const { records } = dataset;
  const names = new Map(records.bodies.map(({ bodyId, shortName }) => [bodyId, shortName]));
  const mirrors = new Map(
    records.takePart.flatMap(({ committee, mirrorCn }) => {
      const [name] = /^SAC\/TC \d+(?:\/SC \d+)?/.exec(mirrorCn ?? '') ?? [];
      return name === undefined ? [] : [[committee, name] as const];
    }),
  );
  return newestCommittees(records.committees).map((row) => {
    const { committee, title, kind, bodyId, asOf, industries } = row;
    const mirror = mirrors.get(committee);
    const tracked = industries.filter((one) => one !== 'cross-industry');
    return {
      id: committee,
      title: `${committee}: ${title}`,
      words: wordsOf([committee, mirror ?? null]),
      note: joined(
        names.get(bodyId),
        CommitteeKind.label(kind),
        mirror !== undefined && `${mirror} is its mirror in China`,
      ),
      about: tracked.map((one) => Industry.label(one)).join(', ') || undefined,
      value: secretariatValue(row, dataset),
      since: asOf,
    };
  });
}

function organizationRows({ records }: OpenDataset): Found[] {
  const spellings = aliasesOf(records);
  return records.organizations.map(({ organizationId, name, refArea, kind, role }) => ({
    id: organizationId,
    title: name,
    words: wordsOf(spellings(organizationId)),
    note: joined(RefArea.label(refArea), organizationKind(kind)),
    about: role,
  }));
}

const targetRows = ({ records }: OpenDataset): Found[] =>
  records.targets.map((row) => ({
    id: row.targetId,
    title: row.title,
    words: row.value === null ? undefined : `${String(row.value)} ${row.unit}`,
    note: joined(RefArea.label(row.refArea), dated('due', row.due)),
    since: orLeftOut(row.setOn),
  }));

const eventRows = (dataset: OpenDataset): Found[] =>
  newestEvents(dataset).map((event) => ({
    id: event.id,
    title: event.title,
    note: joined(formatPeriod(event.date), event.body, EventKind.label(event.kind)),
    about: orLeftOut(event.summary),
    since: laterOf(event.date, dataset.sourceOf(event.evidence.sourceId).publishedOn),
  }));

/** Dates ahead; when they became known is that of their source. */
const dateRows = (dataset: OpenDataset): Found[] =>
  datesFrom(dataset.records).map((row) => ({
    id: row.id,
    title: row.rule === null ? row.title : dueName(row),
    words: row.reference !== null && /\s/.test(row.reference) ? row.reference : undefined,
    note: joined(dueText(row), CalendarKind.label(row.kind), RefArea.label(row.refArea)),
    about: row.rule?.duty,
    since: orLeftOut(row.since),
  }));

const gapRows = ({ records }: OpenDataset): Found[] =>
  records.gaps.map((row) => ({
    id: row.gapId,
    title: row.question,
    note: `${GapResult.label(row.result)}, ${formatPeriod(row.lookedOn)}`,
    about: row.found,
    since: row.lookedOn,
  }));

/** An event is known once it has happened and been reported. */
const laterOf = (date: string, reported: string | null): string =>
  reported !== null && reported > date ? reported : date;

const factRows = (dataset: OpenDataset): Found[] =>
  dataset.records.wp29Facts.map((row) => ({
    id: row.factId,
    title: row.fact,
    note: joined(formatPeriod(row.date), row.body, row.group),
    since: laterOf(row.date, dataset.sourceOf(row.sourceId).publishedOn),
  }));

const sourceRows = ({ records }: OpenDataset): Found[] =>
  records.sources.map((row) => ({
    id: row.sourceId,
    title: row.title,
    original: orLeftOut(row.titleOriginal),
    note: joined(row.publisher, row.publishedOn === null ? null : formatPeriod(row.publishedOn)),
    since: orLeftOut(row.publishedOn),
  }));

/** Drafts `/search.json`: everything that can be found, by kind, with the aliases that users use. */
export function searchDraft(dataset: OpenDataset, histories: readonly BoardHistory[]): DocumentDraft {
  const { records } = dataset;
  const found = [
    ['indicator', indicatorRows(dataset)],
    ['board', boardRows(histories, dataset)],
    ['model', modelRows(dataset)],
    ['developer', developerRows(dataset)],
    ['standard', standardRows(dataset)],
    ['law', lawRows(dataset)],
    ['plan', planRows(dataset)],
    ['task', taskRows(dataset)],
    ['body', bodyRows(dataset)],
    ['committee', committeeRows(dataset)],
    ['organization', organizationRows(dataset)],
    ['target', targetRows(dataset)],
    ['date', dateRows(dataset)],
    ['event', eventRows(dataset)],
    ['fact', factRows(dataset)],
    ['gap', gapRows(dataset)],
    ['source', sourceRows(dataset)],
  ] as const;
  return draftDocument(searchDocument, {
    rows: found.flatMap(([kind, rows]) =>
      rows.map(({ id, ...row }) => ({ ...row, kind, to: placeOf(kind, id, records) })),
    ),
    aliases: records.searchAliases.map(({ alias, targetKind, targetId }) => ({
      alias,
      to: targetKind === 'page' ? targetId : placeOf(targetKind, targetId, records),
    })),
  });
}
