import { adoptionLags } from './adoptionFigure.ts';
import { registerAi } from './aiRegisterFigure.ts';
import { registerOutput } from './outputFigure.ts';
import { registerProjects } from './projectsFigure.ts';
import { registerPublished } from './publishedFigure.ts';

/** Figures of the register page. */
export const registerFigures = [
  registerPublished,
  registerOutput,
  registerProjects,
  registerAi,
  adoptionLags,
] as const;
