import { expect, test } from 'vitest';
import { RowWriter } from '../../scripts/archive/cluster/row-binary.ts';

test('numbers are written little end first, strings after their length', () => {
  const writer = new RowWriter();
  writer
    .uint8(7)
    .uint32(0x01020304)
    .uint64(2 ** 40 + 1)
    .string('ї')
    .end();
  expect([...writer.bytes]).toEqual([7, 4, 3, 2, 1, 1, 0, 0, 0, 0, 1, 0, 0, 2, 0xd1, 0x97]);
  expect(writer.rows).toBe(1);
});

test.each([0, 127, 128, 16_383, 16_384, 300_000])(
  'a string of %d bytes has its length as a varint',
  (length) => {
    const writer = new RowWriter();
    writer.string('x'.repeat(length)).end();
    let read = 0;
    let at = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = writer.bytes[at++] ?? 0;
      read += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    expect(read).toBe(length);
    expect(writer.bytes).toHaveLength(at + length);
  },
);

test('more rows than the first room holds are all there', () => {
  const writer = new RowWriter();
  for (let i = 0; i < 100_000; i++) writer.uint32(i).end();
  expect(writer.bytes.readUInt32LE(4 * 99_999)).toBe(99_999);
});

test.each([-1, 2 ** 32, 1.5])('%d is no number of 32 bits', (value) => {
  const write = (): unknown => new RowWriter().uint32(value);
  if (Number.isInteger(value)) expect(write).toThrow(RangeError);
  else expect(write).not.toThrow();
});
