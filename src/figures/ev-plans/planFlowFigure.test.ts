import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { identified, viewOf } from '../../../tests/support/builtFigures.ts';
import { planTasksDocument } from '../../contract/evPlans.ts';
import { planFlowDocument } from '../../contract/planFlow.ts';
import { TaskOutcome } from '../../domain/taskFates.ts';
import { csvFile } from '../../export/files/csvFile.ts';
import { figureTable } from '../../figure/kinds/kinds.ts';
import { fateFields, planFates } from './planFates.ts';
import { planFlowFigure } from './planFlowFigure.ts';

const document = builtDocument(planTasksDocument);
const flow = builtDocument(planFlowDocument);
const { plans, fates } = planFates(document, flow, { asOf: null, industries: [] });
const data = { ...document, sources: { ...document.sources, ...flow.sources }, plans, fates };
const figureOf = (field: Parameters<typeof planFlowFigure>[1], filter = {}) =>
  planFlowFigure(data, field, filter, viewOf(null, [], '/ev-plans'));

describe('planFlowFigure', () => {
  const figure = figureOf('battery-safety');

  it('has every task of the field once, in the years of its plans', () => {
    const own = document.tasks.filter((task) => task.domain === 'battery-safety');
    expect(figure.points.map(({ key }) => key)).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
    expect(new Set(figure.points.map(({ key }) => key)).size).toBe(figure.points.length);
    const years = figure.series.map(({ id }) => Number(id));
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  it('leads from earlier to later only, between entries that it shows', () => {
    for (const field of fateFields(fates)) {
      const { links, points } = figureOf(field);
      const year = new Map(points.map(({ key, seriesId }) => [key, Number(seriesId)]));
      for (const { from, to } of links) expect(year.get(from)).toBeLessThan(year.get(to) ?? 0);
    }
  });

  it('counts for each entry the rows behind it, with their sources', () => {
    for (const point of figure.points) expect(point.value).toBe(point.derivation?.inputs.length);
  });

  it('tells plans of the United Nations from those of China by name and by tone', () => {
    const [gtr] = figure.rows.filter(({ id }) => id.startsWith('ev-un-'));
    expect(gtr?.tone).toBe('other');
    expect(figure.series.at(-1)?.label).toBe('Plans of 2026: China, United Nations');
  });

  it('says in the table how one task follows from another, and what came out', () => {
    const { columns, rows } = figureTable(figure);
    expect(columns).toEqual(['Step', 'links', 'Comes from', 'Leads to', 'Resulting document']);
    const row = rows.find(({ id }) => id === 'ev-miit-auto-2024-26');
    expect(row?.cells.map(({ text }) => text).slice(2)).toEqual([
      'Start revising standards on traction-battery safety (advanced)',
      'Implement the safety requirements for traction batteries (advanced)',
      'GB 38031-2025, March 28, 2025',
    ]);
    expect(csvFile(identified('plan-flow', figure), 'https://standards.example')).toContain(
      'ev-miit-auto-2025-02',
    );
  });

  it('shows of a filter the tasks that fit and those beside them, and names the filter', () => {
    const merged = figureOf('charging-swapping', { outcome: 'merged' });
    expect(merged.filters).toEqual([{ label: 'Result', value: 'Merged' }]);
    expect(merged.findings[0]?.text).toBe('2');
    expect(merged.points.map(({ key }) => key)).toContain('ev-miit-auto-2026-52');
  });

  const inField = (field: string) => fates.filter(({ task }) => task.domain === field);
  const asksForOne = ({ task: { instrument } }: (typeof fates)[number]) =>
    !['no-standard', 'research'].includes(instrument);

  it('counts no task that asks for none, whatever became of it', () => {
    const out = fateFields(fates).filter((field) => !inField(field).every(asksForOne));
    expect(out.length).toBeGreaterThan(2);
    for (const field of out) {
      const figure = figureOf(field);
      expect(figure.findings[1]?.text).toBe(String(inField(field).filter(asksForOne).length));
      expect(figure.title).toMatch(/of \d+ tasks? for documents (has|have) one on record$/);
    }
  });

  it('counts an outcome that is asked for among all tasks of the field, since of those that have it all have it', () => {
    for (const field of fateFields(fates)) {
      const whole = figureOf(field);
      expect(figureOf(field, { outcome: 'finished' }).title).toBe(whole.title);
      for (const outcome of TaskOutcome.codes) {
        const { findings, title, points } = figureOf(field, { outcome });
        const counted = inField(field).filter((fate) => outcome !== 'finished' || asksForOne(fate));
        expect(findings[1]?.text, title).toBe(String(counted.length));
        const fitting = inField(field).filter(({ outcomes }) => outcomes.includes(outcome));
        const told = fitting.filter((fate) => counted.includes(fate));
        expect(findings[0]?.text, title).toBe(String(told.length));
        const keys = new Set(points.map(({ key }) => key));
        for (const { task } of fitting) expect(keys.has(task.id)).toBe(true);
      }
    }
  });

  it('says below the title the years of what it counts, what narrows it, and what of it is of low confidence', () => {
    for (const field of fateFields(fates)) {
      const { subtitle } = figureOf(field, { outcome: 'merged' });
      const years = inField(field).map(({ task }) => task.planYear);
      expect(subtitle).toMatch(new RegExp(`^Tasks in plans (from|of) ${String(Math.min(...years))}\\b`));
      expect(subtitle).toContain(String(Math.max(...years)));
    }
    expect(figureOf('battery-safety', { stage: 'draft', instrument: 'unspecified' }).subtitle).toMatch(
      /on record from them; target stage: .+; instrument: /,
    );
    expect(figureOf('battery-safety', { stage: 'draft' }).title).toContain(' matching task');
    const isLow = ({ task, to }: (typeof fates)[number]) =>
      to
        .filter(({ relation }) => relation === 'carried-over')
        .every(({ evidence }) => evidence.confidence === 'low') || task.evidence.confidence === 'low';
    for (const field of fateFields(fates)) {
      const own = inField(field).filter(({ outcomes }) => outcomes.includes('carried-over'));
      const low = own.filter(isLow).length;
      const { subtitle, findings } = figureOf(field, { outcome: 'carried-over' });
      const counts = { 'the only': 1, both: 2 } as const;
      const [, part = '0'] =
        /; (?:all )?(\d+|the only|both)(?: of \d+)? tasks? counted ha(?:s|ve) low confidence/.exec(
          subtitle,
        ) ?? [];
      expect(part === 'the only' || part === 'both' ? counts[part] : Number(part), field).toBe(low);
      expect(findings[0]?.point.evidence.confidence === 'low', field).toBe(
        // The list of outcomes is not whole: none on record may still be one.
        low > 0 || own.length === 0,
      );
    }
  });

  it('dashes the links that are of low confidence, and no other', () => {
    for (const link of figureOf('vehicle-chips').links) {
      const row = flow.links.find(({ from, to }) => from === link.from && to === link.to);
      expect(link.unsure === true).toBe(row?.evidence.confidence === 'low');
    }
  });
});
