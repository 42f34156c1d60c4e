import { expect, it } from 'vitest';
import { faultKind } from '@/domain/fault';

it('error statuses of a server are one kind of fault, every other code is its own', () => {
  expect([faultKind('HTTP_404'), faultKind('HTTP_503'), faultKind('BAD_JSON'), faultKind('OFFLINE')]).toEqual(['HTTP', 'HTTP', 'BAD_JSON', 'OFFLINE']);
});
