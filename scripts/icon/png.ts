import { crc32, deflateSync } from 'node:zlib';
import type { Coat } from './drawings.ts';

/** Points of a pixel along each side that are looked at. */
const FINE = 4;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits for each of red, green, blue and opacity; compressed and filtered the only way there is; in one pass. */
const RGBA = [8, 6, 0, 0, 0];

/** Draws coats of paint as the four bytes of each pixel, row by row. */
export function pixels(coats: readonly Coat[], size: number): Uint8Array {
  const drawn = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) drawn.set(pixel(coats, size, x, y), (y * size + x) * 4);
  return drawn;
}

/** The mean of what lies under the points of a pixel; its colour is that of the painted ones alone. */
function pixel(coats: readonly Coat[], size: number, x: number, y: number): number[] {
  const sum = [0, 0, 0];
  let painted = 0;
  for (let point = 0; point < FINE * FINE; point += 1) {
    const px = ((x + ((point % FINE) + 0.5) / FINE) * 16) / size;
    const py = ((y + (Math.floor(point / FINE) + 0.5) / FINE) * 16) / size;
    const coat = coats.findLast(({ shape }) => shape(px, py) <= 0);
    if (coat === undefined) continue;
    painted += 1;
    coat.colour.forEach((value, i) => (sum[i] = (sum[i] ?? 0) + value));
  }
  if (painted === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / painted)), Math.round((255 * painted) / FINE ** 2)];
}

/** A PNG file of pixels; see the PNG specification, third edition, §5 and §11. */
export function png(rgba: Uint8Array, size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set(RGBA, 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  // The first byte of a row names its filter: none.
  for (let y = 0; y < size; y += 1)
    rows.set(rgba.subarray(y * size * 4, (y + 1) * size * 4), y * (size * 4 + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
