import { apiBase } from '../api/apiBase.ts';
import { nounFor } from '../domain/words.ts';
import { TextLink } from '../ui/TextLink.tsx';

interface CalendarLinksProps {
  /** API path of each calendar, a name for its dates, and whether the page is filtered by it. */
  readonly calendars: readonly {
    readonly path: string;
    readonly name: string;
    readonly isChosen?: boolean;
  }[];
}

/** Links to subscribe to calendars of due dates. They are plain links, since `webcal:` would need a host name. */
export function CalendarLinks({ calendars }: CalendarLinksProps) {
  return (
    <div className="no-print mt-3 text-sm">
      <p className="max-w-3xl text-soft">
        Subscribe to these dates: give your calendar the address of{' '}
        {nounFor(calendars.length, 'this link', 'one of these links')}, which has the dates known to the day
        or the month. <TextLink to="/follow#calendars">How to subscribe →</TextLink>
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-4" aria-label="Calendars">
        {calendars.map(({ path, name, isChosen = false }) => (
          <li key={path}>
            <a className="inline-block py-1 underline underline-offset-2" href={apiBase() + path}>
              {name}
            </a>
            {isChosen && <span className="text-soft"> (chosen)</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
