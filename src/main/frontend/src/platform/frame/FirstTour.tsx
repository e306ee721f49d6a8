import { Tour } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SEEN } from './firstVisit';

/** What is shown at each step; a step whose place is not there stands in the middle. */
const STEPS = [
  { key: 'place', at: '.places' },
  { key: 'items', at: '.items' },
  { key: 'next', at: '.next-steps' },
  { key: 'proof', at: '.figures' },
  { key: 'help', at: '.account' },
] as const;

/** Five steps for whoever comes for the first time; may be skipped at any of them. */
export default function FirstTour() {
  const { t } = useTranslation('platform');
  const [open, setOpen] = useState(true);
  const end = () => {
    localStorage.setItem(SEEN, 'seen');
    setOpen(false);
  };
  return (
    <Tour
      open={open}
      onClose={end}
      onFinish={end}
      steps={STEPS.map(({ key, at }) => ({
        title: t(`tour.${key}.title`),
        description: t(`tour.${key}.text`),
        target: () => document.querySelector<HTMLElement>(at) as HTMLElement,
      }))}
    />
  );
}
