import type { CampaignChoicesQuery, CampaignInput, CampaignPartsFragment, CollectionNoticeInput, ConductPartsFragment } from '../../gql/graphql';
import { dayIn } from '../../lib/format';
import { noticeOf, useNoticeStart } from '../../ui/planning/notice';
import { audienceInput, everybody, type Audience } from './audience';

/** A draft that is changed, or a campaign that the next wave begins with. */
export type Start = { version?: string; campaign?: CampaignPartsFragment; from?: CampaignPartsFragment; conduct?: ConductPartsFragment | null };

export type Values = Omit<CampaignInput, 'wave' | 'version' | 'audience' | 'graceHours' | 'remindOn'> & {
  wave: string;
  version: string;
  audience: Audience;
  graceHours: string;
  remindOn: string[];
};

/** What the form begins with. */
export function useStart({ version = '', campaign, from, conduct }: Start, choices: CampaignChoicesQuery): Values {
  const own = useNoticeStart();
  const words: CollectionNoticeInput = conduct?.notice ?? choices.collectionNotice ?? own;
  const notice = noticeOf((p) => words[p]);
  const before = campaign ?? from;
  if (!before) {
    return { title: { en: '', fr: '' }, series: '', wave: '1', version, mode: 'CONFIDENTIAL', audience: everybody, notice, closesOn: '', graceHours: '0', remindOn: [] };
  }
  return {
    title: { en: before.title.en, fr: before.title.fr },
    series: before.series,
    wave: String(campaign ? before.wave : before.wave + 1),
    version: before.version.id,
    mode: before.mode,
    audience: audienceInput(before.audience),
    notice,
    closesOn: campaign ? before.closesOn : '',
    graceHours: String(conduct?.graceHours ?? 0),
    remindOn: campaign ? (conduct?.remindOn ?? []) : [],
  };
}

/** The form as it is sent. */
export function inputOf(values: Values): CampaignInput {
  return { ...values, wave: Number(values.wave), graceHours: Number(values.graceHours) };
}

/** Seven and two days before the last day, as far as they are still ahead. */
export function proposedReminders(closesOn: string, zone: string, now: Date): string[] {
  if (!/^\d{4}-\d\d-\d\d$/.test(closesOn)) return [];
  const last = new Date(`${closesOn}T00:00:00Z`).getTime();
  if (Number.isNaN(last)) return [];
  const today = dayIn(zone, now);
  return [7, 2].map((days) => new Date(last - days * 86_400_000).toISOString().slice(0, 10)).filter((day) => day > today);
}

export const steps = ['what', 'whom', 'promised', 'until'] as const;
export type Step = (typeof steps)[number];

/** The step that holds the control a fault is about. */
export function stepOf(path: string[]): Step {
  const [field] = path.filter((p) => p !== 'input');
  if (field === 'audience') return 'whom';
  if (field === 'mode' || field === 'notice') return 'promised';
  if (field === 'closesOn' || field === 'graceHours' || field === 'remindOn') return 'until';
  return 'what';
}
