import type { Draft } from './draft.ts';
import { htmlDraft } from './html-draft.ts';
import { textDraft } from './text-draft.ts';

/** More Markdown than this is not read, in UTF-16 units. */
const MOST_MARKDOWN = 1_000_000;

/** What generators of sites write above the text: a block of settings between lines of their own. */
const frontMatter =
  /^\uFEFF?(?:---\n[\s\S]{0,20000}?\n(?:---|\.\.\.)|\+\+\+\n[\s\S]{0,20000}?\n\+\+\+)[ \t]*(?:\n|$)/u;

/** A line that begins more quotations and lists than anybody writes in each other; the parser would take minutes. */
const deep = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){60}/mu;

/**
 * Reads Markdown with the extensions of GitHub. HTML inside it is read as pasted HTML is. What the parser gives up on
 * (nesting without an end) is read as plain text.
 */
export async function markdownDraft(markdown: string): Promise<Draft> {
  const { Marked } = await import('marked');
  const cut = markdown.length > MOST_MARKDOWN;
  const text = markdown.slice(0, MOST_MARKDOWN).replace(/\r\n?/gu, '\n').replace(frontMatter, '');
  const html = deep.test(text)
    ? undefined
    : htmlOf(() => new Marked().parse(text, { async: false, gfm: true }));
  const draft = html === undefined ? textDraft(text) : htmlDraft(html);
  return { ...draft, cut: draft.cut || cut };
}

/** The parser has no limit of its own on nesting, but the stack has. */
function htmlOf(parse: () => string): string | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
