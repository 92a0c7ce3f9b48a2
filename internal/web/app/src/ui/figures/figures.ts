import type { QuestionFigurePartsFragment } from '../../gql/graphql';

export type Figure = QuestionFigurePartsFragment;
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

export function whyOf({ suppressed, mean, kind, step }: Pick<Figure, 'suppressed' | 'mean' | 'kind' | 'step'>): Why[] {
  switch (suppressed) {
    case 'FEW':
      return ['few'];
    case 'COMPLEMENTARY':
      // Beside a rounded mean the scale itself says why nothing else is shown.
      return typeof step === 'number' ? [] : ['complementary'];
    case 'UNANIMOUS':
      return ['unanimous'];
    case 'SPREAD':
      // The server rounds the mean of a scale; a mean of plain numbers has no step to be rounded to.
      return typeof mean === 'number' && (kind === 'CHOICE' || kind === 'SCALE') ? ['spread', 'halves'] : ['spread'];
    default:
      return [];
  }
}
