import { expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { measuresDocument } from '../../contract/measures.ts';
import { everyChoice, tallyChoices } from '../../domain/everyWay.ts';
import { FEWEST_CASES } from '../../domain/floor.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { rivals } from '../../domain/rivals.ts';
import { parseView } from '../../url/view.ts';
import { choiceRows } from './basisText.ts';
import { choiceItem } from './choiceItem.ts';
import { claimChoices, claimedIn, narrowedBy } from './claimChoices.ts';
import { everyWayFigure } from './everyWayFigure.ts';

const document = builtDocument(measuresDocument);
const choices = everyChoice(document.counts, document.denominators);

it('names every reason why the claim cannot be tested, each with its number', () => {
  const { notes } = everyWayFigure(document, choices, 'CN', viewOf());
  const note = notes.find((text) => text.startsWith('Can’t be tested')) ?? '';
  const numbers = [...note.matchAll(/\((\d[\d,]*)\)/g)].map(([, number]) => Number(number?.replace(',', '')));
  expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(
    choices.filter(({ leader }) => leader === null).length,
  );
  expect(numbers).toHaveLength(new Set(choices.flatMap(({ why }) => why ?? [])).size);
  expect(note).toContain('fewer than ten');
});

it('says of each share from how many sources all of its choices are, and cites a count, no denominator', () => {
  const { points } = everyWayFigure(document, choices, 'CN', viewOf());
  const rowsOf = (measure: string) =>
    choices
      .filter(({ count }) => measure === 'all' || count.measure === measure)
      .flatMap(choiceRows)
      .map(({ evidence }) => evidence);
  const divisors = ['policy-worldbank-population', 'policy-worldbank-gdp'];
  for (const { key, evidence } of points) {
    const rows = rowsOf(key.split('|')[0] ?? '');
    const sources = new Set(rows.map(({ sourceId }) => sourceId)).size;
    expect(evidence.note, key).toContain(`from ${String(sources)} sources`);
    expect(divisors, key).not.toContain(evidence.sourceId);
  }
});

it('states as a part of so many ways only what was counted, and calls a weighted mean one', () => {
  const { points } = everyWayFigure(document, choices, 'CN', viewOf());
  for (const { key, derivation } of points) {
    const verdict = key.split('|')[1];
    if (derivation === null || !key.startsWith('all|')) continue;
    const parts = derivation.inputs.map(({ text }) =>
      /^(?:[\d.]+% in the weighted mean; )?(\d+) of (\d+) /.exec(text),
    );
    const counted = parts.reduce((sum, match) => sum + Number(match?.[1]), 0);
    const known = (leader: string | null) =>
      leader === null ? 'untold' : leader === 'CN' ? 'true' : 'false';
    expect(counted, key).toBe(choices.filter(({ leader }) => known(leader) === verdict).length);
    expect(
      parts.reduce((sum, match) => sum + Number(match?.[2]), 0),
      key,
    ).toBe(choices.length);
  }
});

const drawn = (search: string) => {
  const { view } = parseView(search);
  const own = claimChoices(document, view);
  return { own, figure: everyWayFigure(document, own, claimedIn(view), viewOf(), narrowedBy(own, view)) };
};

it('says that its shares are means, what the claim is about, and how many single choices have each verdict', () => {
  for (const search of ['', 'leads=us', 'year=2021']) {
    const { own, figure } = drawn(search);
    expect(figure.title).toMatch(
      /leads in standards”: untestable [\d.]+%, .+ \(measures weighted equally\)$/,
    );
    const sizes = figure.findings.map(({ point }) => point.value ?? 0);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const count = (text: string | undefined) => Number(text?.replace(',', ''));
    const all = /Of ([\d,]+) ways of counting together, /.exec(figure.subtitle)?.[1];
    const of = (verdict: string) =>
      count(new RegExp(`${verdict} in ([\\d,]*\\d)`).exec(figure.subtitle)?.[1]);
    expect(count(all)).toBe(own.length);
    expect(of(' true') + of('untrue') + of('untestable')).toBe(own.length);
    expect(of('untestable')).toBe(own.filter(({ leader }) => leader === null).length);
    expect(figure.points[0]?.value).toBe(tallyChoices(own, search === 'leads=us' ? 'US' : 'CN')?.true);
  }
});

it('names what narrows its choices in subtitle and filters', () => {
  expect(drawn('').figure.filters).toEqual([]);
  const { figure } = drawn('basis=per-gdp&measure=secretariats&body=iso&year=2021');
  expect(figure.filters).toEqual([
    { label: 'Measure', value: 'Secretariats' },
    { label: 'Body', value: 'ISO' },
    { label: 'Year', value: '2021' },
    { label: 'Scale', value: 'per dollar of GDP' },
  ]);
  expect(figure.subtitle).toMatch(/; only Secretariats, ISO, 2021, per dollar of GDP$/);
});

it('gives no percentage of fewer than ten choices, but their number', () => {
  const { own, figure } = drawn('leads=us&industry=telecom&basis=per-gdp&measure=secretariats&body=iso');
  expect(own.length).toBeLessThan(FEWEST_CASES);
  expect(figure.title).toMatch(
    /^“The United States leads in standards”: (?:(?:true|untrue|untestable) \d(?:, )?){3} \(ways of counting\)$/,
  );
  expect(figure.points.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(own.length);
  expect(JSON.stringify([figure.subtitle, figure.points, figure.rows])).not.toMatch(/\d %/);
  const year = drawn('year=2021');
  const small = year.own.filter(
    ({ count }) => year.own.filter((one) => one.count.measure === count.measure).length < FEWEST_CASES,
  );
  expect(small.length).toBeGreaterThan(0);
  const ids = year.figure.rows.map(({ id }) => id);
  for (const { count } of small) expect(ids).not.toContain(count.measure);
  expect(year.figure.notes.join(' ')).toContain('Secretariats (5)');
});

it('says on the card of a choice whether it is an estimate or a minimum, and of which year its divisor is', () => {
  const cards = choices.flatMap((choice) =>
    rivals.flatMap((area) => {
      const based = choice[area];
      const item = choiceItem(choice, area);
      return based === null || item === null ? [] : [{ based, item }];
    }),
  );
  const estimates = cards.filter(({ based: { side } }) => side.obsStatus === 'E');
  expect(estimates.length).toBeGreaterThan(0);
  for (const { item } of estimates) expect(item.status, item.id).toMatch(/^[EP]$/);
  const minima = cards.filter(({ based: { side } }) => side.isLowerBound === true);
  expect(minima.length).toBeGreaterThan(0);
  for (const { item } of minima) expect(item.facts.map(({ label }) => label)).toContain('Bound');
  for (const { based, item } of cards)
    if (based.by !== null)
      expect(item.definition, item.id).toContain(`, ${formatPeriod(based.by.timePeriod)}; shown per `);
});
