import { expect, test } from 'vitest';
import { commonUnits } from '../../utils/text/common-units.ts';
import { computedCode } from '../../utils/text/unit-codes.ts';

test('every common unit has the code that the platform’s tables give it', () => {
  const written = [...commonUnits().entries()].filter(([, code]) => code !== 0);
  expect(written.map(([unit]) => [unit, computedCode(unit)])).toEqual(written);
});

test('an ordinary sentence needs no other', () => {
  const sentence = 'Щедрий гай — її м’ята, ґанок і “Lamp” 7: п’ять-шість годин (10 %), © 2026.';
  const table = commonUnits();
  expect([...sentence].filter((character) => table[character.charCodeAt(0)] === 0)).toEqual([]);
});
