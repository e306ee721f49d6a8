import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Select, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { holds, session } from '@/platform/api/session';
import { monday, plusDays, range, today } from '@/platform/format';
import { useNames } from '@/platform/names';
import { useChoice } from '@/platform/place';
import { Absences } from './Absences';
import { AttendanceWeek } from './AttendanceWeek';
import './inforce.css';

/** Who came to a centre in a week, recorded by the centre itself or by the bureau. */
export default function AttendancePage() {
  const { t } = useTranslation('inforce');
  const names = useNames();
  const caller = session.use((state) => state.caller);
  const seesAll = holds(caller, ['BUREAU_ADMIN', 'PLANNER', 'AUDITOR']);
  const [chosen, setChosen] = useChoice('centre', caller?.centre ?? '');
  const [week, setWeek] = useChoice('week', monday(today()));
  const centre = seesAll ? chosen : (caller?.centre ?? '');
  return (
    <>
      <div className="title-line">
        <Typography.Title level={1}>
          {seesAll ? t('attendance') : names.centre(centre)}
        </Typography.Title>
        {seesAll && (
          <Select
            aria-label={t('attend.centre')}
            placeholder={t('attend.centre')}
            className="who"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            value={centre === '' ? null : centre}
            onChange={(value?: string) => setChosen(value ?? '')}
            options={names.centres.map((one) => ({ value: one.id, label: one.name ?? one.id }))}
          />
        )}
      </div>
      {centre === '' ? (
        <Absences />
      ) : (
        <>
          <div className="title-line">
            <Button
              aria-label={t('attend.before')}
              icon={<LeftOutlined />}
              onClick={() => setWeek(plusDays(week, -7))}
            />
            <b>{range(week, plusDays(week, 6))}</b>
            <Button
              aria-label={t('attend.after')}
              icon={<RightOutlined />}
              onClick={() => setWeek(plusDays(week, 7))}
            />
          </div>
          <AttendanceWeek centre={centre} week={week} />
        </>
      )}
    </>
  );
}
