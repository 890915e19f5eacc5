import {unicodePattern} from '../unicode-pattern.ts';

/** Whether a phrase has the shape of a person's name: two to five words in capitals, particles and initials between. */
export function looksLikeName(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  if (words.length < 2 || words.length > 5 || looksLikePublisher(phrase)) return false;
  if (words.some(word => NEVER_IN_NAMES.has(word.toLowerCase().replace(/[.,]/g, '')))) return false;
  return (
    words.every(word => NAME_WORD.test(word) || PARTICLES.has(word)) &&
    NAME_WORD.test(words[0]!) &&
    NAME_WORD.test(words.at(-1)!)
  );
}

/** Whether a phrase names a paper, broadcaster, agency or site: “Baltic Dispatch”, “The Usk Courier”, “DAWN.COM”. */
export function looksLikePublisher(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  if (words.length > 6) return false;
  if (phrase.includes('.') && /^(?:[\w-]+\.)+(?:com|org|net|news|info|co|[a-z]{2})$/i.test(phrase)) return true;
  if (isAgency(phrase)) return true;
  const proper = words.every(word => PROPER.test(word) || /^(?:of|the|and|for|in|de|du|la|le|der|die)$/.test(word));
  return proper && words.some(word => PUBLISHING.has(word.toLowerCase()));
}

const PROPER = unicodePattern(String.raw`^[\p{Lu}\d&]`);
const NAME_WORD = unicodePattern(
  String.raw`^(?:(?:[dDlL]['’]|[OoMm]['’]|af-|al-|el-)?\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*|\p{Lu}\.(?:-?\p{Lu}\.)*|(?:Jr|Sr|St)\.)$`,
);
const PARTICLES = new Set(
  'van von der den de del della di da dos das du la le ter ten af av bin binti ibn al el y e zu zum of-the bint ap'.split(
    ' ',
  ),
);
const AGENCIES = new Set(
  (
    'reuters,ap,afp,upi,pa,dpa,efe,ansa,tass,xinhua,bloomberg,bbc,cnn,npr,pbs,nbc,cbs,abc,associated press,' +
    'agence france-presse,press association,pa media'
  ).split(','),
);

/** “AP”, “the BBC”, “Reuters Staff”. */
const isAgency = (phrase: string): boolean =>
  AGENCIES.has(
    phrase
      .toLowerCase()
      .replace(/^the\s+/, '')
      .replace(/\s+(?:news|staff)$/, ''),
  );

const PUBLISHING = new Set(
  (
    'times post herald ledger courier observer gazette tribune journal news wire newswire dispatch daily weekly mercury chronicle ' +
    'guardian telegraph mail standard press review magazine reporter examiner echo argus independent today bulletin ' +
    'sentinel register citizen advertiser globe inquirer enquirer monitor radio television tv online agency broadcasting ' +
    'bugle beacon clarion recorder spectator statesman tageblatt zeitung'
  ).split(' '),
);
const NEVER_IN_NAMES = new Set(
  (
    'january february march april may june july august september october november december monday tuesday wednesday thursday ' +
    'friday saturday sunday world news politics sport sports opinion analysis business culture science health technology ' +
    'economy markets video photos share related more read live breaking exclusive interview editorial comment comments home ' +
    'latest updated published posted the a an in on at with and or for from subscribe advertisement summary abstract full ' +
    'text story stories section page about contact privacy cookie cookies menu search login sign'
  ).split(' '),
);
