import type { StandardDocument } from '../../../contract/standardRecords.ts';
import { topicsDocument, type TopicStep, type TopicStepRow } from '../../../contract/topics.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { standardPath, type PathDay, type PathStepId } from '../../../domain/standardPath.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import { draftDocument, evidenceOf, type DocumentDraft } from '../documentDraft.ts';
import { coverageIn } from './coverage.ts';

/** Fields read from the document of a standard. */
type Standing = Pick<
  StandardDocument,
  'id' | 'standard' | 'days' | 'steps' | 'tasks' | 'calendar' | 'replacedBy'
>;

const binding = new Set(['mandatory', 'regulation']);

/** Topic step for each step of a standard's path, for a binding and for a non-binding text. */
const stepsOnTopic: Readonly<
  Partial<Record<PathStepId, readonly [binding: TopicStep, other: TopicStep | null]>>
> = {
  draft: ['draft', 'draft'],
  comment: ['comment', 'comment'],
  // Until its comments closed, it was out for comment.
  'comment-end': ['comment', 'comment'],
  approval: ['approval', 'approval'],
  adopted: ['adoption', 'recommended'],
  published: ['adoption', 'recommended'],
  // A non-binding text has no day in force or of compliance that is comparable to a rule's.
  'in-force': ['in-force', null],
  applies: ['applies', null],
  'new-types': ['new-types', null],
  all: ['all', null],
};

const stepOf = (step: PathStepId, isBinding: boolean): TopicStep | null =>
  stepsOnTopic[step]?.[isBinding ? 0 : 1] ?? null;

/** True for steps of which a document may have several days, each with its words. */
const isStepOfDays = (step: TopicStep): boolean =>
  step === 'applies' || step === 'new-types' || step === 'all';

/** A text is adopted before it is published: if both days are on record, the first one counts. */
const isFirstOfBoth = (day: PathDay, days: readonly PathDay[]): boolean =>
  day.step !== 'published' || !days.some(({ step, text }) => step === 'adopted' && text === null);

/**
 * Returns the steps of a recorded standard; one in force without a recorded adoption was adopted on an unknown day.
 */
function stepsOfStandard(row: RowOf<'topicDocuments'>, document: Standing): TopicStepRow[] {
  const { standard } = document;
  const isBinding = binding.has(standard.kind);
  const named = {
    ...{ issuer: row.issuer, document: row.document, page: document.id },
    ...{ endedOn: standard.withdrawnOn, endedWith: standard.withdrawnWith },
    placing: evidenceOf(row),
  };
  // The law of an area that binds to a text is another step, of that area.
  const days = standardPath({ ...document, laws: [] });
  const steps = days
    .filter((day) => isFirstOfBoth(day, days) && (day.step !== 'adopted' || day.text === null))
    .flatMap(({ step: id, date, text, evidence, isSighting }): TopicStepRow[] => {
      const step = stepOf(id, isBinding);
      return step === null
        ? []
        : [
            {
              ...named,
              step,
              date: isSighting === true ? null : date,
              text: isStepOfDays(step) ? text : null,
              notBefore: null,
              evidence,
            },
          ];
    });
  const adopted = isBinding ? 'adoption' : 'recommended';
  const isDated = steps.some(({ step }) => step === adopted);
  const { inForceBy, effectiveOn, evidence } = standard;
  return isDated || (inForceBy ?? effectiveOn) === null
    ? steps
    : [...steps, { ...named, step: adopted, date: null, text: null, notBefore: row.notBefore, evidence }];
}

/** True if rows state the days from which a document applies on the topic: a law has days for other subjects, too. */
const hasOwnDays = (
  { topicId, document }: RowOf<'topicDocuments'>,
  byTopic: ReadonlyMap<string, readonly RowOf<'topicDocuments'>[]>,
): boolean =>
  (byTopic.get(topicId) ?? []).some(
    (one) => one.document === document && one.step !== null && isStepOfDays(one.step),
  );

/**
 * Drafts `/standards/topics.json`: the steps of the documents that rows assign to a topic.
 *
 * @param standings documents of all standards.
 * @throws if a row without a step names a document that is not among the standards.
 */
export function topicsDraft(
  records: Pick<Records, 'topics' | 'topicDocuments' | 'coverage'>,
  standings: readonly Standing[],
): DocumentDraft {
  const { topics, topicDocuments } = records;
  const byName = new Map(standings.map((one) => [one.standard.designation, one]));
  const byTopic = groupBy(topicDocuments, ({ topicId }) => topicId);
  const stepsOf = (row: RowOf<'topicDocuments'>): TopicStepRow[] => {
    const { issuer, document, step, date, notBefore, text } = row;
    const known = byName.get(document);
    if (step !== null)
      return [
        {
          ...{ issuer, document, page: known?.id ?? null, step, date, text, notBefore },
          endedOn: known?.standard.withdrawnOn ?? null,
          endedWith: known?.standard.withdrawnWith ?? null,
          evidence: evidenceOf(row),
          placing: null,
        },
      ];
    if (known === undefined)
      throw new Error(`topic-documents.csv: ${document} is not in standards.csv and has no step.`);
    const steps = stepsOfStandard(row, known);
    return hasOwnDays(row, byTopic) ? steps.filter((one) => !isStepOfDays(one.step)) : steps;
  };
  return draftDocument(topicsDocument, {
    coverage: coverageIn(records, 'topic-texts'),
    topics: topics.map(({ topicId, title, scope, industries, mainFor }) => ({
      ...{ id: topicId, title, scope, industries, mainFor },
      steps: (byTopic.get(topicId) ?? [])
        .flatMap(stepsOf)
        .sort((a, b) => compareText(a.date ?? '9', b.date ?? '9') || compareText(a.document, b.document)),
    })),
  });
}
