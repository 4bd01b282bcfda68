import { Window } from 'happy-dom';
import type { PageFacts } from '../../utils/policy/facts.ts';
import { readPage } from '../../utils/page/page-facts.ts';
import { restoreBody, withoutDrawnStyles } from './parsing-repairs.ts';

/** Reads page facts from HTML without layout. Nothing is loaded or run: no script, style sheet, frame or picture. */
export async function factsOfHtml(html: string, url: string | undefined): Promise<PageFacts> {
  const window = new Window({
    url: url ?? 'https://page.example/',
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
      navigation: {
        disableMainFrameNavigation: true,
        disableChildFrameNavigation: true,
        disableChildPageNavigation: true,
      },
    },
  });
  try {
    window.document.write(withoutDrawnStyles(html));
    // Happy DOM's document implements the interface; its type names differ from those of lib.dom.
    const page = window.document as unknown as Document;
    restoreBody(page);
    return readPage(page);
  } finally {
    await window.happyDOM.close();
  }
}
