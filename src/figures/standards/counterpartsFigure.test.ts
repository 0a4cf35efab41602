import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { standardsDocument } from '../../contract/standards.ts';
import { csvFile } from '../../export/files/csvFile.ts';
import { shownRows } from '../../export/files/dataRow.ts';
import { figureTable, movePoint } from '../../figure/kinds/kinds.ts';
import type { MoveKey } from '../../figure/kinds/moves.ts';
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

  it('counts in its title the standards whose rows name a counterpart, each down to its row', () => {
    const [finding] = figure.findings;
    const named = document.standards.filter(
      (one) => one.issuer === 'CN' && one.internationalEquivalent !== null && one.publishedOn !== null,
    );
    expect(finding?.text).toBe(String(named.length));
    expect(figure.title.startsWith(`${String(named.length)} Chinese`)).toBe(true);
    expect(finding?.point.derivation?.inputs).toHaveLength(named.length);
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
    expect(figureOn('1990-01-01')).toMatchObject({ points: [], findings: [], links: [] });
  });
});

describe('a flow', () => {
  it('has its links in the files of data', () => {
    const row = shownRows(figure).find(({ key }) => key === 'standard|GB 44495-2024');
    expect(row?.leads_to).toEqual(['counterpart|UN R155', 'counterpart|ISO/SAE 21434']);
    const lines = csvFile(figure, 'https://standards.example').split('\r\n');
    expect(lines.find((line) => line.startsWith('key,'))).toMatch(/,leads_to$/);
    expect(lines.find((line) => line.startsWith('standard|GB 44495-2024,'))).toMatch(
      /,counterpart\|UN R155; counterpart\|ISO\/SAE 21434$/,
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
      '4',
      'GB 18384-2020',
      'GTR 20; UN R100; ISO 6469-3',
    ]);
  });
});
