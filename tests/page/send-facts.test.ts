import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { guards } from '../../utils/message-guards.ts';
import { pieces, sendFacts, type SendPiece } from '../../utils/page/send-facts.ts';
import type { PageFacts } from '../../utils/policy/facts.ts';

const facts = (text: string): PageFacts => ({
  title: 'T',
  reading: 'readability',
  blocks: [{ text, role: 'body' }],
  links: [],
  dates: { published: [], modified: [] },
  robots: [],
  agencyPictures: 0,
  layout: 'examined',
  cut: false,
});
const long = facts('🌊'.repeat(150_000));

test.each([
  ['', 4, ['']],
  ['abc', 4, ['abc']],
  ['abcd', 4, ['abcd']],
  ['abcde', 4, ['abcd', 'e']],
  ['abc🌊d', 4, ['abc', '🌊d']],
  ['🌊🌊🌊', 4, ['🌊🌊', '🌊']],
  ['🌊🌊🌊', 3, ['🌊', '🌊', '🌊']],
  ['ab\ud83c', 3, ['ab\ud83c']],
  ['abc\ud83c', 4, ['abc\ud83c']],
])('%s in pieces of %i', (text, size, expected) => expect(pieces(text, size)).toEqual(expected));

test('pieces put together are the text, none is too long, none begins or ends inside a pair', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ж', '🌊', '𝄞', '字'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 9 }), (whole, size) => {
      const cut = pieces(whole, size);
      expect(cut.join('')).toBe(whole);
      for (const piece of cut) {
        expect(piece.length).toBeLessThanOrEqual(size);
        expect(piece.isWellFormed()).toBe(true);
      }
    }),
  );
});

test('the pieces of a long page each fit one message and are counted', async () => {
  const asked: Parameters<SendPiece>[0][] = [];
  await sendFacts(long, 'v1', async (piece) => {
    asked.push(piece);
    return piece.part + 1 === piece.of ? 'received' : 'next';
  });
  expect(asked.map(({ part }) => part)).toEqual(asked.map((_, i) => i));
  expect(asked.length).toBeGreaterThan(1);
  for (const piece of asked) {
    expect(piece.of).toBe(asked.length);
    expect(guards['facts-chunk'](piece)).toBe(true);
    expect(piece.text.isWellFormed()).toBe(true);
  }
  expect(JSON.parse(asked.map(({ text }) => text).join(''))).toEqual(long);
});

test('a short page is one piece', async () => {
  const send = vi.fn<SendPiece>(async () => 'received');
  await sendFacts(facts('Short'), 'v1', send);
  expect(send).toHaveBeenCalledTimes(1);
  expect(send.mock.calls[0]?.[0]).toMatchObject({ part: 0, of: 1 });
});

test('pieces that were lost with a killed worker are sent from the first again', async () => {
  const parts: number[] = [];
  let killed = false;
  await sendFacts(long, 'v1', async ({ part, of }) => {
    parts.push(part);
    if (part === 1 && !killed) {
      killed = true;
      return 'restart';
    }
    return part + 1 === of ? 'received' : 'next';
  });
  expect(parts.slice(0, 4)).toEqual([0, 1, 0, 1]);
});

test('after three attempts it gives up and says why', async () => {
  const send = vi.fn<SendPiece>(async ({ part }) => (part === 0 ? 'next' : 'restart'));
  await expect(sendFacts(long, 'v1', send)).rejects.toThrow('lost the pieces repeatedly');
  expect(send.mock.calls.map(([{ part }]) => part)).toEqual([0, 1, 0, 1, 0, 1]);
});

test('when nobody listens the failure reaches the caller at once', async () => {
  const send = vi.fn<SendPiece>(async () => {
    throw new Error('could not establish connection');
  });
  await expect(sendFacts(long, 'v1', send)).rejects.toThrow('could not establish connection');
  expect(send).toHaveBeenCalledTimes(1);
});
