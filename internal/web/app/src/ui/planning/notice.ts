import type { CollectionNoticeInput } from '../../gql/graphql';
import en from '../../i18n/en/planning';
import fr from '../../i18n/fr/planning';
import { useDepartment } from '../../lib/session';

export type Both = { en: string; fr: string };

export const noticeParts = ['authority', 'purpose', 'contact'] as const;
export type NoticePart = (typeof noticeParts)[number];

/** A notice for a department that has not written one yet. */
export function useNoticeStart(): CollectionNoticeInput {
  const { name, institution, helpContact } = useDepartment();
  const own = (t: typeof en, language: 'en' | 'fr') => ({
    authority: t.noticeStart.authority(institution[language] || institution.en, name[language] || name.en),
    purpose: t.noticeStart.purpose,
    contact: t.noticeStart.contact(helpContact),
  });
  const english = own(en, 'en');
  const french = own(fr, 'fr');
  return noticeOf((p) => ({ en: english[p], fr: french[p] }));
}

/** A notice made of its parts. */
export function noticeOf(part: (p: NoticePart) => Both): CollectionNoticeInput {
  const both = (p: NoticePart) => ({ en: part(p).en, fr: part(p).fr });
  return { authority: both('authority'), purpose: both('purpose'), contact: both('contact') };
}
