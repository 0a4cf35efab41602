import { gapsDocument, type Gap } from '../contract/gaps.ts';
import { isOnOrBefore } from '../domain/periods.ts';
import { counted, nounFor } from '../domain/words.ts';
import { PageLink } from '../paint/PageLink.tsx';
import { useShownView } from '../paint/shownAddress.tsx';
import { Documents } from './Documents.tsx';

const panels: Readonly<Record<Gap['panel'], string>> = {
  overview: 'Overview',
  'ev-plans': 'EV plans',
  'ai-pricing': 'AI pricing',
  leaderboards: 'Leaderboards',
  participation: 'Participation',
  policy: 'Policy',
};

/** The page at which gaps are felt, in words; a panel that is not known, as it is written. */
export const panelName = (panel: string): string =>
  Object.entries(panels).find(([id]) => id === panel)?.[1] ?? panel;

/** Questions that are told here; the rest is behind the link. */
const SHOWN = 2;

type GapsOfProps =
  { readonly panel: Gap['panel']; readonly body?: never } | { readonly body: string; readonly panel?: never };

/**
 * How many questions of a panel or a body were looked for in vain by the view's day, the first of them, and the link
 * to all.
 */
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
            <PageLink to={`/gaps?${search}`} className="whitespace-nowrap underline underline-offset-4">
              All of them →
            </PageLink>
          </p>
        );
      }}
    </Documents>
  );
}
