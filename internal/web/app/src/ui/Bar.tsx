/** How far something is. The words beside it say the same, so it is hidden from screen readers. */
export function Bar({ share }: { share: number }) {
  return (
    <div className="bar" aria-hidden="true">
      <span style={{ width: `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%` }} />
    </div>
  );
}
