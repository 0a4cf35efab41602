import type { StandardDocument } from '../../../contract/standardRecords.ts';
import { topicsDocument, type TopicStep, type TopicStepRow } from '../../../contract/topics.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import { standardPath, type PathStepId } from '../../../domain/standardPath.ts';
import type { Records, RowOf } from '../../tables/records.ts';
import { draftDocument, evidenceOf, type DocumentDraft } from '../documentDraft.ts';
import { coverageIn } from './coverage.ts';

/** What is read of the document of a standard. */
type Standing = Pick<StandardDocument, 'id' | 'standard' | 'steps' | 'tasks' | 'calendar' | 'replacedBy'>;

const binding = new Set(['mandatory', 'regulation']);

/** A draft for approval is a draft; what binds nobody has no day in force that could be laid beside a rule's. */
function stepOf(step: PathStepId, isBinding: boolean): TopicStep | null {
  if (step === 'draft' || step === 'approval') return 'draft';
  if (step === 'comment') return 'comment';
  if (step === 'published') return isBinding ? 'adoption' : 'recommended';
  return step === 'in-force' && isBinding ? 'in-force' : null;
}

/** The steps of a standard on record; one that holds and has no day of adoption was adopted on a day not known. */
function stepsOfStandard(row: RowOf<'topicDocuments'>, document: Standing): TopicStepRow[] {
  const { standard } = document;
  const isBinding = binding.has(standard.kind);
  const named = { issuer: row.issuer, document: row.document, page: document.id };
  const steps = standardPath(document).flatMap(({ step: id, date, evidence, isSighting }): TopicStepRow[] => {
    const step = stepOf(id, isBinding);
    return step === null ? [] : [{ ...named, step, date: isSighting === true ? null : date, evidence }];
  });
  const adopted = isBinding ? 'adoption' : 'recommended';
  const isDated = steps.some(({ step }) => step === adopted);
  return isDated || standard.inForceBy === null
    ? steps
    : [...steps, { ...named, step: adopted, date: null, evidence: standard.evidence }];
}

/**
 * `/standards/topics.json`: the steps of the documents that rows put to a topic.
 *
 * @param standings the documents of all standards.
 * @throws where a row without a step names a document that is not among the standards.
 */
export function topicsDraft(
  records: Pick<Records, 'topics' | 'topicDocuments' | 'coverage'>,
  standings: readonly Standing[],
): DocumentDraft {
  const { topics, topicDocuments } = records;
  const byName = new Map(standings.map((one) => [one.standard.designation, one]));
  const byTopic = groupBy(topicDocuments, ({ topicId }) => topicId);
  const stepsOf = (row: RowOf<'topicDocuments'>): TopicStepRow[] => {
    const { issuer, document, step, date } = row;
    const known = byName.get(document);
    if (step !== null)
      return [{ issuer, document, page: known?.id ?? null, step, date, evidence: evidenceOf(row) }];
    if (known === undefined)
      throw new Error(`topic-documents.csv: ${document} is not in standards.csv and has no step.`);
    return stepsOfStandard(row, known);
  };
  return draftDocument(topicsDocument, {
    coverage: coverageIn(records, 'topic-texts'),
    topics: topics.map(({ topicId, title, scope, industries }) => ({
      ...{ id: topicId, title, scope, industries },
      steps: (byTopic.get(topicId) ?? [])
        .flatMap(stepsOf)
        .sort((a, b) => compareText(a.date ?? '9', b.date ?? '9') || compareText(a.document, b.document)),
    })),
  });
}
