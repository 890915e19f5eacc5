import {describe, expect, test} from 'vitest';
import {phrasesOf} from '../phrases-of.ts';

describe('the subject of a verb', () => {
  test.each([
    // What modifies a noun has verbs of its own.
    ['A doctor who examined both said it was nothing.', 'A doctor > said'],
    ['The charity that ran the camp said so.', 'The charity > said'],
    ['A woman who lives on Mill Lane said she heard it.', 'A woman > said'],
    ['A guest who had come to ask for a refund said he had changed his mind.', 'A guest > said'],
    ['A notice pinned to the shelter on Mill Lane says no.', 'A notice > pinned says'],
    ['A report filed by the coach describes it.', 'A report > filed describes'],
    ['A soldier who survived a march in which a recruit died told a court so.', 'A soldier > told'],
    ['A letter from one of his superiors warns them.', 'A letter > warns'],
    // What stands beside it.
    ['Ann Amsel has herself denied it.', 'Ann Amsel > denied'],
    ['Ann Amsel, “the Abacus” to her clerks, said no.', 'Ann Amsel > said'],
    // Who speaks goes on speaking, whatever was spoken of.
    ['The minister said the canister had exploded and accused the doctors.', 'The minister > said accused'],
    ['The utility said that the dam, with its gates, had held, but promised a report.', 'The utility > said promised'],
  ])('%s', (text, phrase) => expect(phrasesOf(text)).toContain(phrase));
  test.each([
    ['She was told by a clerk that he had gone.', 'a clerk > told'],
    ['Asked by the prosecutor why, he shrugged.', 'the prosecutor > Asked'],
  ])('who tells somebody in the passive: %s', (text, phrase) => expect(phrasesOf(text)).toContain(phrase));
  test('but who only did something has no verb of speech', () => {
    expect(phrasesOf('The bridge was built by a clerk.')).toContain('a clerk >');
  });
  test('the subject of what somebody says is not who says it', () => {
    expect(phrasesOf('The judge ruled the firm owed money.')).toContain('the firm > owed');
  });
});
