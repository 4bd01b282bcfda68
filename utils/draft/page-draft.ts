import type { Block, LinkFact, PageFacts } from '../policy/facts.ts';
import type { Draft, DraftBlock, Span } from './draft.ts';

/** A page as a draft: its material with the links that stand in it and can be seen. Looks are not known. */
export function pageDraft(facts: PageFacts): Draft {
  const links = facts.links.filter(
    ({ seen, url }) =>
      seen.seen === 'visible' && URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol),
  );
  return {
    blocks: facts.blocks.map((block, i) =>
      draftBlock(
        block,
        links.filter((link) => link.block === i),
      ),
    ),
    links: facts.reading === 'plain-text' ? 'unknown' : 'known',
    ...(facts.language === undefined ? {} : { language: facts.language }),
    cut: facts.cut,
    lost: [],
  };
}

function draftBlock({ text, role }: Block, links: readonly LinkFact[]): DraftBlock {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, text: words, url } of [...links].sort((a, b) => a.start - b.start)) {
    const end = start + words.length;
    // Of links in each other the outer one came first.
    if (start < at || words === '') continue;
    spans.push({ text: text.slice(at, start) }, { text: text.slice(start, end), href: url });
    at = end;
  }
  spans.push({ text: text.slice(at) });
  const kept = spans.filter((span) => span.text !== '');
  return role === 'headline'
    ? { kind: 'heading', level: 1, spans: kept }
    : { kind: 'paragraph', spans: kept };
}
