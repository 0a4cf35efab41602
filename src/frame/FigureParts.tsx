import { useLayoutEffect, useRef } from 'react';
import type { Figure } from '../figure/figure.ts';
import type { FigurePoint } from '../figure/parts.ts';
import { titleParts } from '../figure/titleParts.ts';
import { legendItems } from '../figure/firstPaint.ts';
import { legendMark } from '../theme/legendMark.ts';
import { pageTheme } from '../theme/palette.ts';
import { filterLine, licences, publishers } from '../figure/sourceLine.ts';
import { useChange } from '../url/useView.ts';
import { leadingPoint } from '../domain/words.ts';
import { useIsEmbed } from '../url/embed.ts';
import { onceShown } from '../paint/shownAddress.tsx';
import { WholeNames } from '../ui/BreakingText.tsx';
import { TextButton } from '../ui/TextLink.tsx';

interface FigureTitleProps {
  readonly figure: Figure;
  readonly onOpen: (point: FigurePoint) => void;
}

/** The finding as a sentence; each number in it opens its evidence. */
export function FigureTitle({ figure, onOpen }: FigureTitleProps) {
  const parts = titleParts(figure);
  return parts.map((part, index) => {
    if (typeof part === 'string') {
      const own = index > 0 ? part.slice(leadingPoint(part).length) : part;
      return <WholeNames key={part} text={own} />;
    }
    const next = parts[index + 1];
    return (
      // A browser may break the line between a button and the comma behind it.
      <span key={part.point.key} className="whitespace-nowrap">
        <button type="button" className="evidence-link" onClick={() => onOpen(part.point)}>
          {part.text}
        </button>
        {typeof next === 'string' && leadingPoint(next)}
      </span>
    );
  });
}

interface LegendProps {
  readonly figure: Figure;
  /** True if line names do not fit at the line ends, so that a legend lists them. */
  readonly withLines: boolean;
  /** Widths at which a prerendered legend is shown. */
  readonly 'data-still'?: string;
}

export function Legend({ figure, withLines, ...places }: LegendProps) {
  const items = legendItems(figure, !withLines);
  if (items.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-xs text-ink" data-legend {...places}>
      {items.map((item) => {
        const [Shape, drawn] = legendMark(item, 9, 6, pageTheme);
        return (
          <li key={item.label} className="flex items-center gap-1.5">
            {/* The tips of a diamond extend a little beyond the line of text. */}
            <svg width="18" height="12" aria-hidden="true" className="shrink-0 overflow-visible">
              <Shape {...drawn} />
            </svg>
            {item.label}
          </li>
        );
      })}
    </ul>
  );
}

/** The legend of a prerendered figure: twice if only a phone needs it for lines that wider drawings label. */
export function StillLegend({ figure }: { figure: Figure }) {
  const [wide, narrow] = [true, false].map((isNamed) => legendItems(figure, isNamed).length);
  if (wide === narrow) return <Legend figure={figure} withLines />;
  return (
    <div className="still">
      <Legend figure={figure} withLines={false} data-still="half whole" />
      <Legend figure={figure} withLines data-still="narrow" />
    </div>
  );
}

/** True if the industry filter leaves nothing of a figure, of which only its title and one line are shown. */
export const isLeftOut = ({ points, filters }: Figure): boolean =>
  points.length === 0 && filters.some(({ of }) => of === 'industries');

interface EmptyFigureProps {
  readonly figure: Figure;
  /** Reason why there are no data, if no filter is. */
  readonly reason: string;
}

/** Explains why there is nothing to draw, and offers to clear the industry filter if that is a reason. */
export function EmptyFigure({ figure, reason }: EmptyFigureProps) {
  const change = useChange();
  const filters = filterLine(figure);
  if (filters === null) return <p className="py-8 text-sm text-soft">{reason}</p>;
  return (
    <p className="text-sm text-soft">
      Nothing that this chart counts matches the filter ({filters}).
      {figure.filters.some(({ of }) => of === 'industries') && (
        <TextButton className="ml-2 text-ink" onClick={() => change({ industries: [] })}>
          Show all industries
        </TextButton>
      )}
    </p>
  );
}

interface FigureFooterProps {
  readonly figure: Figure;
  readonly table: boolean;
  /** Name of the button whose code failed to load; `null` if there is none. */
  readonly missing: string | null;
  readonly onMissing: (button: string | null) => void;
  readonly onTable: () => void;
  readonly onOpen: (kind: (typeof opening)[number]) => void;
}

/** Name of the button that opens each dialog; the card of a number is evidence too. */
export const openers = { point: 'Evidence', sources: 'Evidence', export: 'Export', cite: 'Cite' } as const;

const opening = ['sources', 'export', 'cite'] as const;

const REPORT = '+ Report';

let added: Promise<void> = Promise.resolve();

/**
 * The tray loads on first use. Additions run one after the other: two imports of the same script may resolve in any
 * order, and a report keeps the order in which figures were added.
 */
function addToReport(figure: Figure): Promise<void> {
  const add = async () => {
    const { addToTray, trayItemOf } = await import('./tray/trayStore.ts');
    addToTray([trayItemOf(figure)]);
  };
  added = added.then(add, add);
  return added;
}

/** Source, date and license on the left, actions on the right. */
export function FigureFooter({ figure, table, missing, onMissing, onTable, onOpen }: FigureFooterProps) {
  // An embed on another site has no report to add to.
  const isEmbed = useIsEmbed();
  const nothing = figure.points.length === 0;
  const newest = useRef(figure);
  useLayoutEffect(() => {
    newest.current = figure;
  }, [figure]);
  const add = () => {
    onMissing(null);
    addToReport(newest.current).catch(() => onMissing(REPORT));
  };
  const report = (button: Element) => onceShown(button, add);
  if (isLeftOut(figure)) return null;
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
        {opening.map((kind) => (
          <FooterButton key={kind} disabled={nothing} onClick={() => onOpen(kind)}>
            {openers[kind]}
          </FooterButton>
        ))}
        {!isEmbed && (
          <FooterButton disabled={nothing} onClick={report}>
            {REPORT}
          </FooterButton>
        )}
      </span>
      {missing !== null && (
        <span role="alert" className="no-print text-alert">
          “{missing}” needs a connection.
        </span>
      )}
    </figcaption>
  );
}

interface FooterButtonProps {
  readonly children: string;
  readonly pressed?: boolean;
  readonly disabled: boolean;
  readonly onClick: (button: Element) => void;
}

function FooterButton({ children, pressed, disabled, onClick }: FooterButtonProps) {
  return (
    <button
      type="button"
      className="py-1.5 underline-offset-4 hover:underline disabled:opacity-40 disabled:no-underline aria-pressed:underline"
      disabled={disabled}
      aria-pressed={pressed}
      onClick={({ currentTarget }) => onClick(currentTarget)}
    >
      {children}
    </button>
  );
}
