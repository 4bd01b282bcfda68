/** The agency's name, in the spellings of its editions. */
export const agencyName = /укр[иі]нформ|ukr[iy]nform|ウクルインフォルム/iu;

/** Something in every address of the agency's own hosts. */
export const agencyAddress = 'ukrinform.';

/** Links to the agency, direct or inside another address. */
export const agencyLink = `a[href*="${agencyAddress}"]`;
