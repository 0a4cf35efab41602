import * as v from 'valibot';
import { TopicIssuer, TopicStep } from '../../contract/topics.ts';
import * as cells from './cells.ts';
import { table } from './table.ts';

/** Documents of each topic: assigned row by row, never by title. */
export const topicTables = {
  topics: table({
    path: 'topics',
    title: 'Topics',
    rowText: 'A topic on which several jurisdictions write standards or rules.',
    row: v.object({
      topicId: cells.textCell,
      title: cells.textCell,
      industries: cells.industryListCell,
      /** Industries whose name is about the topic: their answers begin with it. Empty for most topics. */
      mainFor: cells.industryListCell,
      scope: cells.textCell,
    }),
    key: ['topicId'],
  }),

  topicDocuments: table({
    path: 'topic-documents',
    title: 'Documents of topics',
    rowText: 'A document that is about a topic, or one of its steps that no other table has.',
    row: v.object({
      topicId: cells.textCell,
      issuer: cells.codeCell(TopicIssuer.codes),
      document: cells.textCell,
      /** Empty if the document is among the standards, whose row and steps give the days. */
      step: cells.optionalCodeCell(TopicStep.codes),
      /** Empty if the step was taken but its day is not on record. */
      date: cells.optionalPeriodCell,
      /** Day before which a step without a date was not taken. Empty if that is unknown, too. */
      notBefore: cells.optionalPeriodCell,
      /** Whom or what a step is for, if not all. Empty if the document is among the standards. */
      text: cells.optionalTextCell,
      ...cells.evidenceCells,
    }),
    key: ['topicId', 'document', 'step'],
    references: { topicId: 'topics' },
  }),
};
