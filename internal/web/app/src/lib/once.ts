import { useRef } from 'react';

/** Keys for acts that must happen once: the same content sent again has the same key, other content
 * another. */
export function useOnceKey(): (content: string) => string {
  const sent = useRef({ content: '', key: '' });
  return (content) => {
    if (sent.current.key === '' || sent.current.content !== content) sent.current = { content, key: crypto.randomUUID() };
    return sent.current.key;
  };
}
