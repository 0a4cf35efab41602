import { gapsDocument, type Gap } from '../contract/gaps.ts';
import { isOnOrBefore } from '../domain/periods.ts';
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
    <Documents label="Gaps" height={48} aged={false} needs={(ask) => ({ list: ask(gapsDocument) })}>
      {({ list }) => {
        const own = list.gaps.filter(
          (gap) =>
            (panel === undefined ? gap.bodyId === body : gap.panel === panel) &&
            (asOf === null || isOnOrBefore(gap.lookedOn, asOf)),
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
