import { planTasksDocument } from '../contract/evPlans.ts';
import { calendarDocument, standardsDocument } from '../contract/standards.ts';
import { documentQuery } from './documentQuery.ts';

export const planTasksQuery = () => documentQuery(planTasksDocument);
export const standardsQuery = () => documentQuery(standardsDocument);
export const calendarQuery = () => documentQuery(calendarDocument);
