import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { serve, show } from '@/platform/testing';
import { Published } from './Published';

const ROUND = 'GET /api/v1/counties/ningdu/rounds/r1';

test('a round that is not published yet says so, and no roster is asked for', async () => {
  const asked = serve({ [ROUND]: { id: 'r1', state: 'COLLECTING' } });
  await show(<Published>{() => 'the roster'}</Published>);
  expect(await screen.findByText(/还没有发布/)).toBeDefined();
  expect(asked.mock.calls.map(([address]) => String(address))).toEqual(['/api/v1/counties/ningdu/rounds/r1']);
});

test('a published roster is shown', async () => {
  serve({ [ROUND]: { id: 'r1', state: 'PUBLISHED' }, [`${ROUND}/published`]: { version: 1 } });
  await show(<Published>{(roster) => `version ${roster.version}`}</Published>);
  expect(await screen.findByText('version 1')).toBeDefined();
});
