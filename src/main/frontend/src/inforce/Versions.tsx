import { Menu } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileLinks } from '@/exchange/FileLinks';
import { useLetterFiles, useNoticeFiles, useRosterFiles } from '@/exchange/offered';
import { useGet } from '@/platform/api/queries';
import { explained, instant } from '@/platform/format';
import { useNames } from '@/platform/names';
import { useChoice, useRoundPath } from '@/platform/place';
import { Problem } from '@/platform/api/problem';
import { Loaded, Nothing } from '@/platform/states';
import { Changes } from './Changes';

/** Each version that holds or held, and what it changed. */
export function Versions() {
  const { t } = useTranslation('inforce');
  const path = useRoundPath();
  const [chosen, choose] = useChoice('version');
  const latest = useGet('/api/v1/counties/{county}/rounds/{round}/published', { path });
  if (latest.error instanceof Problem && latest.error.isMissing) {
    return <Nothing text={t('versions.none')} />;
  }
  return (
    <Loaded of={latest}>
      {({ version: last }) => {
        const version = Number(chosen) || last;
        return (
          <div className="versions">
            <Menu
              selectedKeys={[String(version)]}
              onClick={({ key }) => choose(Number(key) === last ? '' : key)}
              items={Array.from({ length: last }, (_, index) => last - index).map((one) => ({
                key: String(one),
                label: one === last ? t('versions.holds', { version: one }) : t('versions.one', { version: one }),
              }))}
            />
            <Version version={version} />
          </div>
        );
      }}
    </Loaded>
  );
}

function Version({ version }: { version: number }) {
  const { t } = useTranslation('inforce');
  const names = useNames();
  const path = { ...useRoundPath(), version: String(version) };
  const roster = useGet('/api/v1/counties/{county}/rounds/{round}/published/{version}', { path });
  const changes = useGet('/api/v1/counties/{county}/rounds/{round}/published/{version}/changes', {
    path,
  });
  return (
    <section aria-label={t('versions.one', { version })}>
      <Loaded of={roster}>
        {(it) => (
          <>
            <p>
              {t('versions.made', { at: instant(it.publishedAt), by: it.publishedBy, count: it.duties.length })}
            </p>
            {(it.acknowledged ?? []).length > 0 && (
              <>
                <h2>{t('versions.acknowledged')}</h2>
                <ul>
                  {it.acknowledged?.map((gap) => (
                    <li key={`${gap.centre}${gap.week}${gap.date}${gap.session}`}>
                      {names.centre(gap.centre)} {gap.week ?? gap.date}{' '}
                      {explained(t('gate.missing', { count: gap.missing ?? 1 }), gap.reason)}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Loaded>
      <Files version={path.version} />
      <Loaded of={changes}>{(it) => <Changes changes={it} first={version === 1} />}</Loaded>
    </section>
  );
}

/** The version as files: the roster, every centre's notice, every hospital's letters. */
function Files({ version }: { version: string }) {
  const { t } = useTranslation('exchange');
  const names = useNames();
  const roster = useRosterFiles();
  const notice = useNoticeFiles();
  const letters = useLetterFiles();
  return (
    <FileLinks
      groups={[
        { name: t('roster'), files: roster({ version }) },
        ...names.centres.map(({ id }) => ({
          name: t('notice.of', { name: names.centre(id) }),
          files: notice(id, version),
        })),
        ...names.hospitals.map(({ id }) => ({
          name: t('lettersOf', { name: names.institution(id) }),
          files: letters({ hospital: id }, version),
        })),
      ]}
    />
  );
}
