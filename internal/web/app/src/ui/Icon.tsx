const paths = {
  check: 'M4 10.5l4 4 8-9',
  alert: 'M10 3l8 14H2L10 3zm0 5v4m0 2.5v.5',
  info: 'M10 2a8 8 0 100 16 8 8 0 000-16zm0 7v5m0-8v.5',
  up: 'M5 12l5-5 5 5',
  down: 'M5 8l5 5 5-5',
  both: 'M6 8l4-4 4 4M6 12l4 4 4-4',
  menu: 'M3 6h14M3 10h14M3 14h14',
  plus: 'M10 4v12M4 10h12',
  remove: 'M5 5l10 10M15 5L5 15',
  grip: 'M7 5h.01M13 5h.01M7 10h.01M13 10h.01M7 15h.01M13 15h.01',
  undo: 'M4 8h8a4 4 0 010 8H8M4 8l4-4M4 8l4 4',
  redo: 'M16 8H8a4 4 0 000 8h4m4-8l-4-4m4 4l-4 4',
  sun: 'M10 6.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M15.7 4.3l-1.1 1.1M5.4 14.6l-1.1 1.1',
  moon: 'M16.5 12.2A7 7 0 017.8 3.5a7 7 0 108.7 8.7z',
  laurel: 'M10 17C5.5 15.5 3.5 11.500 4 6.500c2.200.7 3.400 2 4 4M10 17c4.500-1.500 6.500-5.500 6-10.500-2.200.7-3.400 2-4 4M10 17V9',
} as const;

/** A drawing beside words that say the same, so it is hidden from screen readers. */
export function Icon({ name, size = 20 }: { name: keyof typeof paths; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
