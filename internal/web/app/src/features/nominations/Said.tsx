/** What has just been done, where it was done: the control that did it is still there and keeps the
 * focus. */
export function Said({ text }: { text: string }) {
  return (
    <p className="said" role="status">
      {text}
    </p>
  );
}
