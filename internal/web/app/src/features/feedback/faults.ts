import type { Fault } from '../../ui/ErrorSummary';

/** The question that a fault is about. */
export function questionOf(fault: Fault): string {
  const [top, name] = fault.path;
  return (top === 'answers' ? (name ?? '') : (top ?? '')).split(/[.[]/)[0] ?? '';
}
