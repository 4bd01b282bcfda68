/** Text that stays text in HTML, XML and SVG, between tags and in attributes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
