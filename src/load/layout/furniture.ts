import {unicodePattern} from '../unicode-pattern.ts';

/**
 * Whether a short paragraph is furniture: share lines, related links, credits, newsletters, notes on the author.
 *
 * Asked of whole paragraphs only, and only what can be told from the paragraph itself: real last paragraphs have been
 * lost to bolder rules. It is marked and dimmed, never left out.
 */
export function isFurniture(text: string): boolean {
  if (text.length > 400) return false;
  // Asked of every paragraph of a book, and each pattern has to be compiled: a quick look tells most of them apart.
  const begins = BEGINNINGS.test(text);
  if (!begins && !maySay(text)) return false;
  return (
    (begins && OPENINGS.some(pattern => pattern.test(text))) ||
    ANYWHERE.some(pattern => pattern.test(text)) ||
    (text.includes('contributed') && CONTRIBUTED.test(text))
  );
}

/** Patterns that begin with one of the `BEGINNINGS`. */
const OPENINGS: readonly RegExp[] = [
  // share and follow
  /^(?:share|tweet|pin it|email|print|copy link|save)(?:[\s,|·]+(?:share|tweet|pin it|email|print|copy link|save|this|on|via|article|story|post|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|link|with|friends|the|a|by))*[.:]?$/i,
  /^(?:follow|like|join|find|contact|reach|email)\s[^.!?]{0,80}?(?:\bon\s+(?:twitter|x|facebook|instagram|linkedin|threads|bluesky|mastodon|telegram|whatsapp)\b|@\w)/i,
  /^(?:twitter|x|facebook|instagram|e-?mail|telegram|bluesky|threads)\s*:\s*\S+\.?$/i,
  /^follow\s+@\w+\.?$/i,
  // related
  /^(?:read more|read next|read also|also read|see also|related|related (?:stories|articles|coverage|links|topics|content)|more on this(?: story)?|more from .{1,40}|most read|most popular|recommended(?: for you)?|you (?:may|might) also like|don['’]t miss|trending(?: now)?|keep reading|up next)\b(?:\s*[:|>»].*|\s*\.?)$/i,
  /^(?:watch|listen to|see|view|read|click|tap|scroll)\b[^.!?]{0,90}\b(?:below|above|here|video|podcast|interview|gallery|transcript)\s*(?:below|above|here)?\s*[.:]?$/i,
  // newsletters and subscriptions
  /^(?:subscribe|sign up|sign in|log in|register|create an account)(?: now| here| today| to .{1,60})?[.!]?$/i,
  /^(?:newsletter|thank you for (?:reading|subscribing)|support (?:us|our journalism|independent journalism))\b.{0,200}$/i,
  // advertisements and page parts
  /^(?:advertisement|advertising|sponsored(?: content)?|ad|article continues below(?: this)?(?: advertisement)?|story continues below.*|continue reading.*|skip (?:to|past|advertisement).*|loading\.*|comments?(?: \(\d+\))?|leave a (?:comment|reply)|back to top|show more|load more|full (?:text|story)|abstract|tags?:.*|topics?:.*|filed under.*)[.:]?$/i,
  // pictures
  /^\(?(?:photo(?:graph)?s?|image|picture|video|illustration|credit)s?(?:\s+(?:credit|by|courtesy(?: of)?|via))?\s*[:/]\s*\S.{0,120}$/i,
  /^\(?(?:photo(?:graph)?|image|picture|illustration)s?\s+(?:by|courtesy|via|credit)\b.{0,120}$/i,
  // who wrote and helped
  /^(?:additional )?(?:reporting|writing|editing) by\b.{0,300}$/i,
  /^\(?(?:additional )?reporting by\b.{0,300}(?:editing by\b.{0,100})?\)?$/i,
  /^(?:this (?:article|story|report) (?:was|has been) (?:originally |first )?(?:published|updated|amended|edited|corrected)\b|this (?:article|story|report) (?:originally|first) appeared\b).{0,300}$/i,
];

const ANYWHERE: readonly RegExp[] = [
  /\b(?:sign up|subscribe|register)\b.{0,120}\b(?:newsletters?|inbox|briefing|e-?mails?|alerts?|daily|weekly|free|today|account|now)\b/i,
  /^\d+\s*min(?:ute)?s?(?:\s+read)?$/i,
  /(?:©|\(c\)|\bcopyright\b)\s*(?:\d{4}|by\b)|\ball rights reserved\b/i,
  /^.{0,160}\((?:photo|image|picture|ap photo|afp|getty|reuters)\b[^)]{0,100}\)\.?$/i,
  /^.{0,60}\b(?:\/\s*(?:getty(?: images)?|reuters|afp|ap|shutterstock|alamy|epa)|(?:getty images|shutterstock|alamy))\.?$/i,
  /^[-_*=~—–#.\s]{2,}$/,
];

/** Names, in capitals, and what they did: “Ann Lee and John Roe contributed to this report.” */
const CONTRIBUTED = unicodePattern(
  String.raw`^(?:[\p{Lu}][\p{L}.'’-]*(?:,?\s+(?:and\s+)?)){1,8}(?:also )?contributed (?:to this|reporting|from).{0,80}$`,
);

/** How furniture begins, behind no more than three other signs; what has no word there may be furniture too. */
const BEGINNINGS =
  /^[^a-z]{0,3}(?:(?:share|tweet|pin|e|print|copy|save|follow|like|join|find|contact|reach|twitter|x|facebook|instagram|e?mail|telegram|bluesky|threads|read|also|see|related|more|most|recommended|you|don|trending|keep|up|watch|listen|view|click|tap|scroll|subscribe|sign|log|register|create|newsletter|thank|support|advertisement|advertising|sponsored|ad|article|story|continue|skip|loading|comments?|leave|back|show|load|full|abstract|tags?|topics?|filed|photo(?:graph)?s?|images?|pictures?|videos?|illustrations?|credits?|additional|reporting|writing|editing|this)(?![a-z])|$|(?<=[^a-z]{3})[^a-z])/i;

/** Whether one of the patterns may match elsewhere than at the beginning: longer texts have to be read for fewer of them. */
const maySay = (text: string): boolean =>
  text.length <= CREDIT ? GIVEAWAYS.test(text) : WORDS.test(text) || text.includes('(') || text.includes('©');

/** A picture's credit without brackets is no longer than this. */
const CREDIT = 80;
const GIVEAWAYS =
  /[©(/]|ewsletter|inbox|alerts|riefing|ubscribe|ign up|opyright|reserved|etty|utterstock|lamy|ontributed|\d\s*min/;
// None is short and none begins with a sign: that lets the engine skip most letters.
const WORDS = /ewsletter|inbox|alerts|riefing|ubscribe|ign up|opyright|reserved|ontributed/;
