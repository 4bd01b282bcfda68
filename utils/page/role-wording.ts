/** A line that gives the source, above or below the text: "Джерело: …". */
export const sourceLine =
  /^(?:джерело|за матеріалами|source|sources|quelle|quellen|fuente|fuentes|źródło|źródła|источник|по материалам|出典|情報源|ソース|来源|fonte|zdroj)\s{0,3}(?:[:：—–-]|$)/iu;

/** A line that names the author. */
export const bylineLine =
  /^(?:by|автор[ки]?а?|text[:：]|von|por|par|autor(?:ka)?|auteur|di|da|文)[\s:：]\s{0,3}\p{L}/iu;

/** A line that is a date or a time: digits, months, words of time and little else. */
export const dateLine =
  /^(?:(?:published|updated|posted|опубліковано|оновлено|опубликовано|обновлено|stand|veröffentlicht|aktualisiert|publicado|actualizado|publié|mis à jour|opublikowano|aktualizacja|公開|更新)\s?(?:on|am|le|el)?[\s:：]{0,3})?(?:\p{L}{2,12}[.,]?\s)?(?:\d{1,2}[.:/年月日時分\s-]|\d{4}[.:/年-]|\p{L}{3,12}\.?\s\d{1,2}[,.\s])[\s\p{L}\d.,:/|()+·•–—-]{0,60}$/iu;

/** A line that gives a picture's author, or says what is on it. */
export const pictureLine =
  /^(?:фото|photo|foto|image|bild|imagen|crédit|credit|zdjęcie|写真|світлина|ілюстрація|иллюстрация|getty images|reuters)[\s:：/©]|^(?:图为|圖為|资料图|資料圖)/iu;

/** A line that ends with a date or a time of day. */
export const endsWithDate =
  /(?:\d{1,2}[:.]\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4})(?:\s?(?:uhr|h|am|pm|est|gmt|utc|cet))?\s?$/iu;

/** A day with its month and year in digits, and soon after it a time of day. */
export const dateAndTime =
  /(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./年-]\d{1,2}[./月-]\d{1,2}日?)[^\d]{1,6}\d{1,2}[:.h時时]\d{2}/u;

/** A sentence ends here, quotation marks and brackets after it included. */
export const sentenceEnd = /[.!?…。！？:][»”“"'’)\]」』]{0,3}\s?$/u;

/** Labels of a box that sums the text up above it, alone or before the summary in the same paragraph. */
export const summaryLabel =
  /^(?:коротко|стисло|головне|у двох словах|головні тези|кратко|главное|(?:ai|ki|ші|ии)[\s-](?:summary|zusammenfassung|підсумок|резюме|сводка)|(?:ai[\s-]generated )?summary|in (?:brief|short)|tl;?dr|at a glance|highlights|key (?:points|takeaways|facts)|zusammenfassung|kurz ?(?:gefasst|zusammengefasst)|das wichtigste(?: in kürze)?|auf einen blick|en bref|l['’]essentiel|résumé|en resumen|en breve|lo esencial|resumen|w skrócie|najważniejsze|podsumowanie|kort (?:fortalt|sagt|oppsummert)|i korthet|sammendrag|要約|まとめ|要点|この記事のポイント)\s?(?:[:：]|$)/iu;

/** A time of day and nothing else, or before the text of a chronicle's entry. */
export const timeOfDay = /^(?:[01]?\d|2[0-4])[:.][0-5]\d(?:\s?(?:uhr|h|am|pm))?(?=[\s.,:;|–—-]|$)/iu;
