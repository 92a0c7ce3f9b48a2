import { useEffect, useRef, type RefObject } from 'react';

/** Names the page in the tab and moves the focus to its heading, so that a reader who does not see
 * the screen learns where a link led. Give the heading the ref and tabIndex -1. */
export function usePage(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === '' ? 'Laurel' : `${title} · Laurel`;
  }, [title]);
  useEffect(() => {
    if (pageWasShown) heading.current?.focus({ preventScroll: true });
    pageWasShown = true;
  }, []);
  return heading;
}

// The first page of a visit leaves the focus at the top, where the skip link is.
let pageWasShown = false;
