import { describe, expect, it } from 'vitest';
import { builtAsk, builtDocument } from '../../../tests/support/builtDocuments.ts';
import { Industry } from '../../contract/codelists.ts';
import { policyTargetsDocument } from '../../contract/policyTargets.ts';
import { parseView } from '../../url/view.ts';
import { viewContext } from '../spec.ts';
import { policyTargets, policyTargetsFigure, targetsOfView } from './policyTargetsFigure.ts';

const document = builtDocument(policyTargetsDocument);
const contextOf = (search: string) => viewContext('/policy', parseView(search).view);

const drawn = (search: string) => {
  const figure = policyTargetsFigure(document, contextOf(search));
  if (figure === null) throw new Error(`Nothing to draw with “${search}”.`);
  return figure;
};
const emptyText = (search: string) => policyTargets.prepare(builtAsk, parseView(search).view)?.empty;

describe('the board of targets', () => {
  it.each(['', 'industry=power-grid', 'asOf=2026-02-10', 'asOf=2024-06-30'])(
    'has numbers in its title that can be counted in the picture: %s',
    (search) => {
      const { title, findings, points } = drawn(search);
      const plans = targetsOfView(document, contextOf(search)).known.filter(
        ({ target }) => target.kind === 'plan',
      );
      const of = (...ids: string[]) => points.filter(({ seriesId }) => ids.includes(seriesId)).length;
      const stand = [of('reached'), of('missed'), of('unknown'), of('on-course', 'behind', 'ahead')];
      expect(findings.map(({ point }) => point.value)).toEqual([
        points.length,
        plans.length,
        // For a single bar the title states its state, without a number.
        ...(points.length === 1 ? [] : stand.filter((count) => count > 0)),
      ]);
      expect(title).toMatch(/ can be measured:(,? (\d+ )?(met|missed|unverified|not yet due))+$/);
      for (const { text } of findings) expect(title).toContain(text);
    },
  );

  it('says in a note how all stand, also those that a source settles in words', () => {
    const plans = targetsOfView(document, contextOf('')).known.filter(({ target }) => target.kind === 'plan');
    const reached = plans.filter(({ course }) => course === 'reached').length;
    expect(reached).toBeGreaterThan(drawn('').points.filter(({ seriesId }) => seriesId === 'reached').length);
    const [note = ''] = drawn('').notes.filter((one) => one.startsWith('All '));
    const [all, ...states] = [...note.matchAll(/\d+/g)].map(([count]) => Number(count));
    expect(all).toBe(plans.length);
    expect(states.reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(note).toContain(`${String(reached)} met`);
  });

  it('says of the counted targets that they have a bar, but not of all that are known', () => {
    const definitions = drawn('').findings.map(
      ({ point }) => `${point.subject}: ${String(point.definition?.startsWith('Counts targets with a bar'))}`,
    );
    expect(definitions).toContain('Known plan targets: false');
    expect(definitions).toContain('Known plan targets that can be measured, met: true');
  });

  it('says one plain line where there is no target, or none that is measured', () => {
    expect(policyTargetsFigure(document, contextOf('industry=batteries'))).toBeNull();
    expect(emptyText('industry=batteries')).toBe('No plan targets in this list for Batteries.');
    expect(policyTargetsFigure(document, contextOf('industry=ai'))).toBeNull();
    expect(emptyText('industry=ai')).toMatch(/^\d+ plan targets on record for AI, none with data\.$/);
  });

  it('calls nothing reached on a day on which nobody could know', () => {
    expect(drawn('asOf=2024-06-30').title).not.toMatch(/\bmet\b/);
  });

  it('calls no target missed of which only a value from before its due date is on record', () => {
    const searches = ['', ...Industry.codes.map((code) => `industry=${code}`)];
    const open = searches.filter((search) =>
      policyTargetsFigure(document, contextOf(search))?.points.some(({ seriesId }) => seriesId === 'unknown'),
    );
    expect(open.length).toBeGreaterThan(1);
    for (const search of open) {
      const { title } = drawn(search);
      expect(title).toContain('unverified');
      expect(title).not.toMatch(/not met|so far|missed/);
    }
  });

  it('says whose the targets are of which something is measured', () => {
    const { subtitle, points } = drawn('');
    const american = points.filter(({ actor }) => actor === 'United States').length;
    expect(subtitle).toMatch(/China \d+ of \d+/);
    expect(subtitle).toMatch(new RegExp(`United States ${String(american)} of \\d+`));
  });

  it.each(['2025-01-01', '2026-05-26'])('counts no forecast among what it leaves out on %s', (day) => {
    const plans = document.targets.filter(({ kind }) => kind === 'plan').length;
    const left = [
      ...(drawn(`asOf=${day}`).notes.at(-1) ?? '').matchAll(
        /(\d+)(?: targets?)? (?:published|dated|without)/g,
      ),
    ];
    const sum = left.reduce((total, [, count]) => total + Number(count), 0);
    expect(sum).toBeGreaterThan(0);
    expect(sum + (drawn(`asOf=${day}`).findings[1]?.point.value ?? 0)).toBe(plans);
  });

  it('draws what is measured, in percent of its own promise, and no forecast', () => {
    const { points, rows } = drawn('');
    const conversion = points.find(({ at }) => at === 'outline-2025-conversion');
    expect(conversion).toMatchObject({
      value: 104.6,
      seriesId: 'reached',
      comparableAs: 'outline-2025-conversion',
    });
    expect(rows.map(({ id }) => id)).not.toContain('bernstein-2028');
    expect(rows.map(({ id }) => id)).not.toContain('iot-2030-67');
    expect(rows).toHaveLength(points.length);
  });
});
