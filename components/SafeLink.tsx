/** Whether an address leads to the web; any other, such as `javascript:`, is never made a link. */
export const isWebAddress = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);

/** A link to a web address in a new tab; anything but http(s) is shown as text. Untrusted words stay isolated. */
export function SafeLink({ href, text }: { href: string; text: string }) {
  if (!isWebAddress(href)) return <bdi>{text}</bdi>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <bdi>{text}</bdi>
    </a>
  );
}
