import { useMemo } from 'react';
import { registerListDocument, type RegisterListEntry } from '../../contract/registerRecords.ts';
import { slug } from '../../contract/slug.ts';
import { designationFinder } from '../../domain/designations.ts';
import { standardSearch } from '../../domain/standardSearch.ts';
import { Documents } from '../../frame/Documents.tsx';
import { SearchOffer } from '../../frame/openSearch.tsx';
import { PageRedirect } from '../../url/PageRedirect.tsx';
import { shortened } from '../../url/params.ts';
import { TextLink } from '../../ui/TextLink.tsx';

/** Maximum number of documents to list if a spelling is ambiguous. */
const MOST = 10;

interface OtherRegisteredProps {
  /** Text in the URL in place of an id. */
  readonly spelling: string;
}

/** Resolves a URL without a valid id of the register: redirects to the document, or lists the candidates. */
export const OtherRegistered = ({ spelling }: OtherRegisteredProps) => (
  <Documents label="Document register" height={480} needs={(ask) => ({ list: ask(registerListDocument) })}>
    {({ list }) => <Meant spelling={spelling} entries={list.entries} />}
  </Documents>
);

interface MeantProps extends OtherRegisteredProps {
  readonly entries: readonly RegisterListEntry[];
}

function Meant({ spelling, entries }: MeantProps) {
  const all = useMemo(() => entries.map((one) => ({ ...one, id: slug(one.designation) })), [entries]);
  const { exact, found } = useMemo(() => {
    const near = standardSearch(all)(spelling);
    const only = near.length === 1 ? near[0] : undefined;
    return { exact: designationFinder(all).find(spelling) ?? only ?? null, found: near };
  }, [all, spelling]);
  if (exact !== null) return <PageRedirect to={`/register/${exact.id}`} />;
  return (
    <div role="alert" className="my-4 border-l-2 border-alert py-1 pl-4 text-sm wrap-anywhere">
      <p>
        No document “{shortened(spelling)}” in the register.
        {found.length > 0 && ' Did you mean one of these?'}
      </p>
      <ul className="mt-2">
        {found.slice(0, MOST).map(({ id, designation, title }) => (
          <li key={id} className="py-0.5">
            <TextLink to={`/register/${id}`}>{designation}</TextLink> {title}
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <TextLink to={`/register?q=${encodeURIComponent(shortened(spelling))}#register-list`}>
          Search the document register →
        </TextLink>
      </p>
      <SearchOffer text={shortened(spelling)} />
    </div>
  );
}
