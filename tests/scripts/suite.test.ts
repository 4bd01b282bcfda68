// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closingLine, runSuite, total } from '../../scripts/suite.ts';

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

test('suites are added up', () => {
  const counts = total([
    { passed: 3, failed: 0, skipped: 1 },
    { passed: 4, failed: 2, skipped: 0 },
  ]);
  expect(closingLine(counts)).toBe('7 passed, 2 failed, 1 skipped');
});

test('nothing skipped is not mentioned', () => {
  expect(closingLine({ passed: 1, failed: 0, skipped: 0 })).toBe('1 passed, 0 failed');
});

test.each([
  ['ends well', ['true'], { passed: 1, failed: 0, skipped: 0 }],
  ['ends badly', ['false'], { passed: 0, failed: 1, skipped: 0 }],
  ['cannot be started', ['no-such-program-anywhere'], { passed: 0, failed: 1, skipped: 0 }],
])('a command that %s', (name, command, counts) => {
  expect(runSuite({ name, command })).toEqual(counts);
});

test('a test runner that writes no report counts as one failure, even when it ends well', () => {
  expect(runSuite({ name: 'silent', command: ['true'], vitest: true })).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});
