import { Alert, Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { holds, session } from '@/platform/api/session';
import type { Shape } from '@/platform/api/types';
import { number, quarter, range } from '@/platform/format';
import { Nothing } from '@/platform/states';
import { Speaks } from './Speaks';
import { postingOf } from './postings';

type Proposed = Shape<'ProposedPosting'>;

/** The proposed postings: who, why, what each does to the quarters ahead, and who else might go. */
export function Proposal({
  proposal,
  taken,
  take,
}: {
  proposal: Shape<'PostingProposal'>;
  /** Ids of the postings that have been registered since. */
  taken: readonly string[];
  take: (proposed: Proposed, physician: string) => void;
}) {
  const { t } = useTranslation('proposal');
  return (
    <section aria-label={t('postings.found')}>
      <h2>{t('postings.count', { count: proposal.postings.length })}</h2>
      {proposal.unfilled.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('postings.unfilled')}
          description={
            <ul>
              {proposal.unfilled.map((one) => (
                <li key={`${one.centre} ${one.specialty}`}>
                  <Unfilled of={one} />
                </li>
              ))}
            </ul>
          }
        />
      )}
      {proposal.postings.length === 0 ? (
        <Nothing text={t('postings.nothing')} />
      ) : (
        <>
          <p>{t('postings.best')}</p>
          <h3>{t('postings.together')}</h3>
          <Effects of={proposal.quarters} />
          <ol className="proposed">
            {proposal.postings.map((one) => (
              <li key={`${one.centre} ${one.sent.physician}`}>
                <One proposed={one} taken={taken} take={take} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function One({
  proposed,
  taken,
  take,
}: {
  proposed: Proposed;
  taken: readonly string[];
  take: (proposed: Proposed, physician: string) => void;
}) {
  const { t } = useTranslation('proposal');
  const caller = session.use((state) => state.caller);
  const decides = holds(caller, ['BUREAU_ADMIN']);
  const { sent, others } = proposed;
  const name = sent.physicianName ?? sent.physician;
  const isTaken = (physician: string) => taken.includes(postingOf(proposed, physician).id);
  return (
    <article aria-label={`${name} → ${proposed.centreName ?? proposed.centre}`}>
      <div className="head">
        <h3>
          {name} → {proposed.centreName ?? proposed.centre}
        </h3>
        <span className="spread" />
        {isTaken(sent.physician) ? (
          <Tag color="success">{t('postings.taken')}</Tag>
        ) : (
          decides && (
            <Button type="primary" onClick={() => take(proposed, sent.physician)}>
              {t('postings.take')}
            </Button>
          )
        )}
      </div>
      <p className="about">
        {range(proposed.from, proposed.to)} · {t('postings.perWeek', { days: proposed.daysPerWeek })}
      </p>
      <Speaks for={sent} />
      <Effects of={proposed.quarters} />
      {others.length > 0 && (
        <details>
          <summary>{t('postings.others', { count: others.length })}</summary>
          <ul className="others">
            {others.map((other) => (
              <li key={other.physician}>
                <strong>{other.physicianName ?? other.physician}</strong>
                <Speaks for={other} />
                {isTaken(other.physician) ? (
                  <Tag color="success">{t('postings.taken')}</Tag>
                ) : (
                  decides && (
                    <Button
                      size="small"
                      aria-label={t('postings.takeOther', { name: other.physicianName ?? other.physician })}
                      onClick={() => take(proposed, other.physician)}
                    >
                      {t('postings.rather')}
                    </Button>
                  )
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

function Unfilled({ of }: { of: Shape<'UnfilledVacancy'> }) {
  const { t } = useTranslation('proposal');
  const centre = of.centreName ?? of.centre;
  const specialty =
    of.specialty === undefined
      ? t('registry:anySpecialty')
      : t(`registry:specialty.${of.specialty}`, { defaultValue: of.specialty });
  return t('postings.stillOpen', {
    centre,
    specialty,
    count: of.physicians,
    reason: t(`postings.reason.${of.reason}`),
  });
}

/** What is missing of each quarter, before and after. */
function Effects({ of }: { of: Shape<'PostingEffect'>[] }) {
  const { t } = useTranslation('proposal');
  return of.length === 0 ? (
    <p className="about">{t('postings.noQuarters')}</p>
  ) : (
    <dl className="effects">
      {of.map(({ firstDay, lastDay, missingBefore, missingAfter, exact }) => (
        <div key={firstDay} title={range(firstDay, lastDay)}>
          <dt>{quarter(firstDay)}</dt>
          <dd>
            {missingBefore === missingAfter
              ? t('postings.same', { missing: number(missingAfter) })
              : t('postings.changes', { before: number(missingBefore), after: number(missingAfter) })}{' '}
            {missingAfter !== missingBefore && (
              <Tag color={missingAfter < missingBefore ? 'success' : 'warning'}>
                {t(missingAfter < missingBefore ? 'postings.fewer' : 'postings.more', {
                  count: Math.abs(missingBefore - missingAfter),
                })}
              </Tag>
            )}
            {!exact && <small>{t('postings.atLeast')}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
