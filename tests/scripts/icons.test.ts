// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawings } from '../../scripts/icon/drawings.ts';
import { iconFiles } from '../../scripts/icon/files.ts';
import { pixels, png } from '../../scripts/icon/png.ts';
import { diamond, disc, drop, line, square, together, wider } from '../../scripts/icon/shapes.ts';

const folder = new URL('../../public/icon/', import.meta.url);
const names = Object.keys(drawings);
const drawn = (name: string): Uint8Array => pixels(drawings[name] ?? [], 16);

test.each([
  ['a disc', disc(8, 8, 4), 4],
  ['a square', square(8, 8, 4, 1), 4],
  ['a square on its corner', diamond(8, 8, 4), 4],
  ['a line along the middle', line(2, [2, 8], [14, 8]), 1],
  ['two at once', together(disc(8, 8, 4), disc(8, 40, 1)), 4],
  ['a wider disc', wider(disc(8, 8, 3), 1), 4],
])('%s ends where it should above the middle', (_, shape, half) => {
  expect(shape(8, 8 - half)).toBeCloseTo(0);
  expect(shape(8, 8)).toBeLessThan(0);
  expect(shape(8, 8 - half - 0.5)).toBeGreaterThan(0);
});

test('a drop is wide at its belly and ends in a tip', () => {
  const shape = drop(8, 1, 10, 5);
  expect(shape(8, 1)).toBeCloseTo(0);
  expect(shape(13, 10)).toBeCloseTo(0);
  expect(shape(10, 1.5)).toBeGreaterThan(1);
});

test.each(iconFiles)('$name is what is drawn', ({ name, drawing, size }) => {
  const file = readFileSync(new URL(name, folder));
  const rows = inflateSync(file.subarray(file.indexOf('IDAT') + 4, file.indexOf('IEND') - 8));
  const held = Buffer.concat(
    Array.from({ length: size }, (_, y) => rows.subarray(y * (size * 4 + 1) + 1, (y + 1) * (size * 4 + 1))),
  );
  const expected = pixels(drawings[drawing] ?? [], size);
  expect(held.equals(expected)).toBe(true);
  expect(png(expected, size).subarray(0, 33).equals(file.subarray(0, 33))).toBe(true);
});

test('there are no others', () => {
  expect(readdirSync(folder).toSorted()).toEqual(iconFiles.map(({ name }) => name).toSorted());
});

/** Which pixels of the upper half, which no badge covers, are painted for the most part. */
const outline = (name: string): boolean[] => {
  const rgba = drawn(name);
  return Array.from({ length: 16 * 8 }, (_, i) => (rgba[i * 4 + 3] ?? 0) >= 128);
};
const pairs = names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other] as const));

test.each(pairs)('%s and %s differ in outline or inside, whatever their colours', (one, other) => {
  const [first, second] = [outline(one), outline(other)];
  const outer = first.filter((painted, i) => painted !== second[i]).length;
  const [light, dark] = [one, other].map((name) => brightness(drawn(name)));
  const inner = (light ?? []).filter((value, i) => Math.abs(value - (dark?.[i] ?? 0)) > 0.3).length;
  expect(outer + inner).toBeGreaterThan(12);
});

/** How light each pixel of the upper half is on white, 0…1. */
const brightness = (rgba: Uint8Array): number[] =>
  Array.from({ length: 16 * 8 }, (_, i) => luminance(over(rgba, i, 255)));
const over = (rgba: Uint8Array, i: number, ground: number): number[] => {
  const opacity = (rgba[i * 4 + 3] ?? 0) / 255;
  return [0, 1, 2].map((part) => (rgba[i * 4 + part] ?? 0) * opacity + ground * (1 - opacity));
};
/** Relative luminance, WCAG 2.2. */
const luminance = (colour: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

describe.each([
  ['light', 0xf2],
  ['dark', 0x2a],
])('on a %s toolbar', (_, ground) => {
  test.each(names)('%s stands out at 16 pixels', (name) => {
    const rgba = drawn(name);
    const contrasts = Array.from({ length: 16 * 16 }, (__, i) => {
      const [one, other] = [luminance(over(rgba, i, ground)), luminance([ground, ground, ground])];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    });
    // WCAG 2.2, 1.4.11: what is needed to tell an icon stands out by 3 : 1.
    expect(contrasts.filter((contrast) => contrast >= 3).length).toBeGreaterThan(24);
  });
});
