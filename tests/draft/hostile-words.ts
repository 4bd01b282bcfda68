/** What nobody may see in a draft: it stands in places that a reader of the pasted text would not see. */
export const UNSEEN = 'невидиме';
/** Every payload asks for an address of this host, or sets `document.title` or `window.ran` to this word. */
export const HOST = 'hostile.example';

/** An address that nobody may ask for. */
export const at = (path: string): string => `https://${HOST}/${path}`;

/** A script that leaves a trace. */
export const run = "window.ran='ran'";
