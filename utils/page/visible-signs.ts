/**
 * Letters, numbers, signs, pictograms and the icons of icon fonts, wherever in Unicode; punctuation, marks alone and
 * characters that show nothing say nothing to a reader.
 */
const sign =
  /[[\p{L}\p{N}\p{So}\p{Co}\p{Extended_Pictographic}\u{2190}-\u{21ff}]--[\p{Default_Ignorable_Code_Point}\u{2800}]]/v;

/** Whether a text shows a reader anything that could be followed. */
export const showsSign = (text: string): boolean => sign.test(text);
