/** How often attributions of a given likelihood turned out right: pairs of both, rising in both. */
export type Calibration = readonly (readonly [likelihood: number, right: number])[];

/**
 * Turns the scorer’s likelihood into a share of right answers, so that “.9” means nine in ten.
 *
 * Between the pairs it is interpolated; they come from held-out articles by isotonic regression (Zadrozny and Elkan 2002).
 */
export function calibrate(calibration: Calibration, likelihood: number): number {
  const high = calibration.findIndex(([at]) => at >= likelihood);
  if (high < 0) return calibration.at(-1)?.[1] ?? likelihood;
  const [x, y] = calibration[high]!;
  if (high === 0) return y;
  const [x0, y0] = calibration[high - 1]!;
  return x === x0 ? y : y0 + ((likelihood - x0) / (x - x0)) * (y - y0);
}
