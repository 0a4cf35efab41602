import { precompress } from './precompress.ts';

const startedAt = performance.now();
const fileCount = await precompress('dist');
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(`precompressed ${fileCount} files of dist in ${seconds} s`);
