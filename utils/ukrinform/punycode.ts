// Bootstring parameters of RFC 3492 §5.
const BASE = 36;
const LOWEST = 1;
const HIGHEST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;

/**
 * A host label as people see it (RFC 3492): `xn--ukrnform-vhh` → `ukrіnform`. `URL` has no way back. Labels that are
 * not punycode, or damaged, stay as they are.
 */
export function displayedLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const coded = label.slice(4);
  const split = coded.lastIndexOf('-');
  const characters = coded.slice(0, Math.max(0, split)).split('');
  let at = split + 1;
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let index = 0;
  while (at < coded.length) {
    const before = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(coded.charAt(at++));
      if (digit === undefined) return label;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, LOWEST), HIGHEST);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = characters.length + 1;
    bias = adapted(index - before, length, before === 0);
    code += Math.floor(index / length);
    if (code > 0x10_ff_ff) return label;
    index %= length;
    characters.splice(index++, 0, String.fromCodePoint(code));
  }
  return characters.join('');
}

function digitOf(character: string): number | undefined {
  if (/^[a-z]$/u.test(character)) return character.charCodeAt(0) - 97;
  return /^\d$/u.test(character) ? Number(character) + 26 : undefined;
}

function adapted(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - LOWEST) * HIGHEST) / 2; k += BASE) rest = Math.floor(rest / (BASE - LOWEST));
  return k + Math.floor(((BASE - LOWEST + 1) * rest) / (rest + SKEW));
}
