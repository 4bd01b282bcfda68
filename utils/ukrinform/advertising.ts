/** Labels that stand alone on a line, in the eight languages, with the older "PR" and "Releases". */
const label =
  /^(?:Реклама|На правах реклами|Рекламний матеріал|Advertisement|Advertising|Werbung|Anzeige|Publicidad|Publicité|Reklama|宣伝|広告|PR|Реліз|Релізи|Release|Releases|Релиз|Релизы)[.:]?$/iu;

/** The disclaimer under Part 3 of Article 9 of the law on advertising, by its number and parts, in any language. */
const law =
  /270\s?\/\s?96|(?:частин|част|Part|Teil|Parte|partie|części|第)\s{0,2}[^\n]{0,3}3[^\n]{0,40}(?:статт|стать|Article|Artikel|Artículo|article|artykuł|第?\s?9\s?条)[^\n]{0,10}9?[^\n]{0,60}(?:реклам|Advertising|Werbung|Publicidad|publicité|reklam|宣伝)/iu;

/** Lines at either end of a text where a label may stand. */
const EDGE = 3;

/** The label or disclaimer that marks a text as advertising, as printed; undefined when there is none. */
export function advertisingLabel(text: string): string | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const edges = [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
  // The footer names the law on every page; there it explains the label instead of being one.
  const explains = (line: string): boolean => /ukrinform\.[a-z]{2,3}/iu.test(line) || line.length > 700;
  return edges.find((line) => label.test(line)) ?? lines.find((line) => law.test(line) && !explains(line));
}
