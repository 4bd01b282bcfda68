/** What a demo host answers. */
export interface Served {
  type: string;
  body: string;
  status?: number;
  headers?: Record<string, string>;
  /** The request is taken and never answered. */
  stalled?: true;
}

/** One story as a newspaper prints it: HTML of its paragraphs, and lines around them. */
export interface Story {
  lang: 'uk' | 'en';
  title: string;
  /** HTML of the headline when it is more than the title. */
  headline?: string;
  /** A line above the text. */
  above?: string;
  paragraphs: readonly string[];
  published: string;
}

/** A newspaper site: its host and how it sets a story. */
export interface Paper {
  host: string;
  set(story: Story): string;
}
