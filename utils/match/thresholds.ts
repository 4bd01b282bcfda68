// Every number that decides about a match, with its reason.

/**
 * Fewer matched own words with one article are not reported: formulaic wording reaches 16 (measured on news). A
 * character of a script without spaces weighs four sevenths of a word.
 */
export const FOUND_OWN_WORDS = { words: 18, characters: 32 } as const;
/** From here on a match is judged… */
export const JUDGED_OWN_WORDS = { words: 40, characters: 70 } as const;
/** …or when the matched words are this share of the material: a short item copied whole has fewer words. */
export const JUDGED_PAGE_SHARE = 0.2;

/**
 * Of the agency's words around quoted or reported speech, what a copy of them holds at least. Independent reports of
 * one speech share up to half: names, offices, "he added that".
 */
export const COPIED_AROUND = 0.6;
/**
 * Of the agency's words within passages, what a copy holds that runs on from quotation to own words and back.
 * Independent reports of one speech reach 0.77 with half of the words that a match needs (measured on such pairs).
 */
export const COPIED_THROUGHOUT = 0.85;
/** Own words between two reports that were copied with both: "it added that"; beside a quotation there are more. */
export const JOINING_WORDS = { reports: 2, quotation: 5 } as const;

/** A copy of at least this share of the article is `verbatim` or `edited`, less is `partial`. */
export const WHOLE_ARTICLE_SHARE = 0.8;
/** Equal words among the words in passages, from which a whole copy is called verbatim. */
export const VERBATIM_EQUAL_SHARE = 0.97;

/** Blocks in a row that make an article a candidate: one alone happens by chance in large archives. */
export const CANDIDATE_CHAIN = 2;
/** How far two blocks may stand from their distance in the article: 30 % of words inserted or deleted move them less. */
export const CANDIDATE_STRETCH = 0.75;
/** Candidates that are aligned; real pages have one to three. */
export const MOST_CANDIDATES = 12;

/** Words of equal bytes that seed an alignment: 3 × 8 bits tell as much apart as whole hashes of two words. */
const SEED = { words: 3, characters: 6 } as const;
/** Words that may differ between two equal runs of one passage: a sentence's clause replaced. */
const PASSAGE_GAP = { words: 12, characters: 24 } as const;
/** A passage that stands for itself has at least this many equal words: addresses, titles and formulas have fewer… */
const PASSAGE_WORDS = { words: 18, characters: 36 } as const;
/** …one that continues another passage in the article at least this many: a sentence set apart. */
const CONTINUING_WORDS = { words: 7, characters: 14 } as const;

/** What decides about the passages of texts of one kind of token, all in words. */
export const alignmentOf = (kind: keyof typeof SEED) => ({
  seed: SEED[kind],
  gap: PASSAGE_GAP[kind],
  alone: PASSAGE_WORDS[kind],
  continuing: CONTINUING_WORDS[kind],
});

/** Equal words are at least this share of a passage's length; 30 % of words edited leave about 0.6. */
export const PASSAGE_DENSITY = 0.4;
/** What one word of a gap costs against one equal word: half of the words may be edited before a passage ends. */
export const GAP_COST = 0.5;
/** Words that may be skipped at an edge to reach one more pair of equal words. */
export const EDGE_SKIP = 2;
/** Words that may lie between a passage and the one it continues: hardly any in the article, a paragraph on the page. */
export const CONTINUES = { article: 3, page: 200 } as const;
/** A seed found this often in one article is a formula of that article, not a place. */
export const MOST_SEED_PLACES = 8;

/** Of two matches about as long, the one that is more of its article comes first: this much of the score. */
export const WHOLENESS = 0.1;
/** Of a page passage, what a better source may already explain before this source is dropped. */
export const EXPLAINED_ELSEWHERE = 0.5;
/** A shorter stretch that is missing is an edit of the sentence around it, not a dropped block. */
export const DROPPED_WORDS = 8;

/** A page this many milliseconds older than the original is no copy of it; less may be a clock or an update. */
export const CLEARLY_OLDER = 2 * 3_600_000;

/** Sources shown for one page. */
export const MOST_SOURCES = 5;
/** Passages kept per source, longest first, so that a verdict stays small. */
export const MOST_PASSAGES = 40;
