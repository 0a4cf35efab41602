import type { Problem, Records } from '../tables/records.ts';
import { modelFinder } from '../derive/names.ts';
import { problemAt } from './problems.ts';

type NameTables = Pick<
  Records,
  'boardEntries' | 'cnyPriceRuns' | 'developers' | 'developerAliases' | 'models' | 'modelAliases'
>;

const RULE = 'name-resolves';

/** A name without what spellings differ in: case, spaces, dots, hyphens. */
const nameLetters = (name: string) => name.toLowerCase().replace(/[\s._-]/g, '');

/** How a board writes after a name what setting it tried: how long the model thinks, or in whose harness. */
const SETTING =
  /[\s_-]*[\s_(-](?:max|x-?high|high|medium|low|minimal|none|thinking|non-?thinking|reasoning|\d+k|codex-harness)\)?$/i;

/** The day of a version at the end of a name. */
const DAY_ENDING = /[\s_-](?:\d{4}-\d{2}-\d{2}|20\d{6})$/;

/** A name as it is, then without the settings and the day at its end, one after the other. */
function withoutSettings(name: string): string[] {
  const shorter = name.replace(SETTING, '').replace(DAY_ENDING, '').trimEnd();
  return shorter === name || shorter === '' ? [name] : [name, ...withoutSettings(shorter)];
}

/**
 * Names that are a model's id or name but for case, spaces, signs and the setting that was tried, and yet resolve to
 * nothing: the line would count as that of a model without a price.
 */
function unresolvedModels(records: NameTables): Problem[] {
  const find = modelFinder(records);
  const known = new Map(
    records.models.flatMap(({ modelId, name, developer }) =>
      [modelId, name].map((own) => [`${nameLetters(own)}|${developer}`, modelId] as const),
    ),
  );
  const named = [
    ...records.boardEntries.map((row) => ({ row, name: row.model, meant: withoutSettings(row.model) })),
    // What a vendor sells under another name has a price of its own.
    ...records.cnyPriceRuns.map((row) => ({ row, name: row.vendorModelId, meant: [row.vendorModelId] })),
  ];
  const seen = new Set<string>();
  return named.flatMap(({ row, name, meant: names }) => {
    const meant = names
      .map((one) => known.get(`${nameLetters(one)}|${row.developer}`))
      .find((one) => one !== undefined);
    if (meant === undefined || seen.has(name) || find(name, row.developer) !== null) return [];
    seen.add(name);
    const sentence = `${name}: The name resolves to nothing, but is ${meant} but for its spelling or the setting. Add it to model-aliases.csv.`;
    return [problemAt(row, RULE, sentence)];
  });
}

/** A developer has one id: no alias is itself a developer, and no model's name means two models. */
function doubledNames(records: NameTables): Problem[] {
  const developers = new Set(records.developers.map(({ developer }) => developer));
  const ids = new Set(records.models.map(({ modelId }) => modelId));
  const doubled = [
    ...records.developerAliases.filter(({ alias }) => developers.has(alias)),
    ...records.modelAliases.filter(({ alias }) => ids.has(alias)),
  ];
  return doubled.map((row) =>
    problemAt(
      row,
      RULE,
      `"${row.alias}" is an id of its own and cannot be an alias too. Keep one of the two.`,
    ),
  );
}

/** Names that the tables use resolve to one id each, as far as that can be told from the names alone. */
export function nameResolves(records: NameTables): Problem[] {
  return [...unresolvedModels(records), ...doubledNames(records)];
}
