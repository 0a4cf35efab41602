import { scoreUnit } from '../../figures/leaderboards/boardText.ts';
import { boardKindLabels } from '../../contract/boardKindLabels.ts';
import { Cadence } from '../../contract/codelists.ts';
import type { BoardEntry } from '../../contract/leaderboards.ts';
import { Section } from '../../ui/Section.tsx';
import { OuterLink } from '../../ui/TextLink.tsx';

const MARGINS =
  'the operator’s 95% confidence intervals. We call a lead clear when it exceeds the combined margin of both scores';

/** Summary of a board's method: what it measures, who runs it, how its snapshots are made, and its license. */
export function BoardAbout({ board }: { readonly board: BoardEntry }) {
  const { snapshots } = board;
  const facts = [
    ['Kind', boardKindLabels[board.kind]],
    [
      'Measures',
      `${board.metric}, in ${scoreUnit(board)}; ${board.higherIsBetter ? 'higher' : 'lower'} is better`,
    ],
    ['Operator', board.operator],
    [
      'Margins of error',
      board.hasIntervals ? MARGINS : 'none on record, so close scores are too close to call',
    ],
    ['Votes', board.hasVotes ? 'published for each model' : 'none published'],
    [
      'Snapshots',
      `${String(snapshots.length)}, ${Cadence.label(board.cadence)}, from ${snapshots[0] ?? 'no date'} to ${snapshots.at(-1) ?? 'no date'}. Each value names the copy it was read from`,
    ],
    ['Remark', board.note ?? 'none'],
    ['License', board.licence],
  ] as const;
  return (
    <Section id="about-board" title="About this leaderboard">
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
          <OuterLink href={board.url}>View {board.title} on the operator’s site</OuterLink>
        </p>
      )}
    </Section>
  );
}
