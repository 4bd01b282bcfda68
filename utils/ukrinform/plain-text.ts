import { Parser } from 'htmlparser2';
import { singleSpaced } from '../text/single-spaced.ts';

/** Longer fragments are cut: real ones are a tenth, and deep nesting costs the parser its square. */
const LONGEST = 20_000;

/** Elements inside a word or sentence; every other one separates what stands around it. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup u wbr'.split(' '),
);

/** The text of an HTML fragment, entities resolved, white space folded; never markup. */
export function plainText(html: string): string {
  let text = '';
  let silent = 0;
  const isSilent = (name: string): boolean => name === 'script' || name === 'style';
  const separate = (name: string): void => {
    if (!inline.has(name)) text += ' ';
  };
  const parser = new Parser(
    {
      ontext: (data) => {
        if (silent === 0) text += data;
      },
      onopentagname: (name) => {
        if (isSilent(name)) silent++;
        separate(name);
      },
      onclosetag: (name) => {
        if (isSilent(name)) silent--;
        separate(name);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html.slice(0, LONGEST));
  return singleSpaced(text).trim();
}
