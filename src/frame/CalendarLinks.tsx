import { apiBase } from '../api/apiBase.ts';
import { apiPaths } from '../contract/apiPaths.ts';

interface CalendarLinksProps {
  /** Industries and areas that have a calendar of their own. */
  readonly scopes: readonly { readonly of: string; readonly name: string }[];
}

/** The calendars of dates: of all, then of each industry and area. A plain link: `webcal:` would have to name a host. */
export function CalendarLinks({ scopes }: CalendarLinksProps) {
  return (
    <div className="no-print mt-3 text-sm">
      <p className="max-w-3xl text-soft">
        Subscribe to these dates: give your calendar the address of one of these links. They have the dates
        known to the day or the month.
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-4" aria-label="Calendars">
        {[{ of: undefined, name: 'All dates' }, ...scopes].map(({ of, name }) => (
          <li key={name}>
            <a
              className="inline-block py-1 underline underline-offset-2"
              href={apiBase() + apiPaths.calendar(of)}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
