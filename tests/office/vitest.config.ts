import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Apart from the ordinary run: it starts an office program, which takes longer than all unit tests of a layer.
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    environment: 'jsdom',
    include: ['tests/office/**/*.test.tsx'],
    setupFiles: ['tests/support/setup.ts'],
    globalSetup: ['tests/support/buildMissingDataset.ts'],
    testTimeout: 180_000,
    hookTimeout: 600_000,
  },
});
