// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { blobBytes } from '../../utils/corpus/blob-bytes.ts';
import { StorageError } from '../../utils/corpus/errors.ts';

afterEach(() => vi.useRealTimers());

const answering = (read: () => Promise<unknown>): Blob =>
  Object.assign(new Blob(['four']), { arrayBuffer: read }) as Blob;

test('all bytes of a blob are given', async () => {
  expect(new TextDecoder().decode(await blobBytes(new Blob(['four'])))).toBe('four');
});

test.each<[string, () => Promise<unknown>]>([
  ['the browser refuses', () => Promise.reject(new DOMException('gone', 'NotReadableError'))],
  ['fewer come', async () => new ArrayBuffer(3)],
  ['nothing comes', async () => undefined],
])('where %s, that is a fault of storage', async (_, read) => {
  await expect(blobBytes(answering(read))).rejects.toThrow(StorageError);
});

test('a large file has longer to come than a small one, and both end', async () => {
  vi.useFakeTimers();
  const never = () => new Promise(() => undefined);
  const large = Object.defineProperty(answering(never), 'size', { value: 50_000_000 });
  const [small, great] = [vi.fn(), vi.fn()];
  void blobBytes(answering(never)).catch(small);
  void blobBytes(large).catch(great);
  await vi.advanceTimersByTimeAsync(11_000);
  expect([small.mock.calls.length, great.mock.calls.length]).toEqual([1, 0]);
  await vi.advanceTimersByTimeAsync(50_000);
  expect(great).toHaveBeenCalledOnce();
});
