import { precompress } from './precompress.ts';

const started = performance.now();
const count = await precompress('dist');
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`precompressed ${count} files of dist in ${seconds} s`);
