// A package that comes without types: what is used of it.

declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export const GenerateFragmentStatus: { readonly SUCCESS: 0 };
  export const isValidRangeForFragmentGeneration: (range: Range) => boolean;
  /** Gives up after half a second; changes the range. */
  export const generateFragmentFromRange: (range: Range) => {
    status: number;
    fragment?: { textStart: string; textEnd?: string; prefix?: string; suffix?: string };
  };
}
