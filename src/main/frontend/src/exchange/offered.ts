import { useTranslation } from 'react-i18next';
import { address } from '@/platform/api/client';
import { useCounty, useRoundPath } from '@/platform/place';
import type { Offered } from './FileLinks';

const ROUND = '/api/v1/counties/{county}/rounds/{round}';

/** A roster as files: of a version that was published, of the one that holds, or of a draft. */
export function useRosterFiles(): (of: { version?: string; draft?: string }) => Offered[] {
  const { t } = useTranslation('exchange');
  const path = useRoundPath();
  return ({ version, draft }) => {
    const at =
      draft === undefined
        ? address(`${ROUND}/published${version === undefined ? '' : '/{version}'}`, { path: { ...path, version: version ?? '' } })
        : address(`${ROUND}/drafts/{draft}`, { path: { ...path, draft } });
    return [
      { text: t('workbook'), address: `${at}.xlsx` },
      { text: t('csv'), address: `${at}.csv` },
    ];
  };
}

/** A centre's notice: as PDF by paper and layout, as a document, as a page to print. */
export function useNoticeFiles(): (centre: string, version?: string) => Offered[] {
  const { t } = useTranslation('exchange');
  const path = useRoundPath();
  return (centre, version) => {
    const notice = (suffix: string, query: Record<string, string> = {}) =>
      address(`${ROUND}/published/centres/{centre}/notice.${suffix}`, {
        path: { ...path, centre },
        query: { ...query, version },
      });
    return [
      ...['A4', 'A3'].flatMap((paper) =>
        ['month', 'quarter'].map((layout) => ({
          text: t(`notice.${layout}`, { paper }),
          address: notice('pdf', { paper, layout }),
        })),
      ),
      { text: t('document'), address: notice('docx') },
      { text: t('notice.page'), address: notice('html'), opens: true },
    ];
  };
}

/** Letters of assignment: of a physician, or of all whom a hospital sends. */
export function useLetterFiles(): (of: { physician: string } | { hospital: string }, version?: string) => Offered[] {
  const { t } = useTranslation('exchange');
  const path = useRoundPath();
  return (of, version) => {
    const whose = 'physician' in of ? 'physicians/{physician}/letter' : 'hospitals/{hospital}/letters';
    const letter = (suffix: string) =>
      address(`${ROUND}/published/${whose}.${suffix}`, { path: { ...path, ...of }, query: { version } });
    return [
      { text: t('pdf'), address: letter('pdf') },
      { text: t('document'), address: letter('docx') },
    ];
  };
}

/** Whose calendar. */
export interface CalendarOf {
  kind: 'physician' | 'centre' | 'hospital';
  id: string;
}

export function useCalendarFile(): (of: CalendarOf) => Offered {
  const { t } = useTranslation('exchange');
  const county = useCounty();
  return ({ kind, id }) => ({
    text: t('calendar.file'),
    address: address(`/api/v1/counties/{county}/${kind}s/{id}/calendar.ics`, { path: { county, id } }),
  });
}
