// Wording by which a text gives the agency as its source, per language. Collected from the agency's own pages and
// from third parties that cite it. Each entry is tried on the clause that holds the agency's name, in which the name
// itself, without quotation marks around it, is written `<name>`.

/** One expression per language; any that matches makes the naming a credit. */
export const creditCues: readonly RegExp[] = [
  // Ukrainian: verbs of reporting, reference formulas, interview and answer to a request
  /повідом|передає|передають|(?<!\p{L})пиш[еу]|інформує|інформують|посилан|за даними|за інформацією|джерел|як зазнача|розпові|сказа|заяви|коментар|інтерв|цитує|оприлюдн|відповід[ьі](?!\p{L})/iu,
  // English
  /\breport(?:s|ed|edly|ing)?\b|according to|\bcit(?:es|ed|ing)\b|\brefer(?:s|red|ring|ence) to\b|\btold\b|\btells?\b|interview|\bsources?\b|\bvia\b|\bsays?\b|\bsaid\b|\bquot(?:es?|ed|ing)\b|\blearn|\(\s*menafn/iu,
  // Russian
  /сообща|сообщи|передает|передаёт|(?<!\p{L})пишет|ссылк|по данным|по информации|источник|рассказа|заяви|интервью|цитирует|в ответ/iu,
  // German
  /berichte|(?<!\p{L})(?:meldet|meldung|laut |schreibt|quelle)|berufung|mitgeteilt|mitteil|teilte|gegenüber|interview|zitier|zufolge/iu,
  // Spanish
  /(?<!\p{L})(?:informa|informan|informó|informaron|citando|cita|comunica|comunicó|comunicaron|reporta|reportó)(?!\p{L})|según|fuente|(?:con|en) referencia|entrevista|declar/iu,
  // French
  /rapporte|rapporté|selon|d['’]après|(?<!\p{L})(?:source|cité|cite|citant)|indiqu|annonc|entretien|interview|communiqu/iu,
  // Polish
  /podaje|podał|informuje|poinformował|donosi|doniósł|przekaz|według|powołuj|źródł|cytuj|rozmow|(?<!\p{L})za:? (?:agencją )?<name>/iu,
  // Japanese
  /伝え|<name>[)）]?(?:の[^、。]{1,12})?によ(?:ると|れば|る)|報じ|報道(?!機関)|出典|引用|(?<!リ)ソース|インタビュー|語っ|述べ/u,
  // Czech, Italian, Chinese, Arabic: seen in third-party credits of the agency
  /riferisce|uvedl|informoval|報道(?!機関)|报道|أورد|نقل/u,
];
