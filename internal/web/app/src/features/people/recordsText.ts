import en from '../../i18n/en/records';
import fr from '../../i18n/fr/records';
import { textOf } from '../../i18n/text';

export const useRecordsText = textOf(en, fr);
