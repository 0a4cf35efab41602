import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { houseBudgets } from './houseBudgets.ts';
import { readHouse } from './houseFiles.ts';
import { houseMeasures } from './houseMeasures.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const house = houseMeasures(readHouse(ROOT));
const sizes = Object.fromEntries(house.layers.map(({ layer, lines }) => [layer, lines]));

function readmeWords(): number {
  const inSource = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map((name) =>
    join('src', name),
  );
  const paths = [...inSource, 'README.md'].filter((path) => path.endsWith('README.md'));
  const words = paths.map((path) => readFileSync(join(ROOT, path), 'utf8').split(/\s+/).filter(Boolean));
  return words.reduce((sum, { length }) => sum + length, 0);
}

describe('the house', () => {
  it('has a bound for each room, and no other', () => {
    expect(Object.keys(houseBudgets.lines).toSorted()).toEqual(Object.keys(sizes).toSorted());
  });

  it.each(Object.entries(houseBudgets.lines))('has at most the lines allowed in %s', (room, most) => {
    expect(sizes[room], `lines of src/${room}`).toBeLessThanOrEqual(most);
  });

  it('is not cut finer, and names few things twice', () => {
    expect((100 * house.small) / house.files, 'percent of short files').toBeLessThanOrEqual(
      houseBudgets.shortFiles,
    );
    expect((100 * house.repeated) / house.names, 'percent of repeated names').toBeLessThanOrEqual(
      houseBudgets.repeatedNames,
    );
    expect(house.median, 'median lines of a file').toBeGreaterThanOrEqual(houseBudgets.medianLines);
    expect(house.cycles).toEqual([]);
  });

  it('has READMEs that can be read', () => {
    expect(readmeWords(), 'words of all READMEs').toBeLessThanOrEqual(houseBudgets.readmeWords);
  });
});
