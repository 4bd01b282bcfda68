// Wording by which a text gives the agency as its source, per language. Collected from the agency's own pages and
// from third parties that cite it; each entry is looked for in the clause that holds the agency's name.

/** One expression per language; any that matches makes the naming a credit. */
export const creditCues: readonly RegExp[] = [
  // Ukrainian: verbs of reporting, reference formulas, interview and answer to a request
  /повідомл|передає|передають|пише|пишуть|інформує|інформують|посилан|за даними|за інформацією|джерел|як зазнача|розпові|сказа|заяви|коментар|інтерв|цитує|оприлюдн|відповід/iu,
  // English
  /report|according to|citing|cites|refer|told|tells|interview|source|\bvia\b|\bsays?\b|\bsaid\b|quot|\blearn|\(\s*menafn/iu,
  // Russian
  /сообща|сообщи|передает|передаёт|пишет|ссылк|по данным|по информации|источник|рассказа|заяви|интервью|цитирует|в ответ/iu,
  // German
  /berichte|meldet|meldung|laut |berufung|quelle|mitgeteilt|mitteil|teilte|gegenüber|interview|zitier|zufolge|schreibt/iu,
  // Spanish
  /informa|informó|según|citando|cita |fuente|referencia|entrevista|comunic|declar|reporta/iu,
  // French
  /rapporte|rapporté|selon|d['’]après|source|cité|citant|indique|annonce|entretien|interview|communiqu/iu,
  // Polish
  /podaje|podał|informuje|poinformował|donosi|doniósł|przekaz|według|powołuj|źródł|cytuj|rozmow|\bza:? /iu,
  // Japanese
  /伝え|によると|によれば|報じ|報道|出典|引用|ソース|インタビュー|語っ|述べ|による/u,
  // Czech, Italian, Chinese, Arabic: seen in third-party credits of the agency
  /riferisce|uvedl|informoval|報道|报道|أورد|نقل/u,
];
