import type { ResultsTrendsQuery } from '../../gql/graphql';

export type Trend = ResultsTrendsQuery['trends'][number];
export type Point = Trend['points'][number];

/** The drawing of a trend, in units of the picture. */
export type Drawing = {
  width: number;
  height: number;
  /** Where the lowest and the highest value stand, and what they are. */
  bottom: number;
  top: number;
  low: number;
  high: number;
  marks: { wave: number; x: number; y: number | null; from: number | null; to: number | null; point: Point }[];
  /** Lines between waves that follow one another and can be compared. */
  lines: { x1: number; y1: number; x2: number; y2: number }[];
  /** Where the instrument changed. */
  breaks: number[];
};

const width = 300;
const height = 152;
const left = 46;
const right = 26;
const top = 26;
const bottom = 110;

/** A wave has its place by its number, so that a pause is as wide as it was long. No line leads over a
 * wave that was not held, is hidden or cannot be compared. */
export function draw({ figure, points }: Trend): Drawing {
  const [low, high] = ends(figure, points);
  const first = points[0]?.wave ?? 1;
  const span = Math.max(1, (points.at(-1)?.wave ?? 1) - first);
  const x = (wave: number) => left + ((wave - first) / span) * (width - left - right);
  const y = (value: number) => bottom - ((value - low) / (high - low || 1)) * (bottom - top);
  const at = (value: number | null | undefined) => (typeof value === 'number' ? y(value) : null);
  const marks = points.map((point) => ({ wave: point.wave, x: x(point.wave), y: at(point.mean), from: at(point.low), to: at(point.high), point }));
  const lines: Drawing['lines'] = [];
  const breaks: number[] = [];
  for (const [i, mark] of marks.entries()) {
    const before = marks[i - 1];
    if (!before) continue;
    if (mark.point.breaks) breaks.push((before.x + mark.x) / 2);
    else if (before.y !== null && mark.y !== null) lines.push({ x1: before.x, y1: before.y, x2: mark.x, y2: mark.y });
  }
  return { width, height, bottom, top, low, high, marks, lines, breaks };
}

/** The ends of the scale; of plain numbers, those of the means and their intervals. */
function ends({ low, high }: Trend['figure'], points: Point[]): [number, number] {
  if (typeof low === 'number' && typeof high === 'number') return [low, high];
  const values = points.flatMap((p) => [p.mean, p.low, p.high].filter((v) => typeof v === 'number'));
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
}

/** Whether two waves at least have something to show. */
export function worthShowing({ points }: Trend): boolean {
  return points.filter((p) => p.state === 'SHOWN').length > 1;
}
