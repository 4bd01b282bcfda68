/** A longer `style` attribute is read so far only. */
const MOST = 4000;

/**
 * The declarations of a `style` attribute by their names in lower case; of one name the last counts. Read as text:
 * `element.style` drops what it does not know, such as the `mso-` names of Word.
 */
export function inlineStyle(written: string): ReadonlyMap<string, string> {
  const style = new Map<string, string>();
  for (const declaration of written
    .slice(0, MOST)
    .replace(/\/\*[^*]*\*\//gu, '')
    .split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace(/!\s*important/iu, '');
    style.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return style;
}

/** Values that hide text; Word hides by a name of its own. */
const hiding: Record<string, RegExp> = {
  display: /^none$/u,
  visibility: /^(?:hidden|collapse)$/u,
  'mso-hide': /^all$/u,
  'font-size': /^0+(?:\.0+)?[a-z%]*$/u,
  opacity: /^0+(?:\.0+)?%?$/u,
};

/** Whether a style alone says that nobody sees the text. */
export const isHiding = (style: ReadonlyMap<string, string>): boolean =>
  Object.entries(hiding).some(([name, values]) => values.test(style.get(name) ?? ''));
