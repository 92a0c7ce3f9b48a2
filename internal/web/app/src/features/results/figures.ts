import type { ReleaseQuery } from '../../gql/graphql';

export type Release = NonNullable<ReleaseQuery['release']>;
export type Figure = Release['questions'][number];
type Text = { en: string; fr: string };

/** Figures that stand under one heading: the rows of a grid, or one question alone. */
export type Group = { section: Text | null; figures: Figure[] };

export function groupsOf(figures: Figure[]): Group[] {
  const groups: Group[] = [];
  for (const figure of figures) {
    const section = figure.section.en === '' && figure.section.fr === '' ? null : figure.section;
    const last = groups.at(-1);
    if (section && last?.section && last.section.en === section.en && last.section.fr === section.fr) last.figures.push(figure);
    else groups.push({ section, figures: [figure] });
  }
  return groups;
}

/** Why a figure, or part of it, is not shown: the keys of the catalogue's sentences, in order. */
export type Why = 'few' | 'complementary' | 'spread' | 'halves' | 'unanimous';

export function whyOf({ suppressed, mean, kind }: Pick<Figure, 'suppressed' | 'mean' | 'kind'>): Why[] {
  switch (suppressed) {
    case 'FEW':
      return ['few'];
    case 'COMPLEMENTARY':
      return ['complementary'];
    case 'UNANIMOUS':
      return ['unanimous'];
    case 'SPREAD':
      // The server rounds the mean of a scale; a mean of plain numbers has no step to be rounded to.
      return typeof mean === 'number' && kind === 'CHOICE' ? ['spread', 'halves'] : ['spread'];
    default:
      return [];
  }
}

/** One wave of a series, or a run of waves without a comparable figure. */
export type Point = { from: number; to: number; value: number | null; n: number | null; why: 'notHeld' | 'notAsked' | 'hidden' | null };
export type Trend = { measure: 'topTwo' | 'mean'; points: Point[] };
export type Wave = { wave: number; questions: Figure[] };

/** One measure of a question over the waves of its series up to the present one. Null where there
 * is nothing to compare: without a measure here, or with values in fewer than two waves. */
export function trendOf(waves: Wave[], now: number, figure: Figure): Trend | null {
  const measure = typeof figure.topTwo === 'number' ? 'topTwo' : figure.kind === 'NUMBER' && typeof figure.mean === 'number' && !figure.suppressed ? 'mean' : null;
  if (measure === null) return null;
  const sorted = waves.filter((w) => w.wave <= now).sort((a, b) => a.wave - b.wave);
  const points: Point[] = [];
  const add = (point: Point) => {
    const last = points.at(-1);
    if (last && point.why !== null && point.why === last.why) last.to = point.to;
    else points.push(point);
  };
  const gap = (from: number, to: number, why: Point['why']) => add({ from, to, value: null, n: null, why });
  for (const [i, { wave, questions }] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before && before.wave === wave) return null;
    if (before && before.wave + 1 < wave) gap(before.wave + 1, wave - 1, 'notHeld');
    const then = questions.find((q) => q.name === figure.name);
    if (!then || !comparable(then, figure)) gap(wave, wave, 'notAsked');
    else if (then.suppressed || typeof then[measure] !== 'number') gap(wave, wave, 'hidden');
    else add({ from: wave, to: wave, value: then[measure], n: then.n ?? null, why: null });
  }
  return points.filter((p) => p.value !== null).length < 2 ? null : { measure, points };
}

/** Asked with the same answers to choose from, as far as these are known. */
function comparable(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false;
  if (!a.counts || !b.counts) return true;
  const values = (f: Figure) => f.counts?.map((c) => c.value).join('\n');
  return values(a) === values(b);
}
