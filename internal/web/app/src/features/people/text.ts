import en from '../../i18n/en/people';
import fr from '../../i18n/fr/people';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);

/** A field of a roster as these screens name it; the server may know one they do not. */
export function useFieldName(): (field: string) => string {
  const t = useFeatureText();
  return (field) => (t.fields as Record<string, string>)[field] ?? field;
}
