import { memo } from 'react';
import { RefArea } from '../../contract/codelists.ts';
import type { BoardRow, BoardCaptureDocument } from '../../contract/leaderboards.ts';
import { EvidenceValue } from '../../frame/EvidenceValue.tsx';
import { ModelLink } from '../../frame/models/ModelValues.tsx';
import { Picker } from '../../frame/Picker.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { SelectGroup } from '../../ui/Select.tsx';
import { useChoose } from '../../url/useOptions.ts';
import { useStated } from '../../url/useView.ts';
import { modelPair, pairItems, pairOption, rankItems } from '../../figures/leaderboards/pairItems.ts';
import { shortened } from '../../url/params.ts';
import { restsOn } from '../../domain/boardRows.ts';
import { groupBy } from '../../domain/sorting.ts';
import { Section } from '../../ui/Section.tsx';

/** Compares two models of the snapshot: the higher one, its probability, and the distance. Memoized. */
export const PairSection = memo(({ document }: { readonly document: BoardCaptureDocument }) => {
  const pair = useStated(({ options }) => options.pair ?? '');
  const choose = useChoose();
  const choice = modelPair(document.rows, pair === '' ? undefined : pair);
  if (choice === null) return null;
  const { first, second, unknown } = choice;
  const usual = modelPair(document.rows, undefined);
  const isUsual = (a: string, b: string) => a === usual?.first.model && b === usual.second.model;
  const ask = (a: string, b: string) => choose({ pair: isUsual(a, b) ? null : pairOption(a, b) });
  const groups = (other: BoardRow) => modelsByCountry(document.rows.filter((row) => row !== other));
  return (
    <Section title="Is one model really ahead of another?">
      <div className="flex flex-wrap gap-x-8 gap-y-2">
        <Picker
          label="Model"
          groups={groups(second)}
          value={first.model}
          onChange={(model) => ask(model, second.model)}
        />
        <Picker
          label="vs."
          groups={groups(first)}
          value={second.model}
          onChange={(model) => ask(first.model, model)}
        />
      </div>
      {unknown !== null && (
        <Notice>“{shortened(unknown)}” does not name two models of this snapshot. Others are shown.</Notice>
      )}
      <PairResult document={document} first={first} second={second} />
    </Section>
  );
});

/** Returns the models to choose from by country, each in the order of the board. */
const modelsByCountry = (rows: readonly BoardRow[]): SelectGroup[] =>
  [...groupBy(rows, ({ refArea }) => refArea)].map(([area, own]) => ({
    label: RefArea.label(area),
    options: own.map(({ model, displayName }) => ({ value: model, label: displayName })),
  }));

interface PairResultProps {
  readonly document: BoardCaptureDocument;
  readonly first: BoardRow;
  readonly second: BoardRow;
}

function PairResult({ document, first, second }: PairResultProps) {
  const items = pairItems(document, first, second);
  if (items === null) {
    return (
      <p className="mt-3" data-exempt="name">
        We cannot say whether {first.displayName} is ahead of {second.displayName}: no margins of error are on
        record.
      </p>
    );
  }
  return (
    <ul className="mt-3 flex flex-col gap-1">
      <li>
        The chance that {first.displayName} is truly ahead of {second.displayName}:{' '}
        <EvidenceValue item={items.above} /> (difference <EvidenceValue item={items.difference} />
        ).
      </li>
      <RankLine document={document} row={first} />
      <RankLine document={document} row={second} />
    </ul>
  );
}

function RankLine({ document, row }: { document: BoardCaptureDocument; row: BoardRow }) {
  const items = rankItems(document, row);
  if (items === null) return null;
  return (
    <li className="text-sm text-soft">
      <ModelLink id={row.modelId} name={row.displayName} />: ranked {items.rank} by score; with 95%
      probability, its true rank is <EvidenceValue item={items.range} />
      {items.exactly === null ? (
        <> (from {restsOn(document)}).</>
      ) : (
        <>
          ; the probability of exactly {items.place} is <EvidenceValue item={items.exactly} />.
        </>
      )}
    </li>
  );
}
