import {expect, test} from 'vitest';
import {isFurniture} from '../../src/load/layout/furniture.ts';

const LONG =
  'The harbour board met on Tuesday evening and put off its vote on the ferry until the engineers have looked at the slipway.';

test.each([
  ['Share this article', true],
  ['Email', true],
  ['Share prices fell on Tuesday after the vote.', false],
  ['(Photo: Maren Oduya)', true],
  ['Photographs of the slipway were shown to the board.', false],
  ['12 min read', true],
  ['12 minutes went by before anybody spoke.', false],
  ['* * *', true],
  ['— — — — —', true],
  ['— That was all.', false],
  ['The slipway at low tide/Reuters', true],
  ['The slipway at low tide. Getty Images', true],
  ['She sold pictures to Getty and to Reuters.', false],
  [`${LONG} Sign up for our newsletter.`, true],
  [`${LONG} He had to sign up for it twice.`, false],
  [`${LONG} Subscribe today.`, true],
  [`${LONG} © 2024 Hartlow Ledger`, true],
  [`${LONG} (c) 2024 Hartlow Ledger`, true],
  [`${LONG} All rights reserved.`, true],
  [`${LONG} Two seats were reserved.`, false],
  [`${LONG} (Photo: Maren Oduya)`, true],
  [`${LONG} (The photo was taken later.)`, false],
  ['Maren Oduya and Piet Vosloo contributed to this report from the harbour town of Hartlow, on the Lenn.', true],
  [`${LONG} The storm contributed to this.`, false],
])('furniture: %j is %j', (text, expected) => {
  expect(isFurniture(text)).toBe(expected);
});
