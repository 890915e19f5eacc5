/** How a verb and its subject stand to each other. */
export type LinkKind =
  /** “Doe said” */
  | 'adjacent'
  /** “Doe, a retired farmer, said” */
  | 'apposition'
  /** “the mayor of Bath said” */
  | 'phrase'
  /** “Doe sat down and said” */
  | 'shared'
  /** “who said” */
  | 'relative'
  /** “said Doe” */
  | 'inverted'
  /** “Doe laughed, saying” */
  | 'participle'
  /** “according to Doe” */
  | 'according'
  /** “was told by Doe” */
  | 'agent'
  /** “was his verdict”, “the minister’s answer was”: the link of what the phrase owns */
  | 'owner';

/** A verb of the writer’s voice (or “according to”) and the phrase that is its subject. */
export interface Link {
  /** Token of the flow. */
  readonly verb: number;
  readonly reference: number;
  readonly kind: LinkKind;
  /** “was told”, “was quoted”: the subject is spoken to, or of. */
  readonly passive: boolean;
}
