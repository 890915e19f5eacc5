/** The words of a role up to its head noun, in lower case: “Mayor of Bath” → mayor; what stands behind “of” is somebody else. */
export const roleWords = (role: string): string[] =>
  role
    .toLowerCase()
    .split(/ (?:of|for|at|in|to|who|with|on|from|by|and)\b|[,;(]/)[0]!
    .trim()
    .split(/\s+/);
