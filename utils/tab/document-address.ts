/** One document in one tab; it stays the same while the tab's page comes and goes through the back/forward cache. */
export interface DocumentAddress {
  tabId: number;
  documentId: string;
  /** The document's address as the browser gives it, never as the page says. */
  url: string;
}
