/** What several runs of one measurement say. */
export interface Summary {
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

/** Median and 95th percentile (nearest rank); null where nothing was measured. */
export function summarise(values: readonly number[]): Summary | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
  return {median: rank(0.5), p95: rank(0.95), runs: sorted.length};
}
