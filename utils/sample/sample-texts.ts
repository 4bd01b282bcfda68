/** An invented article and a draft made of it, to show a comparison with; neither is ever part of what is compared. */
export interface SampleTexts {
  lang: 'uk' | 'en';
  title: string;
  original: readonly string[];
  draft: readonly string[];
}
