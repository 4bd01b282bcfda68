/** One way to ask a peer which article a page comes from. */
interface Asking {
  name: string;
  /** The number of the best article; undefined for none. */
  best(page: string): number | undefined;
}

/** A search library over the same articles. */
export interface Peer {
  key: string;
  name: string;
  /** More articles take minutes, or more memory than there is. */
  most: number;
  /** More pages take minutes. */
  pages: number;
  open(): Promise<Searching>;
}

/** An index that is being filled, then asked. */
export interface Searching {
  add(number: number, text: string): void;
  /** Ends the filling; what only happens then belongs to the build. */
  finish(): void;
  /** Bytes of the index as it would be stored, without the texts. */
  bytes(): number;
  askings: readonly Asking[];
  close(): void;
}

/** The words of a page as every peer can take them. */
export const plainWords = (page: string): string[] => page.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
