/**
 * Rows of whole numbers from −32,768 to 32,767, all zero at first, in one array that grows.
 *
 * A typed array for each row would take five times the memory of its numbers.
 */
export interface Rows {
  /** Row `r` begins at `r * width`. Read it anew after `add`, which may have moved the rows. */
  numbers: Int16Array;
  /** Adds a row and gives its index. */
  readonly add: () => number;
  /** Forgets all rows. */
  readonly clear: () => void;
}

export const openRows = (width: number): Rows => {
  let count = 0;
  const rows: Rows = {
    numbers: new Int16Array(width * 256),
    add: () => {
      if ((count + 1) * width > rows.numbers.length) {
        const larger = new Int16Array(rows.numbers.length * 2);
        larger.set(rows.numbers);
        rows.numbers = larger;
      }
      return count++;
    },
    clear: () => {
      count = 0;
      rows.numbers.fill(0);
    },
  };
  return rows;
};
