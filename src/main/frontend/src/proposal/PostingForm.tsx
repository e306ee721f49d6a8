import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { allOf } from '@/platform/api/all';
import type { Shape } from '@/platform/api/types';
import { number, today } from '@/platform/format';
import type { Names } from '@/platform/names';
import { useCounty } from '@/platform/place';
import { Faults } from '@/platform/states';
import { Rows } from '@/registry/Rows';
import { type Asked, COUNTED_DAYS, dayCount, questionOf, unposted, usualDates } from './postings';

const MOST_POINTS = 10_000;
const MOST_OF_DEPARTMENT = 1_000;
const MOST_PHYSICIANS = 20;
/** What speaks for and against, with the points where none are said. */
const WEIGHTS = { perMinute: 1, whereRegular: 60, servicePerDay: 2, perRecentPosting: 120 };

/** What the bureau asks: for when, for where, and what counts how much. */
export function PostingForm({
  names,
  asking,
  ask,
}: {
  names: Names;
  asking: boolean;
  ask: (question: Shape<'PostingQuestion'>) => void;
}) {
  const { t } = useTranslation('proposal');
  const county = useCounty();
  const [form] = Form.useForm<Asked>();
  const from = Form.useWatch('from', form);
  const to = Form.useWatch('to', form);
  const days = dayCount(from, to);
  const fill = useMutation({
    mutationFn: () =>
      allOf<Shape<'KeptPosting'>>(
        '/api/v1/counties/{county}/postings',
        { county },
        new AbortController().signal,
      ),
    onSuccess: (postings) => {
      const vacancies = unposted(names.centres, postings, from ?? '', to ?? '');
      form.setFieldsValue({ vacancies });
      void form.validateFields(['vacancies']).catch(() => undefined);
    },
  });
  const needed = [{ required: true, message: t('registry:missing') }];
  return (
    <Form<Asked>
      form={form}
      name="postings"
      layout="vertical"
      initialValues={{ ...usualDates(today()), daysPerWeek: 5, vacancies: [{ physicians: 1 }] }}
      onFinish={(asked) => ask(questionOf(asked))}
    >
      <div className="few">
        <Form.Item
          name="from"
          label={t('registry:fields.from')}
          rules={needed}
          extra={
            days !== undefined &&
            t(days >= COUNTED_DAYS ? 'postings.counts' : 'postings.tooShort', {
              days: number(days),
              least: COUNTED_DAYS,
            })
          }
        >
          <Input type="date" />
        </Form.Item>
        <Form.Item name="to" label={t('registry:fields.to')} rules={needed}>
          <Input type="date" min={from} />
        </Form.Item>
        <Form.Item name="daysPerWeek" label={t('registry:fields.daysPerWeek')}>
          <InputNumber min={1} max={7} precision={0} placeholder="5" />
        </Form.Item>
        <Form.Item
          name="mostOfDepartment"
          label={t('postings.mostOfDepartment')}
          extra={t('postings.mostOfDepartmentMeans')}
        >
          <InputNumber min={0} max={MOST_OF_DEPARTMENT} precision={0} placeholder={t('postings.noLimit')} />
        </Form.Item>
      </div>
      <Form.Item
        name="vacancies"
        label={t('postings.vacancies')}
        rules={[
          {
            validator: async (_, rows: Asked['vacancies'] = []) => {
              if (rows.length === 0 || rows.some((one) => one.centre === undefined)) {
                throw new Error(t('postings.whichCentre'));
              }
            },
          },
        ]}
      >
        <Rows
          add={t('postings.addVacancy')}
          blank={{ physicians: 1 }}
          centres={names.centres.filter((one) => one.active).map(({ id, name }) => ({ value: id, label: name ?? id }))}
          cells={[
            { name: 'centre', input: 'centre' },
            { name: 'specialty', input: 'specialty', optional: true },
            { name: 'physicians', input: 'number', least: 1, most: MOST_PHYSICIANS },
          ]}
        />
      </Form.Item>
      <details>
        <summary>{t('postings.weights')}</summary>
        <p className="about">{t('postings.weightsMean')}</p>
        <div className="few">
          {Object.entries(WEIGHTS).map(([name, usual]) => (
            <Form.Item key={name} name={['weights', name]} label={t(`postings.weight.${name}`)}>
              <InputNumber min={0} max={MOST_POINTS} precision={0} placeholder={String(usual)} />
            </Form.Item>
          ))}
        </div>
      </details>
      <Faults error={fill.error} />
      <div className="bar">
        <Button type="primary" htmlType="submit" loading={asking}>
          {t('postings.ask')}
        </Button>
        <Button
          disabled={days === undefined || names.centres.length === 0}
          loading={fill.isPending}
          onClick={() => fill.mutate()}
        >
          {t('postings.fill')}
        </Button>
      </div>
    </Form>
  );
}
