import * as v from 'valibot';
import { fontCoverage } from '../../src/theme/fontCoverage.ts';
import { builtDocument } from './builtDocuments.ts';

const schema = v.object({ characters: v.string() });

/** Characters that our fonts can set, with the Chinese face as the build has cut it. */
export const builtCoverage = () =>
  fontCoverage(builtDocument({ path: '/fonts/noto-sans-sc.json', schema }).characters);
