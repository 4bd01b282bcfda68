import type { Span } from '../draft/draft.ts';
import { editionFacts, editionOfHost } from '../ukrinform/editions.ts';
import { addressOf, type Cited, oneLine, sentence, wordsOf } from './cited.ts';
import { linked, type Paragraph } from './credited.ts';
import type { Part, Variable } from './template.ts';

/** How the agency counts its days. */
const AGENCY_TIME = 'Europe/Kyiv';

/**
 * A template with the values of a citation. `{text}` and `{sentence}` stand for the first paragraph taken; those that
 * follow it come after the template's own paragraph, so that the link stays in the first one. `accessed` is the moment
 * of citing in epoch milliseconds.
 */
export function filled(template: readonly Part[][], cited: Cited, accessed: number): Paragraph[] {
  const [first, ...others] = wordsOf(cited);
  const values = valuesOf(cited, first, accessed);
  return template.flatMap((parts) => {
    const takesText = parts.some(
      (part) => 'variable' in part && (part.variable === 'text' || part.variable === 'sentence'),
    );
    const spans = joined(
      parts.map((part) => ('words' in part ? { text: part.words } : values[part.variable])),
    );
    const own = trimmed(spans);
    return [...(own.length > 0 ? [own] : []), ...(takesText ? others.map((text) => [{ text }]) : [])];
  });
}

function valuesOf(cited: Cited, text: string, accessed: number): Record<Variable, Span> {
  const { language, title, url, published } = cited;
  const href = addressOf(cited);
  const { name } = editionFacts(language);
  return {
    link: linked(name, href),
    agency: { text: name },
    title: { text: oneLine(title) },
    text: { text },
    sentence: { text: sentence(text, language) },
    url: { text: href ?? '' },
    date: { text: published === undefined ? '' : day(published, language) },
    accessed: { text: day(accessed, language) },
    edition: { text: editionHost(url) ?? editionFacts(language).host },
  };
}

const editionHost = (url: string): string | undefined => {
  const edition = URL.canParse(url) ? editionOfHost(new URL(url).hostname) : undefined;
  return edition === undefined ? undefined : editionFacts(edition).host;
};

const day = (moment: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: AGENCY_TIME }).format(moment);

/** A paragraph without space around it, which some formats would give a meaning; nothing when no words are left. */
function trimmed(spans: readonly Span[]): Span[] {
  const last = spans.length - 1;
  const ends = (text: string, i: number): string => (i === last ? text.trimEnd() : text);
  return spans
    .map((span, i) => ({ ...span, text: ends(i === 0 ? span.text.trimStart() : span.text, i) }))
    .filter(({ text }) => text !== '');
}

/** Words beside words are one run: no sign of a markup comes about between two. */
function joined(spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last !== undefined && last.href === undefined && span.href === undefined) last.text += span.text;
    else runs.push({ ...span });
  }
  return runs;
}
