/** The secret of a mailed link. It stands behind the #, so that no server on the way logs it, and
 * is taken out of the address bar at once. */
export function takeToken(): string {
  const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
  if (token !== '') history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}
