import { Front, Industry } from '../../contract/codelists.ts';
import { GapResult, gapsDocument, type Gap } from '../../contract/gaps.ts';
import { filterByIndustry } from '../../domain/industries.ts';
import { formatPeriod, periodEnd } from '../../domain/periods.ts';
import { counted } from '../../domain/words.ts';
import { Documents } from '../../frame/Documents.tsx';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { FilterGroup, FilterSelect, filterOptions } from '../../frame/FilterSelect.tsx';
import { panelName } from '../../frame/GapsOf.tsx';
import type { DataColumn } from '../../ui/dataTableFeatures.ts';
import { SearchableTable } from '../../ui/SearchableTable.tsx';
import { useList } from '../../url/useList.ts';
import { useOptions } from '../../url/useOptions.ts';
import { useView } from '../../url/useView.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { textColumn, valueColumn } from '../../ui/columns.ts';

/** Questions that the records cannot answer, and where an answer was sought. */
export function GapsPage() {
  return (
    <Documents label="Gaps" height={900} needs={(ask) => ({ list: ask(gapsDocument) })}>
      {({ list }) => <Gaps gaps={list.gaps} datasetVersion={list.datasetVersion} />}
    </Documents>
  );
}

const columns: DataColumn<Gap>[] = [
  textColumn(
    'question',
    'Question',
    ({ question }) => question,
    (row) =>
      row.indicatorId === null ? (
        row.question
      ) : (
        <TextLink to={`/indicators/${row.indicatorId}`}>{row.question}</TextLink>
      ),
  ),
  textColumn('body', 'Body', ({ body }) => body ?? ''),
  textColumn('result', 'Result', ({ result, found }) => `${GapResult.label(result)}. ${found}`),
  textColumn('looked', 'Where we looked', ({ lookedIn }) => lookedIn),
  valueColumn(
    'day',
    'Last checked',
    // A number: the day of a search is not what a year is searched for.
    ({ lookedOn }) => periodEnd(lookedOn),
    (row) => formatPeriod(row.lookedOn),
  ),
  textColumn('panel', 'Page', ({ panel, industries }) =>
    [panelName(panel), ...industries.map((code) => Industry.label(code))].join(', '),
  ),
];

function Gaps({ gaps, datasetVersion }: { gaps: readonly Gap[]; datasetVersion: string }) {
  const { view } = useView();
  const { options, choose } = useOptions();
  const { list, type } = useList();
  const { panel, body, front } = options;
  const ofIndustry = filterByIndustry(gaps, view.industries);
  const isChosen = (gap: Gap) =>
    (panel === undefined || gap.panel === panel) &&
    (body === undefined || gap.bodyId === body) &&
    (front === undefined || gap.front === front);
  const bodies = new Map(gaps.map(({ bodyId, body: name }) => [bodyId ?? '', name ?? '']));
  return (
    // Missing data have no source: each row states where and when they were sought.
    <div data-exempt="record">
      <SearchableTable
        heading={(count) => counted(count, 'open question')}
        intro="We searched the places named. The answer may exist elsewhere."
        what="gaps"
        caption="Gaps"
        search={{ text: list.search, onChange: type }}
        rows={ofIndustry.filter(isChosen)}
        everywhere={() => gaps.filter(isChosen)}
        columns={columns}
        rowId={({ id }) => id}
        firstRows={12}
        roomy={['question', 'result', 'looked']}
        filters={
          <FilterGroup of="gaps" isSet={panel !== undefined || body !== undefined}>
            <FilterSelect
              label="Page"
              options={filterOptions(ofIndustry, (gap) => [gap.panel])}
              nameOf={panelName}
              value={panel ?? null}
              onChange={(chosen) => choose({ panel: chosen })}
            />
            <FilterSelect
              label="Body"
              options={filterOptions(ofIndustry, ({ bodyId }) => (bodyId === null ? [] : [bodyId]))}
              nameOf={(id) => bodies.get(id) ?? id}
              value={body ?? null}
              onChange={(chosen) => choose({ body: chosen })}
            />
            <FilterSelect
              label="Area"
              options={filterOptions(ofIndustry, (gap) => (gap.front === null ? [] : [gap.front]))}
              nameOf={(code) => (Front.is(code) ? Front.label(code) : code)}
              value={front ?? null}
              onChange={(chosen) => choose({ front: chosen })}
            />
          </FilterGroup>
        }
      />
      <TableDownloads table="gaps" datasetVersion={datasetVersion} />
    </div>
  );
}
