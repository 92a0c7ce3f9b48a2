import en from '../../i18n/en/export';
import fr from '../../i18n/fr/export';
import { textOf } from '../../i18n/text';

export const useExportText = textOf(en, fr);
