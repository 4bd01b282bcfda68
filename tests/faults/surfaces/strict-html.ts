/** HTML of our own writing, read back strictly. */
interface StrictHtml {
  /** Blocks as plain text, the address of a link in brackets after its words. */
  blocks: string[];
  /** Addresses of links. */
  links: string[];
}

const tag =
  /<(\/?)(p|h[1-6]|ul|ol|li|blockquote|em|strong|a|br)(?: href="([Hh][Tt]{2}[Pp][Ss]?:\/\/[^"<>\s]*)")?>/gu;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const entity = /&(amp|lt|gt|quot|#39);/gu;

/**
 * Reads what may be written into a clipboard: few elements, no attribute but the address of a link to the web, and
 * escaped text. Throws at anything else.
 */
export function strictHtml(html: string): StrictHtml {
  const rest = html.replace(tag, '');
  if (/[<>"']/u.test(rest)) throw new Error(`unescaped: ${rest}`);
  if (rest.replace(entity, '').includes('&')) throw new Error(`an entity of its own: ${rest}`);
  const links: string[] = [];
  const open: string[] = [];
  const marked = html.replace(tag, (_, end: string, name: string, href?: string) => {
    if (name === 'br') return '\n';
    if ((href !== undefined) !== (name === 'a' && end === '')) throw new Error(`${name} with ${href}`);
    if (end !== '' && open.pop() !== name) throw new Error(`${name} ends what it did not begin`);
    if (end === '') open.push(name);
    if (href !== undefined) links.push(decoded(href));
    if (name === 'a') return end === '' ? '' : ` (${links.at(-1) ?? ''})`;
    return /^(?:p|h\d|li)$/u.test(name) && end !== '' ? '\u0000' : '';
  });
  if (open.length > 0) throw new Error(`without an end: ${open.join(' ')}`);
  return {
    blocks: marked
      .split('\u0000')
      .map((block) => decoded(block).replace(/^\n/u, ''))
      .filter((block) => block !== ''),
    links,
  };
}

const decoded = (text: string): string => text.replace(entity, (_, name: string) => entities[name] ?? '');
