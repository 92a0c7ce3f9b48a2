import en from '../../i18n/en/mentoring';
import fr from '../../i18n/fr/mentoring';
import { textOf } from '../../i18n/text';

export const useMentoringText = textOf(en, fr);
