/** A link to a web address in a new tab; anything but http(s) is shown as text. Untrusted words stay isolated. */
export function SafeLink({ href, text }: { href: string; text: string }) {
  const web = URL.canParse(href) && /^https?:$/u.test(new URL(href).protocol);
  if (!web) return <bdi>{text}</bdi>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <bdi>{text}</bdi>
    </a>
  );
}
