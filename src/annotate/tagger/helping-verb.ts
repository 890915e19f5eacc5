const helping = /^(?:have|has|had|having|'ve|'d|is|are|was|were|be|been|being|'s|'re|get|gets|got|getting)$/;
const joined = /(?:'ve|'d|'s|’ve|’d|’s|n't|n’t)$/;

/** Whether a word, in lower case, is or ends in a form of “be”, “have” or “get” that a participle may follow. */
export const isHelpingVerb = (lower: string): boolean => helping.test(lower) || joined.test(lower);
