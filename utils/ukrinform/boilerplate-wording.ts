// Lines that stand on the agency's article pages without belonging to the article, in its eight languages. Each
// expression is tried on one whole line, white space trimmed.

/** An invitation to another article. */
const readAlso =
  /^(?:Read also|Also read|Читайте також|Дивіться також|Читайте также|Смотрите также|Lesen Sie auch|Lea también|Lire aussi|À lire aussi|Czytaj także|Czytaj również|Przeczytaj także|あわせて読む|関連記事|これも読む)\s{0,3}[:：]/iu;

/** The citation rule and the advertising note of the footer, by their first words. */
const footer =
  /^(?:While citing and using any materials|При цитуванні і використанні|При цитировании и использовании|Bei dem Zitieren und der Verwendung|Al citar y utilizar cualquier material|Pour toutes? citation et utilisation|Przy cytowaniu i wykorzyst|インターネット上の全ての掲載物)/iu;

/** The rule in any other wording: an agency host and the first paragraph in one line. */
const agencyHost = /ukrinform\.(?:ua|net|ru|de|es|fr|pl|jp)(?![a-z])/iu;
const firstParagraph =
  /first paragraph|перш\p{L}{1,4} абзац|перв\p{L}{1,4} абзац|erste[nr]? Absatz|primer párrafo|premier paragraphe|pierwsz\p{L}{1,4} akapi|第一段落/iu;

/** Copyright, subscriptions, search labels and other page furniture. */
const furniture =
  /^(?:©|\(c\) ?20|Let['’]s get started read our news|Click here for subscribe|Sign up for our free newsletter|Extended search|Hide extended search|Розширений пошук|Приховати розширений пошук|(?:By period|За період)\s{0,3}:?$|トピック$|All rights reserved|Всі права застережені|Теги[:：]|Tags[:：])/iu;

/** The agency's name alone, a photo credit, a lone date. */
const label =
  /^(?:(?:Ukrinform|Укрінформ|Укринформ|ウクルインフォルム)\.?|(?:Photo|Photos|Фото|Foto|Fotos|Zdjęcie|Zdjęcia|写真)\s{0,3}[:：].{0,120}|-|\d{1,2}\.\d{1,2}\.\d{4}(?: \d{1,2}:\d{2})?)$/iu;

/** The staff signature: one or two pairs of Latin letters alone on a line ("ol", "SM", "yv/kh"). */
const signature = /^[a-z]{2}(?:[/ ,.][a-z]{2})?\.?$/iu;

/** Whether a line is not the article's own. */
export const isBoilerplate = (line: string): boolean =>
  startsFooter(line) || [readAlso, furniture, label, signature].some((wording) => wording.test(line));

/** Whether everything from this line on is the page's footer. */
export const startsFooter = (line: string): boolean =>
  footer.test(line) || (agencyHost.test(line) && firstParagraph.test(line));
