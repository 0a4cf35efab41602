import type { ProposedModel, ProposedSegment } from '../connector.ts';
import type { PriceChange, SegmentPlan } from './planPriceSegments.ts';
import { reportSection } from './reportSection.ts';

const CHANGE = ['Model', 'Day', 'Price', 'Records', 'Upstream', 'Source in the records', 'Record'];

function changeRows({ proposed, inForce, changes }: PriceChange): string[][] {
  const place = `${inForce.at.file}:${inForce.at.line}`;
  return changes.map(({ what, before, now }) => {
    const prices = [what, String(before), String(now)];
    return [proposed.modelId, proposed.effectiveFrom, ...prices, inForce.sourceId, place];
  });
}

function segmentCells(row: ProposedSegment): string[] {
  const { inputUsdPerMtok, cachedInputUsdPerMtok, outputUsdPerMtok } = row;
  const prices = [inputUsdPerMtok, cachedInputUsdPerMtok, outputUsdPerMtok].map((one) => String(one ?? ''));
  return [row.modelId, row.effectiveFrom, ...prices, row.priceBasis, row.sourceLocator, row.confidence];
}

function modelCells(row: ProposedModel): string[] {
  const { modelId, name, developer, refArea, priceAsOf, inputUsdPerMtok, outputUsdPerMtok } = row;
  const prices = [inputUsdPerMtok, outputUsdPerMtok].map((price) => String(price ?? ''));
  return [modelId, name, developer, refArea, priceAsOf, ...prices, row.sourceLocator, row.confidence];
}

/** What the report says of prices and models. */
export function reportPrices(plan: SegmentPlan, models: readonly ProposedModel[]): string[] {
  const { changed, added, older, disputed, undecided, unknown } = plan;
  const rowHead = ['Model', 'From', 'Input', 'Cached input', 'Output', 'Basis', 'Place', 'Confidence'];
  const modelHead = ['Id', 'Name', 'Developer', 'Area', 'As of', 'Input', 'Output', 'Place', 'Confidence'];
  return [
    ...reportSection('New models: to be added', modelHead, models.map(modelCells), Infinity),
    ...reportSection('Prices that changed', CHANGE, changed.flatMap(changeRows), Infinity),
    ...reportSection('New price segments: to be added', rowHead, added.map(segmentCells), Infinity),
    ...reportSection(
      'An earlier price again, or another price of a day that the records have: both stand',
      CHANGE,
      disputed.flatMap(changeRows),
    ),
    ...reportSection(
      'Differs from a price that the records end themselves, or of another list: a person decides',
      CHANGE,
      undecided.flatMap(changeRows),
    ),
    ...(older.length === 0
      ? []
      : ['', `${older.length} prices were seen before those of the records: left out.`]),
    ...(unknown.length === 0
      ? []
      : ['', `${unknown.length} prices of models that the records lack: left out.`]),
  ];
}
