import { describe, expect, it, test } from 'vitest';
import { isEarlier } from '../../utils/policy/earlier.ts';
import { facts } from './page-facts.ts';

const original = Date.UTC(2026, 10, 24, 12, 0);
const older = (...published: string[]): boolean =>
  isEarlier(facts({ dates: { published, modified: [] } }), original);

describe('two dates that agree on a page clearly older than the original', () => {
  test.each([
    ['the same twice', '2026-11-24T10:00:00Z', '2026-11-24T10:00:00Z'],
    ['in different zones', '2026-11-24T11:30:00+02:00', '2026-11-24T09:30:00Z'],
    ['with a zone without colon', '2026-11-24T08:00:00+0200', '2026-11-24T06:00:00Z'],
    ['without seconds', '2026-11-24T08:00Z', '2026-11-24T08:00:00Z'],
    ['with fractions', '2026-11-24T08:00:00.250Z', '2026-11-24T08:00:00.999999999Z'],
    ['a minute apart', '2026-11-24T09:59:00Z', '2026-11-24T10:00:00Z'],
    ['years older', '2019-01-02T03:04:05Z', '2019-01-02T03:04:05Z'],
    ['beside a date that proves nothing', '2026-11-24', '2026-11-24T08:00:00Z', '2026-11-24T08:00:00Z'],
  ])('%s', (_name, ...published) => expect(older(...published)).toBe(true));
});

describe('dates that prove no order', () => {
  test.each([
    ['none'],
    ['one alone', '2026-11-24T08:00:00Z'],
    ['under two hours older', '2026-11-24T10:00:01Z', '2026-11-24T10:00:01Z'],
    ['newer', '2026-11-24T13:00:00Z', '2026-11-24T13:00:00Z'],
    ['more than a minute apart', '2026-11-24T08:00:00Z', '2026-11-24T08:01:01Z'],
    ['without a zone', '2026-11-24T08:00:00', '2026-11-24T08:00:00'],
    ['one of them without a zone', '2026-11-24T08:00:00Z', '2026-11-24T08:00:00'],
    ['days only', '2026-11-20', '2026-11-20'],
    ['for people to read', '24 November 2026, 8:00', '24 November 2026, 8:00'],
    ['impossible', '2026-13-45T99:99:99Z', '2026-13-45T99:99:99Z'],
    ['more than a date', '2026-11-24T08:00:00Z (updated)', '2026-11-24T08:00:00Z (updated)'],
    ['empty', '', ''],
  ])('%s', (_name, ...published) => expect(older(...published)).toBe(false));

  it('modified dates say nothing of when a page appeared', () => {
    const dates = { published: [], modified: ['2026-11-24T08:00:00Z', '2026-11-24T08:00:00Z'] };
    expect(isEarlier(facts({ dates }), original)).toBe(false);
  });
});
