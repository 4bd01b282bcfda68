import type { Evaluating } from '../../../../scripts/browsers/driver.ts';

/** Has a page note from now on whatever would be a script of a stranger, a dialog, or refused by its policy. */
export const watchPage = (page: Evaluating): Promise<void> =>
  page.evaluate(`void (() => {
    window.told ??= [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => told.push(violatedDirective + ' ' + blockedURI));
    for (const dialog of ['alert', 'confirm', 'prompt', 'print']) window[dialog] = () => told.push(dialog);
  })()`);

/** Elements that none of our views has, attributes that run something, and addresses that are none. */
export const strangeParts = (page: Evaluating): Promise<string[]> =>
  page.evaluate<string[]>(`[
    ...(window.told ?? []),
    ...('ran' in window || 'hit' in window ? ['a script ran'] : []),
    ...[...document.body.querySelectorAll('*')].flatMap((element) => [
      ...(/^(?:script|iframe|frame|object|embed|applet|base|meta|link|style|math|video|audio|marquee|template)$/i.test(element.localName) ? [element.outerHTML.slice(0, 200)] : []),
      ...(element.localName === 'img' && !element.getAttribute('src').startsWith('/icon/') ? [element.outerHTML.slice(0, 200)] : []),
      ...element.getAttributeNames().filter((name) => /^on|^srcdoc$|^style$/.test(name)).map((name) => element.localName + ' ' + name),
      ...(/^(?:https?:|(?:chrome|moz)-extension:|$)/.test(element.href?.baseVal ?? element.href ?? '') ? [] : [String(element.href)]),
    ]),
  ]`);
