import { Link } from 'react-router';
import { MentorshipDeskDocument, type ColleaguePartsFragment, type MentorshipNeed, type PairPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { usePick } from '../../i18n/text';
import { date, dayIn } from '../../lib/format';
import { useData } from '../../lib/query';
import { useDepartment, useTerm } from '../../lib/session';
import { Checkbox } from '../../ui/inputs';
import { useMentoringText } from './mentoringText';

export const needs: MentorshipNeed[] = ['CAREER', 'PROMOTION', 'TEACHING', 'RESEARCH', 'QUALITY', 'LEADERSHIP', 'BALANCE', 'NETWORK', 'SPONSORSHIP', 'SUCCESSION'];

/** A calendar day in words, nothing for one that is not known. */
export function useDay(): (day: string | null | undefined) => string {
  const language = useLanguage();
  return (day) => (day ? date(day, language) : '');
}

/** Today in the department's zone, as a field of dates wants it. */
export function useToday(): string {
  return dayIn(useDepartment().zone, new Date());
}

/** Position, division and site of somebody, in words. */
export function useWork(): (person: ColleaguePartsFragment) => string {
  const pick = usePick();
  const term = useTerm();
  return (person) =>
    [person.position && term('positions', person.position), person.division && pick(person.division.name), person.site && pick(person.site.name)].filter(Boolean).join(', ');
}

/** The name of the one who is mentored, whether on record or from elsewhere. */
export function menteeName(pair: PairPartsFragment): string {
  return pair.mentee?.name ?? pair.outside?.name ?? '';
}

/** What a reader has to know of a pair at a glance. */
export function Marks({ pair }: { pair: PairPartsFragment }) {
  const t = useMentoringText();
  const day = useDay();
  return (
    <span className="marks">
      <span className="chip">{t.kinds[pair.kind]}</span>
      <span className={pair.state === 'ACTIVE' ? 'chip on' : 'chip'}>{t.states[pair.state]}</span>
      {pair.standing === 'SELF_ATTESTED' && pair.outside && <span className="chip">{t.standings.SELF_ATTESTED}</span>}
      {pair.standing === 'CONFIRMED' && pair.outside && <span className="chip on">{t.standings.CONFIRMED}</span>}
      {pair.trainee && <span className="chip">{t.trainee}</span>}
      {pair.supervision && <span className="chip bad">{t.supervision}</span>}
      {pair.broken && <span className="chip bad">{t.broken}</span>}
      {pair.mentorLeaves && <span className="chip">{t.mentorLeaves(day(pair.mentorLeaves))}</span>}
      {pair.quietSince && <span className="chip">{t.quiet(day(pair.quietSince))}</span>}
    </span>
  );
}

/** Several needs, each a box to tick. */
export function NeedBoxes({ legend, chosen, onChange }: { legend: string; chosen: MentorshipNeed[]; onChange: (chosen: MentorshipNeed[]) => void }) {
  const t = useMentoringText();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="check-list">
        {needs.map((need) => (
          <Checkbox
            key={need}
            label={t.needs[need]}
            checked={chosen.includes(need)}
            onChange={() => onChange(needs.filter((n) => (n === need) !== chosen.includes(n)))}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The pages of mentorship that are open to the reader. */
export function useDesk() {
  return useData(MentorshipDeskDocument, {});
}

export function DeskLinks() {
  const t = useMentoringText();
  const { data } = useDesk();
  const desk = data?.mentorshipDesk;
  const links: [boolean, string, string][] = [
    [true, '/mentorship/find', t.pages.find],
    [true, '/mentorship/plan', t.pages.plan],
    [desk?.approvals ?? false, '/mentorship/approvals', t.pages.approvals],
    [desk?.department ?? false, '/mentorship/pairs', t.pages.pairs],
    [desk?.department ?? false, '/mentorship/coverage', t.pages.coverage],
    [desk?.tasks ?? false, '/mentorship/tasks', t.pages.tasks],
    [desk?.checkIns ?? false, '/mentorship/check-ins', t.pages.checkIns],
    [true, '/mentorship/settings', t.pages.settings],
    [true, '/mentorship/expectations', t.expectationsLink],
  ];
  return (
    <nav aria-label={t.menu} className="desk no-print">
      {links
        .filter(([shown]) => shown)
        .map(([, to, label]) => (
          <Link key={to} to={to}>
            {label}
          </Link>
        ))}
    </nav>
  );
}

/** A list of the department as a file, narrowed as it is on the screen. */
export function Files({ list, wanted = {} }: { list: 'pairs' | 'coverage' | 'tasks'; wanted?: Record<string, string> }) {
  const t = useMentoringText();
  const { data } = useDesk();
  if (!data?.mentorshipDesk.department) return null;
  const asked = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== '')).toString();
  const to = (format: string) => `/d/mentorship/${list}.${format}${asked && `?${asked}`}`;
  return (
    <>
      <a className="btn quiet" href={to('csv')} download>
        {t.csv}
      </a>
      <a className="btn quiet" href={to('xlsx')} download>
        {t.xlsx}
      </a>
    </>
  );
}

/** The way back to the mentorship page, above a heading. */
export function Back() {
  const t = useMentoringText();
  return (
    <Link className="crumb" to="/mentorship">
      {t.backHome}
    </Link>
  );
}
