import { isBoilerplate, startsFooter } from './boilerplate-wording.ts';

/** Labels that stand alone on a line, in the eight languages, with the older "PR" and "Releases". */
const label =
  /^(?:Реклама|На правах реклами|Рекламний матеріал|Advertisement|Advertising|Werbung|Anzeige|Publicidad|Publicité|Reklama|宣伝|広告|PR|Реліз|Релізи|Release|Releases|Релиз|Релизы)[.:]?$/iu;

/** Two letters at the end are as well the signature of a member of staff. */
const alsoSignature = /^PR[.:]?$/iu;

/** The disclaimer under Part 3 of Article 9 of the law on advertising, by its number and parts, in any language. */
const law =
  /270\s?\/\s?96|(?:частин\p{L}{0,2}|част\p{L}{1,3}|ч\.|Part|Teil|Parte|partie|częś\p{L}{1,3}|第)\s?3\D{0,40}(?:статт\p{L}|стать\p{L}|ст\.|Article|Artikel|Artículo|artykułu?|art\.|第)\s?9\D{0,60}(?:реклам|advertising|Werbung|publicidad|publicité|reklam|宣伝)/iu;

/** Lines at either end of a text where a label may stand. */
const EDGE = 3;

/** The label or disclaimer that marks a text as advertising, as printed; undefined when there is none. */
export function advertisingLabel(text: string): string | undefined {
  const all = text.split('\n').map((line) => line.trim());
  const footer = all.findIndex(startsFooter);
  // The footer of every page explains the label and names the law; neither is a label there.
  const lines = (footer < 0 ? all : all.slice(0, footer)).filter(
    (line) => line !== '' && (label.test(line) || !isBoilerplate(line)),
  );
  const last = lines.slice(-EDGE).filter((line) => !alsoSignature.test(line));
  const isLaw = (line: string): boolean =>
    line.length <= 700 && !/ukrinform\.[a-z]{2,3}/iu.test(line) && law.test(line);
  return [...lines.slice(0, EDGE), ...last].find((line) => label.test(line)) ?? lines.find(isLaw);
}
