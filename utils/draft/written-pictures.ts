/** Addresses that hold their data are left where they are up to this length, in UTF-16 units. */
const SHORT = 1000;

/**
 * HTML without the data of long `data:` addresses: pictures that are written into it would fill the room of the words.
 * In one pass and without a repetition in a pattern, whose steps a browser would have to remember for 50 MB.
 */
export function withoutData(html: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (let at = html.indexOf('data:'); at >= 0;) {
    const end = endOfAddress(html, at);
    if (end - at > SHORT) {
      parts.push(html.slice(kept, at));
      kept = end;
    }
    at = html.indexOf('data:', end);
  }
  return kept === 0 ? html : parts.join('') + html.slice(kept);
}

function endOfAddress(html: string, start: number): number {
  const end = /[\s"'<>]/gu;
  end.lastIndex = start;
  return end.exec(html)?.index ?? html.length;
}
