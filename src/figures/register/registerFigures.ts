import { adoptionLags } from './adoptionFigure.ts';
import { registerAi } from './aiRegisterFigure.ts';
import { registerOutput } from './outputFigure.ts';
import { registerProjects } from './projectsFigure.ts';
import { registerPublished } from './publishedFigure.ts';

/** Figures of the register page, by id. */
export const registerFigures = {
  'register-published': registerPublished,
  'register-output': registerOutput,
  'register-projects': registerProjects,
  'register-ai': registerAi,
  'adoption-lags': adoptionLags,
};
