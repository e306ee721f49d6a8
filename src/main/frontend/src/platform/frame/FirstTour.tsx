import { Tour } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { shown } from './firstVisit';

/** What is shown at each step; a step whose place is not there stands in the middle. */
const STEPS = [
  { key: 'place', at: '.places' },
  { key: 'items', at: '.items' },
  { key: 'next', at: '.next-steps' },
  { key: 'proof', at: '.figures' },
  { key: 'help', at: '.account' },
] as const;

/** Five steps for whoever comes for the first time; over once left, be it by going elsewhere. */
export default function FirstTour({ end }: { end: () => void }) {
  const { t } = useTranslation('platform');
  const { pathname } = useLocation();
  const [begun] = useState(pathname);
  const isLeft = !pathname.startsWith(begun);
  useEffect(shown, []);
  useEffect(() => {
    if (isLeft) {
      end();
    }
  }, [isLeft, end]);
  return (
    <Tour
      open
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
