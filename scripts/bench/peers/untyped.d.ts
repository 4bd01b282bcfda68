// Peers that come without types: what is used of them.

declare module 'lunr' {
  interface Index {
    search(query: string): { ref: string; score: number }[];
  }
  class Builder {
    ref(name: string): void;
    field(name: string): void;
    add(document: { id: number; text: string }): void;
    build(): Index;
  }
  const lunr: { Builder: typeof Builder };
  export default lunr;
}

declare module 'diff-match-patch' {
  class DiffMatchPatch {
    Diff_Timeout: number;
    diff_main(before: string, after: string): [number, string][];
  }
  export default DiffMatchPatch;
}
