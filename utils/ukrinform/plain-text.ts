import { Parser } from 'htmlparser2';

/** The text of an HTML fragment, entities resolved, white space folded; never markup. */
export function plainText(html: string): string {
  let text = '';
  let silent = 0;
  const isSilent = (name: string): boolean => name === 'script' || name === 'style';
  const parser = new Parser(
    {
      ontext: (data) => {
        if (silent === 0) text += data;
      },
      onopentagname: (name) => {
        if (isSilent(name)) silent++;
        else text += ' ';
      },
      onclosetag: (name) => {
        if (isSilent(name)) silent--;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return text.replace(/\s+/gu, ' ').trim();
}
