// @vitest-environment node
import { beforeAll, expect, test } from 'vitest';
import { downloaded, type Get } from '../../utils/corpus/pack-download.ts';
import { sha256 } from '../../utils/corpus/signature.ts';
import type { PackFetched } from '../../utils/ukrinform/fetch.ts';

const bytes = Uint8Array.from({ length: 1_200_000 }, (_, i) => (i * i) >> 3);
let file: { sha256: string; bytes: number };

beforeAll(async () => {
  file = { sha256: await sha256(bytes), bytes: bytes.length };
});

/** A server that sends so much in a request; `continues` where it can begin in the middle. */
const sending =
  (most: number, continues = true): Get =>
  async (name, { from = 0 }) => {
    expect(name).toBe(`files/${file.sha256}`);
    const start = continues ? from : 0;
    const sent = bytes.slice(start, start + most);
    const rest = { bytes: sent, continued: start > 0 };
    return start + most < bytes.length
      ? { result: 'cut', ...rest }
      : { result: 'ok', validators: {}, ...rest };
  };

test.each([
  ['in one piece', sending(2_000_000)],
  ['in two', sending(700_000)],
  ['in three', sending(500_000)],
])('a file that comes %s is put together', async (_, get) => {
  expect(new Uint8Array(await (await downloaded(file, get)).arrayBuffer())).toEqual(bytes);
});

test('progress counts what came before', async () => {
  const told: number[] = [];
  const get: Get = async (name, request) => {
    request.onBytes?.(100);
    return sending(700_000)(name, request);
  };
  await downloaded(file, get, (come) => told.push(come));
  expect(told).toEqual([100, 700_100]);
});

test.each<[string, Get, string]>([
  ['a byte each time', sending(1), 'network'],
  ['the beginning again and again', sending(700_000, false), 'network'],
  ['more than there is', async () => ok(new Uint8Array(1_200_001)), 'damaged-file'],
  ['less than there is', async () => ok(bytes.slice(1)), 'damaged-file'],
  ['something else', async () => ok(bytes.with(5, 77)), 'damaged-file'],
  ['a page to log in at', async () => ok(new TextEncoder().encode(' \n<html>')), 'portal'],
  ['“not changed”', async () => ({ result: 'unchanged' }), 'http'],
  ['more than was asked for', async () => ({ result: 'failed', why: 'too-large' }), 'damaged-file'],
  ['nothing in time', async () => ({ result: 'failed', why: 'timeout' }), 'network'],
])('a server that sends %s is given up', async (_, get, fault) => {
  await expect(downloaded(file, get)).rejects.toMatchObject({ fault });
});

const ok = (sent: Uint8Array<ArrayBuffer>): PackFetched => ({
  result: 'ok',
  bytes: sent,
  continued: false,
  validators: {},
});
