import type { MarkKind } from '../page-marks.ts';

/** The name of a kind of marks in the page's registry. */
export const nameOfMarks = (kind: MarkKind): string => `dzherelo-${kind}`;

/**
 * Each kind has a line of its own shape. Ground and ink come in pairs, so that words stay legible whatever the page's
 * colours are; the dotted lines have none, and show on white, on black and on the other grounds. One of them runs above
 * the words, where no other does: the first paragraph mostly belongs to a passage.
 */
const rules: Record<MarkKind, string> = {
  passages: 'background-color:#ffe08a;color:#111;text-decoration:underline solid 2px #8a4b00',
  paragraph: 'text-decoration:underline overline dotted 3px #c03a9b',
  link: 'background-color:#bfe0ff;color:#06263f;text-decoration:underline double 3px #2b7ac0',
};
const text = Object.entries(rules)
  .map(([kind, rule]) => `::highlight(${nameOfMarks(kind as MarkKind)}){${rule}}`)
  .join('');

/** Known by its first rule: an earlier life of the extension may have left it in the page. */
const isOurs = ({ cssRules: [first] }: CSSStyleSheet): boolean =>
  first?.cssText.startsWith(`::highlight(${nameOfMarks('passages')})`) === true;

/** Gives the document the style of marks, or takes it away. It is adopted: no element is added for it. */
export function styleMarks(page: Document, styled: boolean): void {
  const sheets = [...page.adoptedStyleSheets];
  const others = sheets.filter((sheet) => !isOurs(sheet));
  if (styled && others.length === sheets.length) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    page.adoptedStyleSheets = [...others, sheet];
  }
  if (!styled && others.length < sheets.length) page.adoptedStyleSheets = others;
}
