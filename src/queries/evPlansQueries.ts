import { apiPaths } from '../contract/apiPaths.ts';
import { planTasksDocument } from '../contract/evPlans.ts';
import { calendarDocument, standardsDocument } from '../contract/standards.ts';
import { documentQuery } from './documentQuery.ts';

export const planTasksQuery = () => documentQuery(apiPaths.planTasks(), planTasksDocument);
export const standardsQuery = () => documentQuery(apiPaths.standards(), standardsDocument);
export const calendarQuery = () => documentQuery(apiPaths.calendar(), calendarDocument);
