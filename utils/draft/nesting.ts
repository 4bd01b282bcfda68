/** Browsers nest no deeper than 512 elements, and need the square of the time for what is written deeper. */
const DEEPEST = 500;

/** Elements that hold nothing, that end by themselves when the next begins, or that drawings close in their own way. */
const uncounted = new Set(
  (
    'area base basefont bgsound br col embed frame hr img image input keygen link meta param source track wbr ' +
    'html head body p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rb rt rtc rp ' +
    'path use circle ellipse rect line polygon polyline stop g'
  ).split(' '),
);

/**
 * HTML up to where it opens more elements than a document that was written by or for people: read so far it costs no
 * more time than others. Counted as text, without regard to what is inside of scripts and comments; there end tags
 * are often written `<\/`.
 */
export function shallow(html: string): string {
  const tag = /<(\\{0,2}\/)?([a-z][a-z0-9:-]{0,30})/giu;
  let depth = 0;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const [, end, name = ''] = found;
    if (uncounted.has(name.toLowerCase()) || name.includes(':')) continue;
    depth = end === undefined ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return html.slice(0, found.index);
  }
  return html;
}
