import { boardKindLabels } from '../../contract/boardKindLabels.ts';
import { Cadence } from '../../contract/codelists.ts';
import type { BoardEntry } from '../../contract/leaderboards.ts';
import { Section } from '../../ui/Section.tsx';
import { OuterLink } from '../../ui/TextLink.tsx';

const INTERVAL =
  'bounds of the 95% interval as the operator publishes them; two scores count as separate where their difference exceeds the root of the sum of both half widths squared';

/** Summary of a board's method: what it measures, who runs it, how its snapshots are made, and its license. */
export function BoardAbout({ board }: { readonly board: BoardEntry }) {
  const { snapshots } = board;
  const facts = [
    ['Kind', boardKindLabels[board.kind]],
    ['Measures', `${board.metric}, in ${board.unit}; ${board.higherIsBetter ? 'higher' : 'lower'} is better`],
    ['Operator', board.operator],
    ['Intervals', board.hasIntervals ? INTERVAL : 'none published: close scores cannot be told apart'],
    ['Votes', board.hasVotes ? 'published for each model' : 'none published'],
    [
      'Captures',
      `${String(snapshots.length)}, ${Cadence.label(board.cadence)}, from ${snapshots[0] ?? 'no day'} to ${snapshots.at(-1) ?? 'no day'}; the evidence of each row says from which copy it was read`,
    ],
    ['Remark', board.note ?? 'none'],
    ['License', board.licence],
  ] as const;
  return (
    <Section id="about-board" title="About this board">
      <dl className="grid max-w-3xl gap-x-6 text-sm sm:grid-cols-[8rem_1fr]" data-exempt="definition">
        {facts.map(([name, fact]) => (
          <div key={name} className="contents">
            <dt className="pt-2 text-soft">{name}</dt>
            <dd className="border-b border-hair pb-2 sm:pt-2">{fact}</dd>
          </div>
        ))}
      </dl>
      {board.url !== null && (
        <p className="mt-3 text-sm" data-exempt="name">
          <OuterLink href={board.url}>{board.title} at its operator</OuterLink>
        </p>
      )}
    </Section>
  );
}
