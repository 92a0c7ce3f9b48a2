/** An e-mail address; where it has to break, it breaks before the @. */
export function MailAddress({ of }: { of: string }) {
  const at = Math.max(0, of.indexOf('@'));
  return (
    <>
      {of.slice(0, at)}
      <wbr />
      {of.slice(at)}
    </>
  );
}
