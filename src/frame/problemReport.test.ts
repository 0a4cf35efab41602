import { describe, expect, it } from 'vitest';
import { reportLink, reportText } from './problemReport.ts';

const problem = {
  subject: 'China & Hong Kong: 50 % {title}',
  key: 'seats~CN|2025-07',
  shown: '90',
  datasetVersion: '2026.11.26.3',
  address: 'https://race.example/participation?industry=ai&number=seats~CN%7C2025-07',
};

describe('a report', () => {
  it('names the number, the version and the view, and leaves a line to the reader', () => {
    expect(reportText(problem).split('\n')).toEqual([
      'About: China & Hong Kong: 50 % {title}',
      'Key: seats~CN|2025-07',
      'Shown: 90',
      'Dataset: 2026.11.26.3',
      'View: https://race.example/participation?industry=ai&number=seats~CN%7C2025-07',
      'What is wrong, and where it can be checked: ',
    ]);
  });

  it('goes into a form whole, whatever is in it', () => {
    const link = reportLink('https://tracker.example/new?title={title}&body={body}', problem);
    const { searchParams, host } = new URL(link ?? '');
    expect(host).toBe('tracker.example');
    expect(searchParams.get('title')).toBe('Problem: China & Hong Kong: 50 % {title}');
    expect(searchParams.get('body')).toBe(reportText(problem));
  });

  it('may be a mail', () => {
    const link = reportLink('mailto:data@race.example?subject={title}&body={body}', problem);
    expect(link).toMatch(/^mailto:data@race\.example\?subject=Problem%3A%20China%20%26/);
    expect(link).not.toMatch(/[\s\n]/);
  });

  it.each([undefined, '', 'javascript:alert(1)', 'http://tracker.example/{body}', 'tracker.example'])(
    'goes nowhere by %s',
    (template) => {
      expect(reportLink(template, problem)).toBeNull();
    },
  );
});
