import { spawnSync } from 'node:child_process';
import { installDebianPackages } from '../../src/tooling/findBrowser.ts';

const runs = (program: string, version: string) =>
  spawnSync(program, [version], { stdio: 'ignore' }).status === 0;

/** Sees to a program, from Debian's package where this process may install it. True when it is there. */
function ensureProgram(program: string, version: string, packageName: string): boolean {
  return runs(program, version) || (installDebianPackages([packageName]) && runs(program, version));
}

/** LibreOffice, which opens what PowerPoint opens. */
export const ensureOffice = (): boolean => ensureProgram('soffice', '--version', 'libreoffice-impress');

/** The reader of PDF that prints its text. */
export const ensurePdfReader = (): boolean => ensureProgram('pdftotext', '-v', 'poppler-utils');
