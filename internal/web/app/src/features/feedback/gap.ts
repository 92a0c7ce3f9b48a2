/** What a mentor answered about themselves, against the mean of what mentees answered. */
export type Gap = { own: number; mean: number; by: number; way: 'higher' | 'lower' | 'same' };

/** Both as they are shown, to two decimals, so that what is said of them adds up. */
export function gapOf(own: number, mean: number): Gap {
  const [a, b] = [Math.round(own * 100), Math.round(mean * 100)];
  return { own: a / 100, mean: b / 100, by: Math.abs(a - b) / 100, way: a > b ? 'higher' : a < b ? 'lower' : 'same' };
}

/** Where a value stands between the ends of its scale, from 0 to 1. */
export function placeOn(value: number, low: number, high: number): number {
  return high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5;
}
