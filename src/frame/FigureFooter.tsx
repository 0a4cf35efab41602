import type { Figure } from '../figure/figure.ts';
import { useIsEmbed } from '../url/embed.ts';
import { filterLine, licences, publishers } from '../figure/sourceLine.ts';

interface FigureFooterProps {
  readonly figure: Figure;
  readonly table: boolean;
  readonly onTable: () => void;
  readonly onSources: () => void;
  readonly onExport: () => void;
}

/** The tray is loaded when it is first used. */
async function addToReport(figure: Figure): Promise<void> {
  const { addToTray, trayItemOf } = await import('./tray/trayStore.ts');
  addToTray([trayItemOf(figure)]);
}

/** Source, day and license on the left, what can be done with the figure on the right. */
export function FigureFooter({ figure, table, onTable, onSources, onExport }: FigureFooterProps) {
  // A frame on another site has no report to add to.
  const isEmbed = useIsEmbed();
  const nothing = figure.points.length === 0;
  const parts = [
    publishers(figure.sources, 2),
    `as of ${figure.asOf}`,
    licences(figure.sources, 1),
    filterLine(figure) ?? '',
    figure.interval ?? '',
  ].filter((part) => part !== '');
  return (
    <figcaption className="mt-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-hair pt-1.5 text-xs text-soft sm:flex-nowrap">
      <span className="min-w-0">{parts.join(' · ')}</span>
      <span className="no-print flex shrink-0 gap-4 font-semibold text-ink">
        <FooterButton pressed={table} disabled={nothing} onClick={onTable}>
          Table
        </FooterButton>
        <FooterButton disabled={nothing} onClick={onSources}>
          Evidence
        </FooterButton>
        <FooterButton disabled={nothing} onClick={onExport}>
          Export
        </FooterButton>
        {!isEmbed && (
          <FooterButton disabled={nothing} onClick={() => void addToReport(figure)}>
            + Report
          </FooterButton>
        )}
      </span>
    </figcaption>
  );
}

interface FooterButtonProps {
  readonly children: string;
  readonly pressed?: boolean;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function FooterButton({ children, pressed, disabled, onClick }: FooterButtonProps) {
  return (
    <button
      type="button"
      className="py-1 underline-offset-4 hover:underline disabled:opacity-40 disabled:no-underline aria-pressed:underline"
      disabled={disabled}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
