import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { identified, viewOf } from '../../../tests/support/builtFigures.ts';
import { standardsDocument } from '../../contract/standards.ts';
import { altText } from '../../figure/altText.ts';
import { csvFile } from '../../export/files/csvFile.ts';
import { shownRows } from '../../export/files/dataRow.ts';
import { figureTable, movePoint } from '../../figure/kinds/kinds.ts';
import type { MoveKey } from '../../figure/kinds/moves.ts';
import { counterpartsOf } from '../../domain/relations.ts';
import { areOut, standardsOfView } from '../ev-plans/standardsOn.ts';
import { counterpartsFigure } from './counterpartsFigure.ts';

const document = builtDocument(standardsDocument);
const figureOn = (asOf: string | null) => {
  const view = viewOf(asOf);
  return counterpartsFigure(document, areOut(standardsOfView(document, view)), view);
};
const figure = figureOn(null);
const linkTo = (to: string) => figure.links.filter((link) => link.to === to).map(({ from }) => from);

describe('counterpartsFigure, as recorded', () => {
  it('links an edition with what it replaced and with its counterparts', () => {
    expect(linkTo('standard|GB 38031-2025')).toEqual(['earlier|GB 38031-2020']);
    expect(linkTo('counterpart|UN R155')).toEqual(['standard|GB 44495-2024']);
    expect(linkTo('counterpart|GTR 20')).toEqual(
      ['GB 18384-2020', 'GB 18384-2025', 'GB 38031-2020', 'GB 38031-2025', 'GB 38032-2020'].map(
        (name) => `standard|${name}`,
      ),
    );
  });

  it('counts what the picture has, and says so: other texts have relations to a counterpart too', () => {
    const formulaOf = (key: string) => figure.points.find((point) => point.key === key)?.derivation?.formula;
    expect(formulaOf('counterpart|UN R155')).toBe(
      'Number of published Chinese vehicle standards on record of which UN R155 is a counterpart',
    );
    expect(formulaOf('standard|GB 38031-2020')).toContain('texts that GB 38031-2020 replaced');
    for (const { point } of figure.findings)
      expect(point.derivation?.formula).toBe('Number of the rows below, one for each edition');
  });

  it('names a country or a body as the actor of each text, never a part of its name', () => {
    const actors = new Set(figure.points.map(({ actor }) => actor));
    expect([...actors].toSorted()).toEqual([
      'CEN and CENELEC',
      'CHAdeMO',
      'China',
      'IEC',
      'ISO',
      'ISO/SAE',
      'ITU-T',
      'UN',
      'United States',
    ]);
  });

  it('counts in its title what sources state apart from what we read, each down to its relation', () => {
    const chinese = areOut(standardsOfView(document, viewOf())).filter(({ issuer }) => issuer === 'CN');
    const bases = chinese
      .map(({ designation }) => counterpartsOf(document.relations, designation)[0]?.basis)
      .filter((basis) => basis !== undefined);
    const count = (basis: string) => bases.filter((one) => one === basis).length;
    const low = chinese.filter(({ designation }) => {
      const stated = counterpartsOf(document.relations, designation).filter(
        ({ basis }) => basis === 'stated',
      );
      return stated.length > 0 && stated.every(({ evidence }) => evidence.confidence === 'low');
    }).length;
    expect(low).toBeGreaterThan(0);
    expect(figure.findings.map(({ text }) => Number(text))).toEqual([
      bases.length,
      count('stated'),
      low,
      count('reading'),
    ]);
    expect(figure.title).toBe(
      `${bases.length} Chinese vehicle standard editions have known counterparts: ${count('stated')} sourced (${low} low confidence), ${count('reading')} our reading`,
    );
    for (const { text, point } of figure.findings) {
      expect(point.derivation?.inputs).toHaveLength(Number(text));
      expect(point.coverage).not.toBeNull();
    }
  });

  it('names in its subtitle the bodies of the counterparts that it draws, and no other', () => {
    const [, said = ''] = /counterparts: (.*)\. A counterpart/.exec(figure.subtitle) ?? [];
    const bodies = said.split(/, (?:and )?/);
    for (const { label } of figure.rows.filter(({ id }) => id.startsWith('counterpart|')))
      expect(
        bodies.some((body) => label.replace('GTR', 'UN').startsWith(body) || body === 'U.S. rules'),
        label,
      ).toBe(true);
    expect(bodies).toEqual(expect.arrayContaining(['UN', 'ISO', 'CHAdeMO', 'ITU-T']));
    const early = counterpartsFigure(
      document,
      areOut(standardsOfView(document, viewOf(null, ['telecom']))),
      viewOf(null, ['telecom']),
    );
    expect(early.subtitle).not.toContain('SAE');
    // One link has two ends with equal numbers of links: neither has most.
    expect(altText(early)).not.toContain('most links:');
  });

  it('calls nothing a counterpart that is only cited or made binding', () => {
    const names = figure.rows.map(({ label }) => label);
    expect(names).not.toContain('Regulation (EU) 2019/2144');
  });

  it('has an entry for both ends of every link, counts its links, and names no edition without a number', () => {
    const keys = new Set(figure.points.map(({ key }) => key));
    for (const { from, to } of figure.links) expect([keys.has(from), keys.has(to)]).toEqual([true, true]);
    for (const { key, value } of figure.points)
      expect(value).toBe(figure.links.filter(({ from, to }) => from === key || to === key).length);
    expect(figure.rows.filter(({ label }) => label.startsWith('the '))).toEqual([]);
  });

  it('knows on an earlier day only what was out', () => {
    const names = figureOn('2024-12-31').rows.map(({ label }) => label);
    expect(names).toContain('GB 44495-2024');
    expect(names).not.toContain('GB 38031-2025');
    const early = figureOn('2021-06-01').rows.map(({ label }) => label);
    expect(early).not.toContain('FMVSS 305a');
    expect(early).not.toContain('UN R155');
    expect(figureOn('1990-01-01')).toMatchObject({ points: [], findings: [], links: [] });
  });
});

describe('a flow', () => {
  it('has its links in the files of data', () => {
    const row = shownRows(identified('standard-counterparts', figure)).find(
      ({ key }) => key === 'standard|GB 44495-2024',
    );
    expect(row?.leads_to).toEqual(['counterpart|UN R155', 'counterpart|ISO/SAE 21434:2021']);
    const lines = csvFile(identified('standard-counterparts', figure), 'https://standards.example').split(
      '\r\n',
    );
    expect(lines.find((line) => line.startsWith('key,'))).toMatch(/,leads_to$/);
    expect(lines.find((line) => line.startsWith('standard|GB 44495-2024,'))).toMatch(
      /,counterpart\|UN R155; counterpart\|ISO\/SAE 21434:2021$/,
    );
  });

  it('follows its links to the right and the left, and goes up and down within a step', () => {
    const at = (key: MoveKey) => movePoint(figure, 'standard|GB 38031-2025', key)?.key;
    expect(at('ArrowRight')).toBe('counterpart|GTR 20');
    expect(at('ArrowLeft')).toBe('earlier|GB 38031-2020');
    expect(at('ArrowDown')).toBe('standard|GB 38032-2020');
    expect(at('ArrowUp')).toBe('standard|GB 38031-2020');
    expect(movePoint(figure, 'counterpart|GTR 20', 'ArrowRight')?.key).toBe('counterpart|GTR 20');
  });

  it('has in its table what leads to each entry and where it leads', () => {
    const row = figureTable(figure).rows.find(({ id }) => id === 'standard|GB 18384-2025');
    expect(row?.cells.map(({ text }) => text)).toEqual([
      'Chinese standard',
      '5',
      'GB 18384-2020',
      [
        'GTR 20 (is written to align with, our reading, low confidence)',
        'UN R100 (is written to align with, stated by a source)',
        'FMVSS 305a (is on the same subject as, our reading, low confidence)',
        'ISO 6469-3:2021 (is written to align with, our reading, low confidence)',
      ].join('; '),
    ]);
  });
});
