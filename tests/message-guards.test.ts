// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed } from '../utils/fingerprint/wire.ts';
import { guards } from '../utils/message-guards.ts';
import type { MessageName } from '../utils/messages.ts';
import { pieces } from '../utils/page/send-facts.ts';
import { questions } from './questions.ts';

const names = Object.keys(guards) as MessageName[];

test.each(names)('%s: a well-formed question passes, as JSON too', (name) => {
  expect(guards[name](questions[name])).toBe(true);
  const overTheWire = (JSON.parse(JSON.stringify({ ask: questions[name] })) as { ask?: unknown }).ask;
  expect(guards[name](overTheWire)).toBe(true);
});

/** A good question with some fields replaced by anything. */
const nearly = (name: MessageName) =>
  fc
    .dictionary(
      fc.constantFrom('tabId', 'ranges', 'part', 'of', 'text', 'reason', 'shingles', 'words', 'pageVersion'),
      fc.anything(),
    )
    .map((changes) => ({ ...questions[name], ...changes }));

test.each(names)('%s: never throws, whatever is asked', (name) => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), nearly(name)), (ask) => {
      expect(typeof guards[name](ask)).toBe('boolean');
    }),
  );
});

const fieldsOf = (name: MessageName): [MessageName, string][] =>
  Object.keys(questions[name] ?? {}).map((field) => [name, field]);
const wrong = [undefined, null, -1, 1.5, Number.NaN, {}, [[1]], Symbol('x')];

test.each(names.flatMap(fieldsOf))('%s: no other kind of value as %s', (name, field) => {
  for (const value of wrong) expect(guards[name]({ ...questions[name], [field]: value })).toBe(false);
});

const report = questions['scan-report'];
const piece = questions['facts-chunk'];
const insertion = questions['insert-in-editor'];

test.each<[MessageName, unknown]>([
  ['scan-report', { ...report, shingles: 'x'.repeat(120_001) }],
  ['scan-report', { ...report, pageVersion: 'x'.repeat(21) }],
  ['facts-chunk', { ...piece, text: 'x'.repeat(130_001) }],
  ['facts-chunk', { ...piece, pageVersion: 'x'.repeat(21) }],
  ['too-little-text', { words: 1, pageVersion: 'x'.repeat(21) }],
  ['reading-failed', { reason: 'x'.repeat(101) }],
  ['page-excerpts', { tabId: 1, ranges: Array.from({ length: 51 }, () => [0, 1]) }],
  ['page-excerpts', { tabId: 1, ranges: [[0, 1, 2]] }],
  ['page-excerpts', { tabId: 1, ranges: [['0', '1']] }],
  ['page-excerpts', { ranges: [[0, 1]] }],
  ['mark-page', { tabId: 1, kind: 'heading' }],
  ['unmark-page', { tabId: 1 }],
  ['insert-in-editor', { ...insertion, where: 'last' }],
  ['insert-in-editor', { ...insertion, expect: 'javascript:alert(1)' }],
  ['insert-in-editor', { ...insertion, html: 'x'.repeat(100_001) }],
  ['insert-in-editor', { ...insertion, replaces: null }],
  ['tab-state', { tabId: Number.MAX_SAFE_INTEGER + 1 }],
  ['collect-now', { tabId: 1 }],
])('%s: more than there can be is refused', (name, ask) => {
  expect(guards[name](ask)).toBe(false);
});

test('the longest report and the largest piece that the page scripts send pass', () => {
  const shingles = packed(new Uint32Array(60_000).fill(2 ** 30 - 1));
  expect(guards['scan-report']({ ...report, shingles })).toBe(true);
  for (const text of pieces('𝔘'.repeat(200_000))) {
    expect(guards['facts-chunk']({ ...piece, of: 2, text })).toBe(true);
  }
});
