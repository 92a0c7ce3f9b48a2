import { useEffect, useState } from 'react';

/** The secret of a mailed link, and a way to let go of it. It stands behind the #, so that no server
 * on the way logs it, and is taken out of the address bar once the page is there; not before, since
 * a page may be drawn more than once until it is shown. */
export function useToken(): [token: string, forget: () => void] {
  const [token, setToken] = useState(readToken);
  useEffect(() => {
    if (readToken() !== '') history.replaceState(history.state, '', location.pathname + location.search);
  }, []);
  return [token, () => setToken('')];
}

function readToken(): string {
  return new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
}
