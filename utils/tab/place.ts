/** A page may give itself an address of any length. */
const LONGEST = 2000;

/** Where a document is: navigations inside it change this, going to another part of the same page does not. */
export const placeOf = (url: string): string => (url.split('#', 1)[0] ?? url).slice(0, LONGEST);
