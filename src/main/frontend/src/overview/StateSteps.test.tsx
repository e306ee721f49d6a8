import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '@/platform/testing';
import { StateSteps } from './StateSteps';

test('a round that is planned stands at its second step', async () => {
  await show(<StateSteps state="PLANNING" />);
  expect(screen.getByText('制定').closest('[aria-current="step"], .ant-steps-item-active')).not.toBeNull();
});
