import { gapsDocument, type Gap } from '../contract/gaps.ts';
import { gapsOn } from '../domain/known.ts';
import { formatPeriod } from '../domain/periods.ts';
import { counted, nounFor } from '../domain/words.ts';
import { useShownView } from '../paint/shownAddress.tsx';
import { Documents } from './Documents.tsx';
import { TextLink } from '../ui/TextLink.tsx';

const panels: Readonly<Record<Gap['panel'], string>> = {
  overview: 'Overview',
  'ev-plans': 'EV plans',
  'ai-pricing': 'AI pricing',
  leaderboards: 'Leaderboards',
  participation: 'Participation',
  policy: 'Policy',
};

/** Returns the name of the page that gaps affect; an unknown panel is returned as is. */
export const panelName = (panel: string): string =>
  Object.entries(panels).find(([id]) => id === panel)?.[1] ?? panel;

/** Number of questions listed here; the link leads to the rest. */
const SHOWN = 2;

type GapsOfProps =
  { readonly panel: Gap['panel']; readonly body?: never } | { readonly body: string; readonly panel?: never };

/** Number of open questions about a panel or a body on the date of the view, the first of them, and a link to all. */
export function GapsOf({ panel, body }: GapsOfProps) {
  const { asOf } = useShownView();
  return (
    <Documents label="Gaps" height={48} needs={(ask) => ({ list: ask(gapsDocument) })}>
      {({ list }) => {
        const own = gapsOn(list.gaps, asOf).filter((gap) =>
          panel === undefined ? gap.bodyId === body : gap.panel === panel,
        );
        if (own.length === 0) return null;
        const search = panel === undefined ? `body=${body}` : `panel=${panel}`;
        return (
          <p className="max-w-prose text-sm text-soft" data-exempt="state">
            {counted(own.length, 'question')} {nounFor(own.length, 'was', 'were')} looked for and not
            answered, such as:{' '}
            {own
              .slice(0, SHOWN)
              .map(({ question }) => question)
              .join(' ')}{' '}
            <TextLink to={`/gaps?${search}`} className="whitespace-nowrap">
              All of them →
            </TextLink>
          </p>
        );
      }}
    </Documents>
  );
}

/** Questions without an answer, each with what there is instead, and on request where it was looked for. */
export const GapList = ({
  gaps,
  places = false,
}: {
  readonly gaps: readonly Gap[];
  readonly places?: boolean;
}) => (
  <ul className="text-sm" data-exempt="record">
    {gaps.map(({ id, question, found, lookedIn, lookedOn }) => (
      <li key={id} className="border-b border-hair py-1.5">
        {question}{' '}
        <span className="text-soft">
          {found}
          {places && ` Looked in: ${lookedIn} (${formatPeriod(lookedOn)}).`}
        </span>
      </li>
    ))}
  </ul>
);
