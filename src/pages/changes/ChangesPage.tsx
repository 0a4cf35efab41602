import { FeedLinks } from '../../frame/DownloadLinks.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { useMemo } from 'react';
import {
  changesDocument,
  type Change,
  type ChangesDocument,
  type VersionChanges,
} from '../../contract/changes.ts';
import { changeSearch } from '../../domain/changes.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { counted, upperFirst, wholeText } from '../../domain/words.ts';
import { numberId } from '../../figure/numberId.ts';
import { CorrectionsLine } from '../../frame/CorrectionsLine.tsx';
import { FilterGroup, FilterSelect, filterOptions } from '../../frame/FilterSelect.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { useAskedNumber } from '../../frame/EvidenceHost.tsx';
import { filterByIndustry } from '../../domain/industries.ts';
import { changeGroups, CHANGES, countsText, changeGroup } from '../../figures/changes/changeItem.ts';
import { useAfterPaint } from '../../paint/afterPaint.ts';
import { WeekNews } from '../../frame/WeekNews.tsx';
import { NoMatch } from '../../ui/NoMatch.tsx';
import { SearchableList } from '../../ui/SearchableList.tsx';
import { useList } from '../../url/useList.ts';
import { ChangeSection } from './ChangeSection.tsx';

/** The changes in each version of the dataset, newest first. */
export function ChangesPage() {
  return (
    <>
      <p className="mb-6">
        <CorrectionsLine />. <span className="text-soft">In each version they come first.</span>
      </p>
      <WeekNews />
      <Documents label="Changes" needs={(ask) => ({ document: ask(changesDocument) })} height={900}>
        {({ document }) => <Changes document={document} />}
      </Documents>
    </>
  );
}

/** Returns the codes by which the filter finds a change: a revision by what it says, and by being one. */
const codesOf = (change: Change): readonly string[] => [...new Set([changeGroup(change), change.kind])];

const ofKind = (changes: readonly Change[], kind: string | null) =>
  changes.filter((change) => kind === null || codesOf(change).includes(kind));

const headingOf = (kind: string): string =>
  changeGroups.find(({ group }) => group === kind)?.heading ??
  (kind === 'revised' ? 'All revisions' : upperFirst(kind));

function Changes({ document }: { document: ChangesDocument }) {
  const { view } = useFigureContext('/changes');
  const asked = useAskedNumber();
  const { list, type } = useList();
  const text = useAfterPaint(list.search);
  const dated = useMemo(
    () => document.versions.filter(({ date }) => view.asOf === null || date <= view.asOf),
    [document, view.asOf],
  );
  const known = useMemo(
    () =>
      dated.map((one) => {
        const changes = filterByIndustry(one.changes, view.industries);
        return { ...one, changes, find: changeSearch(changes) };
      }),
    [dated, view.industries],
  );
  const isNarrowed = text.trim() !== '' || list.kind !== null;
  const found = useMemo(
    () => known.map(({ find, ...one }) => ({ ...one, changes: ofKind(find(text), list.kind) })),
    [known, text, list.kind],
  );
  const everywhere = () =>
    ofKind(changeSearch(dated.flatMap(({ changes }) => changes))(text), list.kind).length;
  const shown = isNarrowed ? found.filter(({ changes }) => changes.length > 0) : found;
  const all = known.flatMap(({ changes }) => changes);
  const lines = shown.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <>
      <SearchableList
        heading={
          isNarrowed
            ? `${wholeText(lines)} of ${counted(all.length, 'change')}`
            : `${counted(all.length, 'change')} in ${counted(known.length, 'version')}`
        }
        label="Search name, value or reason"
        search={{ text: list.search, onChange: type }}
        filters={<KindFilter changes={all} />}
      >
        {shown.length === 0 && <NoMatch none={noneText(isNarrowed)} everywhere={everywhere} />}
        {shown.map((one, index) => (
          <VersionSection
            // A search opens the versions that have a match.
            key={`${one.version}|${String(isNarrowed)}`}
            {...one}
            isOpen={isNarrowed || index === 0 || asked?.split('|', 1)[0] === numberId(CHANGES, one.version)}
            isFiltered={view.industries.length > 0}
          />
        ))}
      </SearchableList>
      <div className="mt-4">
        <FeedLinks industries={view.industries} />
      </div>
    </>
  );
}

/** Filters by kind of change; a search shows the way back to all. */
function KindFilter({ changes }: { readonly changes: readonly Change[] }) {
  const { list, change } = useList();
  return (
    <FilterGroup
      of="changes"
      resetTo={list.kind === null && list.search === '' ? null : '/changes'}
      isSet={list.kind !== null}
    >
      <FilterSelect
        label="Kind of change"
        options={filterOptions(changes, codesOf)}
        nameOf={headingOf}
        value={list.kind}
        onChange={(kind) => change({ kind })}
      />
    </FilterGroup>
  );
}

interface VersionSectionProps extends Pick<VersionChanges, 'version' | 'date' | 'changes'> {
  readonly isOpen: boolean;
  /** True if industries are selected. */
  readonly isFiltered: boolean;
}

/** One version and its changes by kind. */
const VersionSection = ({ version, date, changes, isOpen, isFiltered }: VersionSectionProps) => (
  <details aria-label={`Version ${version}`} className="mt-2 border-b border-ink pb-3 sm:mt-6" open={isOpen}>
    <summary data-exempt="state">
      <h2 className="inline text-xl">{version}</h2>
      <span className="mt-1 block text-sm text-soft">
        {formatPeriod(date)} · {countsText(changes)}
        {changes.length === 0 && isFiltered && ' for the selected industries'}
      </span>
    </summary>
    {changeGroups.map(({ group, heading }) => (
      <ChangeSection
        key={group}
        heading={heading}
        changes={changes.filter((one) => changeGroup(one) === group)}
        version={version}
      />
    ))}
  </details>
);

const noneText = (isNarrowed: boolean): string =>
  isNarrowed
    ? 'No change on record has all of these words. Search by the name of the indicator, model or document.'
    : 'No data release on or before this date.';
