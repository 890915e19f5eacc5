import type {Command} from './command.ts';
import {compareKeys} from './compare-keys.ts';
import {copy} from './copy.ts';
import {correct} from './correct.ts';
import {filterKeys} from './filter-keys.ts';
import {focus} from './focus.ts';
import {jumps} from './jumps.ts';
import {lists} from './lists.ts';
import {look} from './look.ts';
import {move} from './move.ts';
import {notes} from './notes.ts';
import {pick} from './pick.ts';
import {pickerKeys} from './picker-keys.ts';
import {program} from './program.ts';
import {saveKeys} from './save-keys.ts';
import {search} from './search.ts';
import {trail} from './trail.ts';
import {whyKeys} from './why-keys.ts';

/** Every command of the screen, in the order in which help and documents list them. */
export const COMMANDS: readonly Command[] = [
  ...move,
  ...trail,
  ...pick,
  ...correct,
  ...search,
  ...lists,
  ...jumps,
  ...notes,
  ...copy,
  ...saveKeys,
  ...focus,
  ...look,
  ...program,
  ...whyKeys,
  ...compareKeys,
  ...pickerKeys(() => COMMANDS),
  ...filterKeys,
];
