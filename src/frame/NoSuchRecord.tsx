import { PageLink } from '../url/PageLink.tsx';
import { shortened } from '../url/params.ts';

interface NoSuchRecordProps {
  /** What was asked for: "model". */
  readonly what: string;
  readonly id: string;
  /** The page that lists all of them, and what its link says. */
  readonly to: string;
  readonly all: string;
}

/** Says in plain words that an address names a record that is not there, and where all of them are. */
export function NoSuchRecord({ what, id, to, all }: NoSuchRecordProps) {
  return (
    <div role="alert" className="my-4 border-l-2 border-alert py-1 pl-4 text-sm wrap-anywhere">
      <p>
        There is no {what} “{shortened(id)}” on record. The address may have been mistyped.
      </p>
      <p className="mt-2">
        <PageLink to={to} className="underline underline-offset-2">
          {all} →
        </PageLink>
      </p>
    </div>
  );
}
