import { describe, expect, it } from 'vitest';
import { datesOf, type Finding, matching } from './finding';

const periods = [
  { firstDay: '2026-09-28', lastDay: '2027-01-03' },
  { firstDay: '2027-01-04', lastDay: '2027-03-28' },
];

function finding(kind: Finding['kind'], text: string, note = ''): Finding {
  return { key: text, kind, text, note, run: () => undefined };
}

describe('what Ctrl+K finds', () => {
  it('reads a date as people write it, in the year of a round', () => {
    expect(datesOf('10-8', periods)).toEqual(['2026-10-08']);
    expect(datesOf('10月8日', periods)).toEqual(['2026-10-08']);
    expect(datesOf('1.2', periods)).toEqual(['2027-01-02']);
    expect(datesOf('2027/2/3', periods)).toEqual(['2027-02-03']);
  });

  it('takes no date that there is not', () => {
    expect(datesOf('2-30', periods)).toEqual([]);
    expect(datesOf('6-1', periods)).toEqual([]);
    expect(datesOf('陈志强', periods)).toEqual([]);
  });

  it('shows what begins with the text before what only has it', () => {
    const found = matching([finding('centre', '东石镇'), finding('centre', '石上镇'), finding('centre', '梅江镇')], '石');
    expect(found.map((one) => one.text)).toEqual(['石上镇', '东石镇']);
  });

  it('offers screens and actions before anything is typed', () => {
    const found = matching([finding('screen', '概览'), finding('physician', '陈志强'), finding('action', '撤销')], ' ');
    expect(found.map((one) => one.text)).toEqual(['概览', '撤销']);
  });

  it('finds a person by the hospital beside the name', () => {
    expect(matching([finding('physician', '陈志强', '县人民医院')], '人民')).toHaveLength(1);
  });
});
