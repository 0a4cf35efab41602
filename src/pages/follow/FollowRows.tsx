import type { ReactNode } from 'react';
import type { Calendar } from '../../contract/follow.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { counted, wholeText } from '../../domain/words.ts';
import { CopyAddress, wholeAddress } from '../../frame/CopyAddress.tsx';
import { useOrigin } from '../../paint/hydration.ts';

/** A list of what can be followed, one line each. */
export function Rows({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <h3 className="mt-5 mb-1 text-base">{label}</h3>
      <ul className="text-sm" aria-label={label} data-exempt="record">
        {children}
      </ul>
    </>
  );
}

interface FollowRowProps {
  readonly name: string;
  /** Number of things to follow. */
  readonly about: string;
  /** Puts the addresses on a line of their own, where there are many. */
  readonly twoLines?: boolean;
  readonly children: ReactNode;
}

/** Something to follow, with its addresses. */
export const FollowRow = ({ name, about, twoLines = false, children }: FollowRowProps) => (
  <li
    className={`flex flex-wrap items-baseline gap-x-5 gap-y-1 border-t border-hair py-0.5 last:border-b ${twoLines ? '' : 'sm:flex-nowrap'}`}
  >
    <span className={twoLines ? 'w-full' : 'grow max-sm:w-full'}>
      {name}
      <span className="ml-2 text-soft">{about}</span>
    </span>
    {children}
  </li>
);

/** Returns how many dates a calendar has; those ahead are counted from the date of the data. */
export const datesText = ({ dates, ahead }: Pick<Calendar, 'dates' | 'ahead'>, asOf: string | null): string =>
  `${asOf === null ? `${ahead === 0 ? 'none' : wholeText(ahead)} ahead of ` : ''}${counted(dates, 'date')}`;

/** Returns the newest day in a feed that was known on the date of the view. */
export function newestText(newest: string | null, asOf: string | null, none: string): string {
  if (newest === null) return none;
  return asOf !== null && newest > asOf ? '' : `newest ${formatPeriod(newest)}`;
}

interface AddressesProps {
  readonly of: string;
  /** API path of the calendar. */
  readonly path: string;
  /** Name of its address, where others are next to it. */
  readonly label?: string;
}

/** The address of a calendar: to subscribe to, and to copy. */
export function CalendarAddresses({ of, path, label = 'Copy address' }: AddressesProps) {
  const address = wholeAddress(path, useOrigin());
  return (
    <>
      <a
        className="inline-block py-1 underline underline-offset-2"
        href={address.replace(/^https?:/, 'webcal:')}
        aria-label={`Subscribe to ${of}`}
      >
        Subscribe
      </a>
      <CopyAddress label={label} of={of} address={address} />
    </>
  );
}

interface FeedAddressesProps {
  readonly of: string;
  readonly feed: { readonly atom: string; readonly json: string };
  readonly labels?: { readonly atom: string; readonly json: string };
}

const usualLabels = { atom: 'Copy Atom address', json: 'Copy JSON address' } as const;

/** The addresses of a feed in its two formats. */
export function FeedAddresses({ of, feed, labels = usualLabels }: FeedAddressesProps) {
  const origin = useOrigin();
  return (
    <>
      <CopyAddress label={labels.atom} of={of} address={wholeAddress(feed.atom, origin)} />
      <CopyAddress label={labels.json} of={of} address={wholeAddress(feed.json, origin)} />
    </>
  );
}
