import type { Problem, Records } from '../tables/records.ts';
import { modelFinder } from '../derive/names.ts';
import { problemAt } from './problems.ts';

type NameTables = Pick<
  Records,
  'boardEntries' | 'cnyPriceRuns' | 'developers' | 'developerAliases' | 'models' | 'modelAliases'
>;

const RULE = 'name-resolves';

/** Removes the differences between spellings: case, spaces, dots, hyphens. */
const nameLetters = (name: string) => name.toLowerCase().replace(/[\s._-]/g, '');

/** Matches the setting after a name on a board: thinking effort, or harness. */
const SETTING =
  /[\s_-]*[\s_(-](?:max|x-?high|high|medium|low|minimal|none|thinking|non-?thinking|reasoning|\d+k|codex-harness)\)?$/i;

/** Matches the day of a version at the end of a name. */
const DAY_ENDING = /[\s_-](?:\d{4}-\d{2}-\d{2}|20\d{6})$/;

/** Returns a name as it is, then without the settings and the day at its end, removed one after the other. */
function withoutSettings(name: string): string[] {
  const shorter = name.replace(SETTING, '').replace(DAY_ENDING, '').trimEnd();
  return shorter === name || shorter === '' ? [name] : [name, ...withoutSettings(shorter)];
}

/**
 * Finds names that equal a model's id or name except for case, spaces, signs and the tested setting, but resolve to
 * nothing: the line would count as a model without a price.
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
    // A model sold under another name has a separate price.
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

/** A developer has one id: no alias is itself a developer, and no model name refers to two models. */
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

/** Names in the tables resolve to one id each, as far as the names alone show. */
export function nameResolves(records: NameTables): Problem[] {
  return [...unresolvedModels(records), ...doubledNames(records)];
}
