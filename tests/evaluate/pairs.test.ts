// @vitest-environment node
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluate, folder, type Outcome } from './command.ts';
import { articles, lines, unrelated, weakPage } from './samples.ts';

const files = folder();
const archive = files.write('a.jsonl', lines(articles));
let alone: Outcome;
beforeAll(async () => {
  const pairs = [
    weakPage,
    { ...weakPage, id: 'another', articleId: 'bridge' },
    { id: 'nothing', articleId: 'lamp', text: unrelated },
    { id: 'unknown', articleId: 'no such article', text: weakPage.text },
  ];
  alone = await evaluate(
    '--articles',
    archive,
    '--pages',
    files.write('pairs.jsonl', lines(pairs)),
    '--pairs',
  );
}, 60_000);
afterAll(files.remove);

const line = (id: string) => alone.lines.find((printed) => printed.id === id);

test('each page is compared with its own article, however weak the trace of it', async () => {
  expect(alone.code).toBe(0);
  expect(line('weak')?.derivation?.articleId).toBe('lamp');
  expect(line('weak')?.derivation?.passages.length).toBeGreaterThan(0);
  expect(line('weak')?.candidates).toEqual([]);
});

test('and with no other article', () => {
  expect(line('another')?.derivation).toBeNull();
  expect(line('another')?.others).toEqual([]);
});

test('a pair that shares nothing is a line without a derivation', () => {
  expect(line('nothing')).toMatchObject({ status: 'none', derivation: null, candidates: [] });
});

test('an article that is not in the file is compared with nothing', () => {
  expect(line('unknown')).toMatchObject({ derivation: null, others: [] });
});

test('without --pairs no fingerprint leads to the same article', { timeout: 60_000 }, async () => {
  const { lines: printed } = await evaluate(
    '--articles',
    archive,
    '--pages',
    files.write('weak.jsonl', lines([weakPage])),
  );
  expect(printed[0]).toMatchObject({ id: 'weak', status: 'none', derivation: null });
});
