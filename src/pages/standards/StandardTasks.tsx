import { Stage } from '../../contract/codelists.ts';
import type { StandardDocument, StandardTask } from '../../contract/standardRecords.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { wasOutBefore } from '../../domain/standardPath.ts';
import { numberId } from '../../figure/numberId.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';

interface StandardTasksProps {
  readonly document: StandardDocument;
}

/** Tasks of plans that requested the document, and those whose plan is later than the document. */
export function StandardTasks({ document }: StandardTasksProps) {
  const { asOf } = useShownView();
  const cut = knownOn(
    document.tasks,
    ({ task, planPublishedOn }) => planPublishedOn ?? String(task.planYear),
    asOf,
  );
  const leftOut = leftOutNote(cut, 'task', asOf);
  return (
    <Section id="standard-tasks" title="Plans that ask for it">
      <p className="mb-3 text-sm text-soft empty:hidden" data-exempt="count">
        {cut.known.length === 0 && 'No task of a plan on record asks for it. '}
        {leftOut}
      </p>
      {cut.known.length > 0 && (
        <PlainTable
          caption="Tasks of plans"
          columns={['Task', 'Target stage', 'Plan', 'The document']}
          roomy={['Task', 'Plan']}
          rows={cut.known.map((one) => ({
            key: one.task.id,
            cells: [
              <TaskWords key="task" one={one} />,
              Stage.label(one.task.stage),
              <TextLink key="plan" to={`/ev-plans?metric=${one.task.planId}`}>
                {one.planTitle}
              </TextLink>,
              <LinkWords key="link" one={one} document={document} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

/** States whether the document resulted from the task; opens the evidence for that. */
function LinkWords({ one, document }: { readonly one: StandardTask; readonly document: StandardDocument }) {
  const { task, planTitle, planIssuer, planPublishedOn, linkEvidence } = one;
  if (wasOutBefore(document.standard, one)) return 'was out before the plan';
  return (
    <EvidenceValue
      item={{
        id: numberId('standard-tasks', `${task.id}|document`),
        subject: document.standard.designation,
        text: 'asked for by the plan',
        actor: planIssuer,
        period: planPublishedOn ?? String(task.planYear),
        facts: [{ label: 'Plan', value: planTitle }],
        definition: `That ${document.standard.designation} is what came of the task: ${task.title}.`,
        evidence: linkEvidence,
      }}
    />
  );
}

/** The wording of a task in both languages; opens its evidence. */
function TaskWords({
  one: { task, planTitle, planIssuer, planPublishedOn },
}: {
  readonly one: StandardTask;
}) {
  const original = task.titleOriginal;
  return (
    <>
      <EvidenceValue
        item={{
          id: numberId('standard-tasks', task.id),
          subject: task.title,
          text: task.title,
          actor: planIssuer,
          period: planPublishedOn ?? String(task.planYear),
          definition: `A task of the ${planTitle}: one item of work, and the stage that it should reach.`,
          facts: [
            { label: 'Plan', value: planTitle },
            { label: 'Target stage', value: Stage.label(task.stage) },
            ...(original === null ? [] : [{ label: 'Original', value: original }]),
          ],
          evidence: task.evidence,
        }}
      />
      {original !== null && (
        <span lang="zh" className="block text-soft">
          {original}
        </span>
      )}
    </>
  );
}
