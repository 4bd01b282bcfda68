import type { Span } from './draft.ts';

/** The spans with the text at [start, end), in UTF-16 units of the whole block, changed by a function. */
function changed(spans: readonly Span[], start: number, end: number, change: (span: Span) => Span): Span[] {
  let at = 0;
  const parts = spans.flatMap((span) => {
    const from = at;
    at += span.text.length;
    const first = Math.min(Math.max(start - from, 0), span.text.length);
    const last = Math.min(Math.max(end - from, first), span.text.length);
    const part = (text: string): Span => ({ ...span, text });
    return [
      part(span.text.slice(0, first)),
      ...(last > first ? [change(part(span.text.slice(first, last)))] : []),
      part(span.text.slice(last)),
    ];
  });
  return joined(parts);
}

/** The text at [start, end) as a link, whatever it was linked to before. */
export const linked = (spans: readonly Span[], start: number, end: number, href: string): Span[] =>
  changed(spans, start, end, (span) => ({ ...span, href }));

/** The spans with others put in before the character at `at`. */
export function inserted(spans: readonly Span[], at: number, added: readonly Span[]): Span[] {
  const length = spans.reduce((sum, { text }) => sum + text.length, 0);
  const before = changed(spans, at, length, (span) => ({ ...span, text: '' }));
  const after = changed(spans, 0, at, (span) => ({ ...span, text: '' }));
  return joined([...before, ...added, ...after]);
}

/** Neighbours of one look are one span, and none is empty. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (span.text === '') continue;
    if (last !== undefined && isAlike(last, span))
      all[all.length - 1] = { ...last, text: last.text + span.text };
    else all.push(span);
  }
  return all;
}

/** Whether two runs of text look the same and lead to the same address. */
export const isAlike = (a: Omit<Span, 'text'>, b: Omit<Span, 'text'>): boolean =>
  a.href === b.href && a.strong === b.strong && a.em === b.em;
