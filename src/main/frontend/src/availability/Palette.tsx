import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Code, CODES } from './model';

/** What is painted with: a code, or nothing, which clears. */
export function Palette({
  chosen,
  choose,
  disabled,
}: {
  chosen: Code | undefined;
  choose: (code: Code | undefined) => void;
  disabled: boolean;
}) {
  const { t } = useTranslation('availability');
  return (
    <div className="brushes">
      <Radio.Group
        aria-label={t('palette')}
        optionType="button"
        disabled={disabled}
        value={chosen ?? 'CLEAR'}
        onChange={(event) =>
          choose(CODES.find((code) => code === event.target.value))
        }
        options={[
          ...CODES.map((code, index) => ({
            value: code as string,
            label: (
              <>
                <b>{t(`codes.${code}`)}</b> {t(`meanings.${code}`)} <kbd>{index + 1}</kbd>
              </>
            ),
          })),
          {
            value: 'CLEAR',
            label: (
              <>
                {t('clear')} <kbd>0</kbd>
              </>
            ),
          },
        ]}
      />
      <small>{t('how')}</small>
    </div>
  );
}
