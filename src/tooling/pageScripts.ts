import { inlineScript } from './inlineScript.ts';

/** Runs before anything is painted, in the head of each page. Its hash is in the security policy. */
export const bootScript = await inlineScript('boot.ts');

/** Runs at the end of a page that was rendered at build. Its hash is in the security policy. */
export const lateScript = await inlineScript('late.ts');
