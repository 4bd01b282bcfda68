// How editors write footnotes, and comments at the margin, into HTML: a link down to the note and one back up.

/** Addresses that lead from the text to a note: Word, Google Docs, LibreOffice, and what reads office files. */
const down =
  /^#(?:_ftn|_edn|_msocom|ftnt|cmnt|fn[:\d-]|user-content-fn-|odf-note-|sd(?:foot|end)note\d+sym|(?:[\w-]{1,40}-)?(?:foot|end)note-)/iu;
/** Addresses that lead from a note back to its place in the text. */
const back =
  /^#(?:_ftnref|_ednref|ftnt_ref|cmnt_ref|fnref|user-content-fnref-|sd(?:foot|end)note\d+anc|(?:[\w-]{1,40}-)?(?:foot|end)note-ref)/iu;

/** What a link inside the document says: that a note is elsewhere, that its own block is a note, or neither. */
export function noteLink(href: string): 'mark' | 'note' | undefined {
  if (back.test(href)) return 'note';
  return down.test(href) ? 'mark' : undefined;
}

const roles = new Set(['note', 'doc-footnote', 'doc-endnote', 'doc-endnotes']);

/** Whether an element holds notes or comments by what it says of itself. */
export const holdsNotes = (said: { role: string; id: string; element: string }): boolean =>
  roles.has(said.role) ||
  /^(?:footnote|endnote|comment)(?:-list)?$/u.test(said.element) ||
  /^(?:foot|end)note-\d/u.test(said.id);
