import { counted } from '../../domain/words.ts';
import { formatPeriod } from '../../domain/periods.ts';
import type { PanelStaleness } from '../../domain/staleByPanel.ts';
import { PageLink } from '../../url/PageLink.tsx';

const panelNames: Readonly<Record<PanelStaleness['panel'], string>> = {
  'ev-plans': 'EV plans',
  'ai-pricing': 'AI pricing',
  leaderboards: 'Leaderboards',
  participation: 'Participation',
  policy: 'Policy and industry',
  overview: 'Overview',
};

/** Indicators of which a newer value was due, by panel; each leads to its page. */
export function StaleIndicators({ panels, day }: { panels: readonly PanelStaleness[]; day: string }) {
  const late = panels.reduce((sum, panel) => sum + panel.late.length, 0);
  return (
    <section aria-label="Stale indicators">
      <h2 className="text-xl">{counted(late, 'late indicator')}</h2>
      <p className="mt-1 mb-3 max-w-3xl text-sm text-soft">
        By {formatPeriod(day)} newer values are due; the ones here still hold.
      </p>
      {panels.map((panel) => (
        <details key={panel.panel} className="border-b border-hair py-1.5 text-sm">
          <summary className="cursor-pointer">
            {panelNames[panel.panel]}: {panel.late.length} of {panel.expected} regular indicators{' '}
            {panel.late.length === 1 ? 'is' : 'are'} late
          </summary>
          <ul className="mt-1 mb-2 sm:columns-2">
            {panel.late.map(({ id, title, stale }) => (
              <li key={id} className="break-inside-avoid py-0.5 pr-6">
                <PageLink to={`/indicators/${id}`} className="underline underline-offset-2">
                  {title}
                </PageLink>
                <span className="block text-soft">{stale}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
