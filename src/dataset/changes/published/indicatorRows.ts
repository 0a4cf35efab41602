import * as v from 'valibot';
import { industries as industryCodes, industryLabels, obsStatuses } from '../../../contract/codelists.ts';
import type { PublishedRow } from '../publishedRow.ts';
import { areaName, evidence, industries, number, plain, text } from './fields.ts';

const indicatorDocument = v.object({
  indicator: v.object({ id: text, title: text, unit: v.object({ code: text, label: text }), industries }),
  observations: v.array(
    v.object({
      refArea: text,
      timePeriod: text,
      industry: v.picklist(industryCodes),
      value: number,
      obsStatus: v.picklist(obsStatuses),
      evidence,
    }),
  ),
});

/** The observations of an indicator's document. */
export function indicatorRows(document: unknown): PublishedRow[] {
  const { indicator, observations } = v.parse(indicatorDocument, document);
  const split = indicator.industries.length > 1;
  return observations.map(({ refArea, timePeriod, industry, value, obsStatus, evidence: cited }) => ({
    table: 'observations',
    subject: indicator.id,
    title: indicator.title,
    key: `${refArea}|${timePeriod}|${industry}`,
    label: [areaName(refArea), timePeriod, ...(split ? [industryLabels[industry]] : [])].join(', '),
    group: null,
    industries: [industry],
    unit: indicator.unit.label,
    value,
    text: plain(value),
    obsStatus,
    evidence: cited,
    statement: JSON.stringify([value, indicator.unit.code, obsStatus]),
  }));
}
