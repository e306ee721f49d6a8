import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { number } from '@/platform/format';
import type { Names } from '@/platform/names';
import { SPECIALTIES, WORDS } from './words';

const PLACES = ['institution', 'hospital', 'managedBy', 'responsibleHospitals', 'from', 'to'];
const CODES = Object.entries(WORDS).flatMap(([kind, codes]) => codes.map((code) => [code, kind] as const));
const KIND_OF = new Map<string, string>(CODES);

/** A property's value in words: names for ids and codes, lists one after the other. */
export function useWorded(names: Names): (name: string, value: unknown) => string {
  const { t } = useTranslation('registry');
  const between = i18next.language === 'en' ? ', ' : '、';
  const worded = (name: string, value: unknown): string => {
    if (value === undefined || value === null || value === '') {
      return '--';
    }
    if (typeof value === 'boolean') {
      return t(value ? 'yes' : 'no');
    }
    if (typeof value === 'number') {
      return name === 'latitude' || name === 'longitude' ? String(value) : number(value, Number.isInteger(value) ? 0 : 1);
    }
    if (Array.isArray(value)) {
      return value.length === 0 ? t('none') : value.map((one) => worded(name, one)).join(between);
    }
    if (typeof value === 'object') {
      return Object.entries(value)
        .map(([inner, one]) => (one === true ? t(`cells.${inner}`, { defaultValue: inner }) : worded(inner, one)))
        .join(' ');
    }
    const text = String(value);
    if (name === 'physician') {
      return names.physician(text);
    }
    if (name === 'permittedCentres' || name === 'centre') {
      return names.centre(text);
    }
    if (PLACES.includes(name)) {
      return names.institution(text);
    }
    if (SPECIALTIES.includes(text)) {
      return t(`specialty.${text}`);
    }
    const kind = KIND_OF.get(text);
    return kind === undefined ? text : t(`${kind}.${text}`);
  };
  return worded;
}
