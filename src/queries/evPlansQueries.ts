import { apiPaths } from '../contract/apiPaths.ts';
import { calendarDocument, planTasksDocument, standardsDocument } from '../contract/evPlans.ts';
import { documentQuery } from './documentQuery.ts';

export const planTasksQuery = () => documentQuery(apiPaths.planTasks(), planTasksDocument);
export const standardsQuery = () => documentQuery(apiPaths.standards(), standardsDocument);
export const calendarQuery = () => documentQuery(apiPaths.calendar(), calendarDocument);
