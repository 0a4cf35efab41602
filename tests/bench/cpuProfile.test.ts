import { expect, it } from 'vitest';
import { costsOf, type CpuProfile } from './cpuProfile.ts';

const frame = (functionName: string) => ({ functionName, url: '', lineNumber: 0, columnNumber: 0 });

/** `draw` is called by `open` and, before and after it, by the root; each sample is a millisecond. */
const profile: CpuProfile = {
  nodes: [
    { id: 1, callFrame: frame('(root)'), children: [2, 3, 5] },
    { id: 2, callFrame: frame('draw') },
    { id: 3, callFrame: frame('open'), children: [4] },
    { id: 4, callFrame: frame('draw') },
    { id: 5, callFrame: frame('draw') },
  ],
  samples: [2, 3, 4, 4, 5],
  timeDeltas: [1000, 1000, 1000, 1000, 1000],
};

const timesOf = (under?: string) =>
  costsOf([profile], () => '', under).map(({ name, self, total }) => [name, self, total]);

it('adds up what a function took, alone and with what it called', () => {
  expect(timesOf()).toEqual([
    ['draw', 4, 4],
    ['open', 1, 3],
    ['(root)', 0, 5],
  ]);
});

it('counts only what happens under the function that was asked for', () => {
  expect(timesOf('open')).toEqual([
    ['draw', 2, 2],
    ['open', 1, 3],
  ]);
});
