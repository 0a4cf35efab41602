import { describe, expect, it } from 'vitest';
import { packReducer, type PackEvent, type PackState } from './usePack.ts';

const run = (...events: PackEvent[]): PackState => events.reduce(packReducer, { kind: 'idle' });
const started = { kind: 'started', total: 3 } as const;
const progress = { done: 1, total: 3, name: 'Both lines rise' } as const;
const saved = { kind: 'saved', text: 'Saved pack.zip.', leftOut: [] } as const;

describe('packReducer', () => {
  it('follows the work to its end', () => {
    expect(run(started)).toEqual({ kind: 'working', progress: { done: 0, total: 3, name: '' } });
    expect(run(started, { kind: 'progressed', progress })).toEqual({ kind: 'working', progress });
    expect(run(started, { kind: 'progressed', progress }, saved)).toEqual(saved);
    expect(run(started, { kind: 'failed', text: 'No font.' })).toEqual({ kind: 'failed', text: 'No font.' });
  });

  it('says how far it came when it was stopped, and nothing that came later', () => {
    const stopped = { kind: 'stopped', done: 1, total: 3 } as const;
    const late = [{ kind: 'progressed', progress: { ...progress, done: 2 } }, saved] as const;
    expect(run(started, { kind: 'progressed', progress }, { kind: 'stopped' }, ...late)).toEqual(stopped);
  });

  it('forgets the last pack when something else is chosen, but not the one at work', () => {
    expect(run(started, saved, { kind: 'changed' })).toEqual({ kind: 'idle' });
    expect(run(started, { kind: 'changed' }).kind).toBe('working');
  });
});
