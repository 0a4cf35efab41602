import { adoptionLags } from './adoptionFigure.ts';
import { registerAi } from './aiRegisterFigure.ts';
import { registerOutput } from './outputFigure.ts';
import { registerProjects } from './projectsFigure.ts';
import { registerPublished } from './publishedFigure.ts';

/** Figures of the register page. */
export const registerFigures = [registerPublished, registerAi] as const;

/** Figures of the page of documents by country. */
export const countriesFigures = [registerOutput, registerProjects] as const;

/** The figure of the page of adoptions. */
export const adoptionsFigures = [adoptionLags] as const;
