import { Stage } from '../../contract/codelists.ts';
import type { StandardDocument, StandardTask } from '../../contract/standardRecords.ts';
import { knownOn, leftOutNote } from '../../domain/known.ts';
import { wasOutBefore } from '../../domain/standardPath.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { askedForItem, standardTaskItem } from '../../figures/standards/linkedItems.ts';

/** Tasks of plans that requested the document, and those whose plan is later than the document. */
export function StandardTasks({ document }: { readonly document: StandardDocument }) {
  const { asOf } = useShownView();
  const cut = knownOn(
    document.tasks,
    ({ task, planPublishedOn }) => planPublishedOn ?? String(task.planYear),
    asOf,
  );
  const leftOut = leftOutNote(cut, 'task', asOf);
  return (
    <Section id="standard-tasks" title="Plans that request it">
      <p className="mb-3 text-sm text-soft empty:hidden" data-exempt="count">
        {cut.known.length === 0 && 'No plan task on record requests it. '}
        {leftOut}
      </p>
      {cut.known.length > 0 && (
        <PlainTable
          caption="Tasks of plans"
          columns={['Task', 'Target stage', 'Plan', 'Role in task']}
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
  if (wasOutBefore(document.standard, one)) return 'published before the plan';
  return <EvidenceValue item={askedForItem(one, document.standard.designation)} />;
}

/** The wording of a task in both languages; opens its evidence. */
function TaskWords({ one }: { readonly one: StandardTask }) {
  const original = one.task.titleOriginal;
  return (
    <>
      <EvidenceValue item={standardTaskItem(one)} />
      {original !== null && (
        <span lang="zh" className="block text-soft">
          {original}
        </span>
      )}
    </>
  );
}
