import type {EntityType} from '../../model/annotation.ts';

/** A date, a sum or a measure in one passage: tokens `first` up to, but without, `last`. */
export interface FoundValue {
  readonly type: Extract<EntityType, 'date' | 'money' | 'percent' | 'quantity'>;
  readonly first: number;
  readonly last: number;
  /** ISO 8601, or number and unit; null where the text does not allow it. */
  readonly value: string | null;
}
