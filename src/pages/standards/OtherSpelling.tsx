import { useMemo, type ReactNode } from 'react';
import { registerListDocument, type RegisterListEntry } from '../../contract/registerRecords.ts';
import { slug } from '../../contract/slug.ts';
import {
  standardDocument,
  standardIndexDocument,
  type StandardEntry,
} from '../../contract/standardRecords.ts';
import { designationFinder } from '../../domain/designations.ts';
import { standardSearch } from '../../domain/standardSearch.ts';
import { counted, nounFor } from '../../domain/words.ts';
import { Documents } from '../../frame/Documents.tsx';
import { SearchOffer } from '../../frame/openSearch.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { PageRedirect } from '../../url/PageRedirect.tsx';
import { shortened } from '../../url/params.ts';

interface OtherSpellingProps {
  /** Text in the URL in place of an id. */
  readonly spelling: string;
}

/** Resolves a URL without a valid id of a standard: redirects to the standard, or states that there is none. */
export function OtherSpelling({ spelling }: OtherSpellingProps) {
  return (
    <Documents label="Standards" height={480} needs={(ask) => ({ index: ask(standardIndexDocument) })}>
      {({ index }) => <MeantStandard spelling={spelling} standards={index.standards} />}
    </Documents>
  );
}

function MeantStandard({
  spelling,
  standards,
}: OtherSpellingProps & { readonly standards: readonly StandardEntry[] }) {
  const finder = useMemo(() => designationFinder(standards), [standards]);
  const found = finder.find(spelling);
  // The id in the URL is right, so this page is shown because the document of the standard is missing.
  const isMissing = found?.id === spelling;
  if (found !== null && !isMissing) return <PageRedirect to={`/standards/${found.id}`} />;
  const within = isMissing ? [] : finder.within(spelling);
  return (
    <NotOnRecord spelling={spelling} candidates={within} folder="standards">
      {isMissing ? (
        `${standardDocument(spelling).path} is missing.`
      ) : (
        <>
          No standard “{shortened(spelling)}” on record.{' '}
          {within.length > 0 &&
            `${counted(within.length, 'part or edition', 'parts and editions')} of it ${nounFor(within.length, 'is', 'are')}.`}
        </>
      )}
    </NotOnRecord>
  );
}

/** Maximum number of documents to list if a spelling is ambiguous. */
const MOST = 10;

/** Resolves a URL without a valid id of the register: redirects to the document, or lists the candidates. */
export const OtherRegistered = ({ spelling }: OtherSpellingProps) => (
  <Documents label="Document register" height={480} needs={(ask) => ({ list: ask(registerListDocument) })}>
    {({ list }) => <MeantDocument spelling={spelling} entries={list.entries} />}
  </Documents>
);

function MeantDocument({
  spelling,
  entries,
}: OtherSpellingProps & { readonly entries: readonly RegisterListEntry[] }) {
  const all = useMemo(() => entries.map((one) => ({ ...one, id: slug(one.designation) })), [entries]);
  const { exact, found } = useMemo(() => {
    const near = standardSearch(all)(spelling);
    const only = near.length === 1 ? near[0] : undefined;
    return { exact: designationFinder(all).find(spelling) ?? only ?? null, found: near };
  }, [all, spelling]);
  if (exact !== null) return <PageRedirect to={`/register/${exact.id}`} />;
  return (
    <NotOnRecord spelling={spelling} candidates={found.slice(0, MOST)} folder="register">
      No document “{shortened(spelling)}” in the register.
      {found.length > 0 && ' Did you mean one of these?'}
    </NotOnRecord>
  );
}

interface NotOnRecordProps extends OtherSpellingProps {
  /** Says what is not there and what the candidates are. */
  readonly children: ReactNode;
  readonly candidates: readonly {
    readonly id: string;
    readonly designation: string;
    readonly title: string;
  }[];
  /** Folder of the candidates' pages. */
  readonly folder: 'register' | 'standards';
}

/** Says that a spelling is not on record, lists what it may mean, and leads to the searches. */
const NotOnRecord = ({ spelling, children, candidates, folder }: NotOnRecordProps) => (
  <div role="alert" className="my-4 border-l-2 border-alert py-1 pl-4 text-sm wrap-anywhere">
    <p>{children}</p>
    <ul className="mt-2">
      {candidates.map(({ id, designation, title }) => (
        <li key={id} className="py-0.5">
          <TextLink to={`/${folder}/${id}`}>{designation}</TextLink> {title}
        </li>
      ))}
    </ul>
    {folder === 'standards' && (
      <p className="mt-2">
        <TextLink to={`/standards?q=${encodeURIComponent(shortened(spelling))}`}>
          Search all standards →
        </TextLink>
      </p>
    )}
    <p className="mt-2">
      <TextLink to={`/register?q=${encodeURIComponent(shortened(spelling))}#register-list`}>
        Search the document register →
      </TextLink>
    </p>
    <SearchOffer text={shortened(spelling)} />
  </div>
);
