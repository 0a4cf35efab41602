import { boardKindLabels } from '../../contract/boardKindLabels.ts';
import { BoardKind } from '../../contract/codelists.ts';
import type { BoardEntry } from '../../contract/leaderboards.ts';
import { boardLists } from '../../figures/leaderboards/boardLists.ts';
import { boardNameAmong } from '../../figures/leaderboards/matrixFigure.ts';
import { BOARDS_PAGE } from '../../url/pathView.ts';
import { TextLink } from '../../ui/TextLink.tsx';

interface BoardLinksProps {
  readonly boards: readonly BoardEntry[];
  /** Only boards of the same kind, and the page of all; `null` for every board and list. */
  readonly near?: BoardEntry | null;
}

interface LinkRow {
  readonly id: string;
  readonly label: string;
}

/** Links to the pages of boards, by what they test, and to the lists that rank no models. */
export function BoardLinks({ boards, near = null }: BoardLinksProps) {
  const kinds = near === null ? BoardKind.codes : [near.kind];
  const ofKind = (kind: BoardKind): LinkRow[] =>
    boards
      .filter((board) => board.kind === kind && board.id !== near?.id)
      .map((board) => ({ id: board.id, label: boardNameAmong(board, boards) }));
  const rows = kinds.map((kind) => ({ label: boardKindLabels[kind], links: ofKind(kind) }));
  const lists = near === null ? [{ label: 'Other AI data', links: boardLists }] : [];
  return (
    <nav
      aria-label={near === null ? 'All leaderboards' : 'Other leaderboards'}
      className="no-print text-sm"
      data-exempt="name"
    >
      <dl className="grid gap-x-6 sm:grid-cols-[12rem_1fr]">
        {[...rows, ...lists]
          .filter(({ links }) => links.length > 0)
          .map(({ label, links }) => (
            <div key={label} className="contents">
              <dt className="pt-2 text-soft">{label}</dt>
              <dd className="flex flex-wrap gap-x-4 gap-y-1 border-b border-hair pb-2 sm:pt-2">
                {links.map(({ id, label: name }) => (
                  <TextLink key={id} to={`${BOARDS_PAGE}/${id}`} className="inline-block py-1">
                    {name}
                  </TextLink>
                ))}
              </dd>
            </div>
          ))}
      </dl>
      {near !== null && (
        <TextLink to={BOARDS_PAGE} className="mt-3 inline-block py-1">
          All leaderboards →
        </TextLink>
      )}
    </nav>
  );
}
