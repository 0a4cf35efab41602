import {
  TopicIssuer,
  TopicStep,
  topicsDocument,
  type Topic,
  type TopicsDocument,
} from '../../contract/topics.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { viewDay } from '../../domain/periods.ts';
import { firstStep, NOT_SEARCHED, topicStepsOn, unsearchedFor } from '../../domain/topicMoves.ts';
import { topicMoves } from '../../figures/law-standards/topicMovesFigure.ts';
import { topicEndText, stepItem } from '../../figures/law-standards/topicPoints.ts';
import { askedTopic, topicSteps } from '../../figures/law-standards/topicStepsFigure.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Picker } from '../../frame/Picker.tsx';
import { useOptions } from '../../url/useOptions.ts';
import { TextLink } from '../../ui/TextLink.tsx';

/** The first movers: all topics, and the steps of one of them. */
export const TopicsPage = () => (
  <Documents label="Topics" height={900} needs={(ask) => ({ document: ask(topicsDocument) })}>
    {({ document }) => <Topics document={document} />}
  </Documents>
);

function Topics({ document }: { document: TopicsDocument }) {
  const { options, choose } = useOptions();
  const view = useShownView();
  const topics = filterByIndustry(document.topics, view.industries);
  const topic = askedTopic(topics, options.field);
  return (
    <div>
      <FigureOf spec={topicMoves} height={560} />
      {topic !== undefined && (
        <div className="mt-14">
          <Picker
            label="Topic"
            groups={[
              { label: 'Topic', options: topics.map(({ id, title }) => ({ value: id, label: title })) },
            ]}
            value={topic.id}
            onChange={(id) => choose({ field: id === topics[0]?.id ? null : id })}
          />
          <p className="mt-2 mb-6 max-w-3xl text-sm text-soft">{topic.scope}</p>
          <FigureOf spec={topicSteps} />
          <StepTable document={document} topic={topic} />
        </div>
      )}
      <p className="mt-4 text-sm text-soft">
        Whose rule binds first is another question: <TextLink to="/rules/first">who binds first</TextLink>.
      </p>
      <TableDownloads table="topic-documents" datasetVersion={document.datasetVersion} />
    </div>
  );
}

interface StepTableProps {
  readonly document: TopicsDocument;
  readonly topic: Topic;
}

/** The first document of each step in each jurisdiction; otherwise "not found" or "not fully searched". */
function StepTable({ document, topic }: StepTableProps) {
  const { asOf } = useShownView();
  const { sources, coverage } = document;
  const day = viewDay({ asOf }, document.datasetVersion);
  const steps = topicStepsOn(topic, sources, asOf);
  const unsearched = unsearchedFor(coverage, topic);
  const cellOf = (issuer: TopicIssuer, step: TopicStep) => {
    const row = firstStep(steps, issuer, step);
    if (row === null)
      return (
        <span className="text-soft italic">{unsearched.includes(issuer) ? NOT_SEARCHED : 'not found'}</span>
      );
    return (
      <>
        <span data-set-ahead>
          <EvidenceValue item={stepItem(topic, row, day)} />
        </span>
        <span className="mt-1.5 block text-soft">
          {row.page === null ? (
            row.document
          ) : (
            <TextLink to={`/standards/${row.page}`}>{row.document}</TextLink>
          )}
        </span>
        <span className="block text-soft">{row.text}</span>
        <span className="block text-soft">{topicEndText(row, day)}</span>
      </>
    );
  };
  const issuers = TopicIssuer.codes.map((issuer) => TopicIssuer.label(issuer));
  return (
    <div className="mt-8">
      <PlainTable
        caption={`First steps on record: ${topic.title}`}
        columns={['Step', ...issuers]}
        roomy={issuers}
        rows={TopicStep.codes.map((step) => ({
          key: step,
          cells: [TopicStep.label(step), ...TopicIssuer.codes.map((issuer) => cellOf(issuer, step))],
        }))}
      />
    </div>
  );
}
