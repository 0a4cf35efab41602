import { vi } from 'vitest';

// For all files of a process alike: the one that came first without it would leave the frame of the app to the others.
vi.mock('../../src/frame/FigureFrame.tsx', async () => ({
  FigureFrame: (await import('../support/stubFrame.tsx')).StubFrame,
}));
