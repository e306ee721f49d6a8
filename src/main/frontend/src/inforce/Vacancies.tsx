import { ArrowRightOutlined } from '@ant-design/icons';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Shape } from '@/platform/api/types';
import { date, told } from '@/platform/format';
import { useHow, useNames } from '@/platform/names';
import { Price } from './Price';
import { type Choices, dutyKey } from './choices';

type Vacancy = Shape<'SubstitutionPlan'>['vacancies'][number];
const FIRST = 4;

/** Each duty that falls vacant with who could take it, the cheapest first, and one plan for all. */
export function Vacancies({
  plan,
  choices,
  setChoices,
}: {
  plan: Shape<'SubstitutionPlan'>;
  choices: Choices;
  setChoices: (choices: Choices) => void;
}) {
  const { t } = useTranslation('inforce');
  const names = useNames();
  return (
    <>
      <section className="joint">
        <h2>{t('stepIn.jointTitle')}</h2>
        <div>
          {plan.joint.leftEmpty.length === 0
            ? t('stepIn.jointAll', { count: plan.vacancies.length })
            : t('stepIn.jointLeft', { count: plan.joint.leftEmpty.length })}{' '}
          <Price change={plan.joint.change} />
        </div>
        <ul>
          {plan.joint.made.map((duty) => (
            <li key={dutyKey(duty)}>
              {date(duty.date)} {names.centre(duty.centre)} <ArrowRightOutlined aria-hidden /> <b>{names.physician(duty.physician)}</b>
            </li>
          ))}
        </ul>
      </section>
      {plan.vacancies.map((vacancy) => (
        <OneVacancy
          key={dutyKey(vacancy.duty)}
          vacancy={vacancy}
          chosen={choices[dutyKey(vacancy.duty)]?.physician ?? ''}
          choose={(physician) => {
            const { [dutyKey(vacancy.duty)]: _, ...others } = choices;
            setChoices(
              physician === ''
                ? others
                : { ...others, [dutyKey(vacancy.duty)]: { duty: vacancy.duty, physician } },
            );
          }}
        />
      ))}
    </>
  );
}

function OneVacancy({
  vacancy,
  chosen,
  choose,
}: {
  vacancy: Vacancy;
  chosen: string;
  choose: (physician: string) => void;
}) {
  const { t } = useTranslation('inforce');
  const names = useNames();
  const how = useHow(names);
  const { duty, ranked, excluded, bestChain } = vacancy;
  const shown = ranked.slice(0, FIRST);
  const more = ranked.slice(FIRST);
  const row = (one: Vacancy['ranked'][number]) => (
    <Radio key={one.physician} value={one.physician}>
      {names.physician(one.physician)} <Price change={one.change} />
    </Radio>
  );
  return (
    <section className="vacancy">
      <h2>
        {date(duty.date)} {how(duty)} {names.centre(duty.centre)}
      </h2>
      <Radio.Group
        aria-label={t('stepIn.candidates')}
        value={chosen}
        onChange={(event) => choose(String(event.target.value))}
      >
        <Radio value="">{t('stepIn.leave')}</Radio>
        {shown.map(row)}
        {more.length > 0 && (
          <details>
            <summary>{t('stepIn.more', { count: more.length })}</summary>
            {more.map(row)}
          </details>
        )}
      </Radio.Group>
      {ranked.length === 0 && <p className="short">{t('stepIn.nobody')}</p>}
      {bestChain !== undefined && bestChain.steps.length > 1 && (
        <div className="chain">
          {t('stepIn.chain')}{' '}
          {bestChain.steps.map((step, index) => (
            <span key={dutyKey(step.to)}>
              {index > 0 && ' · '}
              <b>{names.physician(step.to.physician)}</b>{' '}
              {step.from !== undefined && (
                <span className="stop">
                  {date(step.from.date)} {names.centre(step.from.centre)}
                </span>
              )}
              <ArrowRightOutlined aria-label={t('stepIn.goesTo')} />
              <span className="stop">
                {date(step.to.date)} {names.centre(step.to.centre)}
              </span>
            </span>
          ))}{' '}
          <Price change={bestChain.change} />
        </div>
      )}
      {excluded.length > 0 && (
        <details>
          <summary>{t('stepIn.excluded', { count: excluded.length })}</summary>
          <ul>
            {excluded.map((one) => (
              <li key={one.physician}>
                <b>{names.physician(one.physician)}</b>{' '}
                {told(one.newlyBroken.map((limit) => limit.message))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
