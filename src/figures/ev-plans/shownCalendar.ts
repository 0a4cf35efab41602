import type { CalendarDocument, CalendarEntry } from '../../contract/standards.ts';
import type { TimelineFigure } from '../../figure/kinds/timeline.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { viewDay } from '../../domain/viewDay.ts';
import { leftOutNote } from '../../domain/leftOutNote.ts';
import { filterByIndustry } from '../../domain/filterByIndustry.ts';
import { calendarFigure, upcoming } from './calendarFigure.ts';
import { calendarOn } from './calendarOn.ts';

interface ShownCalendar {
  readonly figure: TimelineFigure;
  /** What is still to come on the view's day. */
  readonly ahead: readonly CalendarEntry[];
  /** What is not shown since it was announced later; `null` where nothing is left out. */
  readonly leftOut: string | null;
}

/** The dates of the chosen industries that had been announced by the view's day. */
export function shownCalendar(document: CalendarDocument, context: FigureContext): ShownCalendar {
  const chosen = filterByIndustry(document.entries, context.industries);
  const cut = calendarOn(chosen, document.sources, context.asOf);
  return {
    figure: calendarFigure(document, cut.known, context),
    ahead: upcoming(cut.known, viewDay(context, document.datasetVersion)),
    leftOut: leftOutNote(cut, 'date', context.asOf),
  };
}
