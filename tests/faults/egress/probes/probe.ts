/** One way in which a page may try to notice that somebody reads it. All parts are scripts. */
export interface Probe {
  name: string;
  /** Statements that run before anything else in the page. */
  begin?: string;
  /** An expression, which may be a promise, for what can be seen: JSON. */
  look: string;
  /** Statements that are done to the page and must show: by a script of the extension, or in the page's own world. */
  act: string;
  world?: 'MAIN';
}

/** The elements of the page. */
export const ALL = `[...document.querySelectorAll('*')]`;
