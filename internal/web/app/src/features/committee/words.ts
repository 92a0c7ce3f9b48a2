import type { CommitteeCycleQuery, ConflictPartsFragment, CyclePhaseKind, NominationBoardQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, dayIn, number } from '../../lib/format';
import { useDepartment, useTerm } from '../../lib/session';
import { useFeatureText } from './text';

export type Cycle = NonNullable<CommitteeCycleQuery['awardCycle']>;
export type Lack = NominationBoardQuery['nominationBoard'][number]['lacks'][number];

/** The dates between which something was so, as far as they are known. */
export function useSpan(): (from: string | null | undefined, to: string | null | undefined) => string {
  const t = useFeatureText();
  const language = useLanguage();
  const day = (d: string) => date(d, language, 'short');
  return (from, to) => (from && to ? t.fromTo(day(from), day(to)) : from ? t.since(day(from)) : to ? t.until(day(to)) : '');
}

/** What a conflict is, with its dates. */
export function useConflictWords(): (c: Pick<ConflictPartsFragment, 'kind' | 'since' | 'until'>) => string {
  const t = useFeatureText();
  const span = useSpan();
  return (c) => [t.conflictKinds[c.kind], span(c.since, c.until)].filter((w) => w !== '').join(', ');
}

/** What stands between a reader and a nomination, told to them. */
export function useOwnConflicts(): (all: ConflictPartsFragment[]) => string {
  const t = useFeatureText();
  const span = useSpan();
  return (all) =>
    all
      .filter((c) => c.state === 'STANDS' || c.state === 'SUGGESTED')
      .map((c) => {
        const when = span(c.since, c.until);
        return [`${t.ownConflicts[c.kind]}${when === '' ? '' : ` (${when})`}.`, c.state === 'SUGGESTED' ? t.notSettled : ''].filter((w) => w !== '').join(' ');
      })
      .join(' ');
}

/** Rank and division of somebody, as far as they are on record. */
export function useWork(): (p: { rank: string; division?: { en: string; fr: string } | null }) => string {
  const pick = usePick();
  const term = useTerm();
  return (p) => [p.rank === '' ? '' : term('ranks', p.rank), p.division ? pick(p.division) : ''].filter((w) => w !== '').join(', ');
}

/** The size of a file in words. */
export function useSize(): (bytes: number) => string {
  const t = useFeatureText();
  const language = useLanguage();
  return (bytes) => (bytes < 1_000_000 ? t.kilobytes(number(Math.max(1, Math.round(bytes / 1000)), language)) : t.megabytes(number(bytes / 1_000_000, language, 1)));
}

/** What is missing, and from whom. */
export function useLackWords(): (lack: Lack) => string {
  const t = useFeatureText();
  return (lack) => t.lacks[lack.what](lack.who);
}

/** Those of what is missing that a reminder can ask somebody for. */
export function remindable(lack: Lack): boolean {
  return lack.who !== '' && !lack.over;
}

/** Where a phase stands today. */
export function usePhase(): (phases: { kind: CyclePhaseKind; from: string; to: string }[], kind: CyclePhaseKind) => { when: 'before' | 'now' | 'after'; from: string; to: string } {
  const language = useLanguage();
  const { zone } = useDepartment();
  const today = dayIn(zone, new Date());
  return (phases, kind) => {
    const p = phases.find((one) => one.kind === kind);
    if (!p) return { when: 'before', from: '', to: '' };
    return { when: today < p.from ? 'before' : today > p.to ? 'after' : 'now', from: date(p.from, language), to: date(p.to, language) };
  };
}
