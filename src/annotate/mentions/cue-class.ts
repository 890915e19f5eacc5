import {inflect} from '../cues/inflect.ts';

/** Classes of words that announce speech, the plainest first; a word belongs to the first that has it. */
const classes: readonly string[] = [
  'say says said saying add adds added adding',
  'tell tells told telling',
  'ask asks asked asking wonder wonders wondered',
  'continue continued explain explains explained explaining reply replied replies answer answered answers respond responded responds conclude concluded concludes insist insisted insists admit admitted admits concede conceded concedes acknowledge acknowledged acknowledges recall recalled recalls joke joked jokes quip quipped declare declared declares declaring announce announced announces announcing state stated states argue argued argues arguing claim claimed claims claiming warn warned warns warning note noted notes noting remark remarked remarks observe observed observes report reported reports reporting confirm confirmed confirms promise promised promises vow vowed vows stress stressed stresses emphasize emphasized emphasise emphasised charge charged charges contend contended contends counter countered counters shoot shot retort retorted snap snapped shout shouted shouts shouting yell yelled whisper whispered murmur murmured mutter muttered exclaim exclaimed complain complained complains lament lamented suggest suggested suggests suggesting predict predicted predicts urge urged urges urging plead pleaded boast boasted brag bragged brags confess confessed agree agreed agrees maintain maintained maintains repeat repeated repeats reiterate reiterated assert asserted asserts allege alleged alleges caution cautioned cautions proclaim proclaimed pledge pledged pledges reflect reflected reflects allow allowed allows offer offered offers begin began begins went goes',
  'call calls called calling dub dubbed dubs describe described describes describing label labels labeled labelled blast blasted blasts slam slammed criticize criticized criticise criticised praise praised praises praising denounce denounced denouncing mock mocked ridicule ridiculed accuse accused accuses accusing liken likened compare compared pronounce pronounced pronounces hail hailed deem deemed',
  'think thinks thought believe believes believed feel feels felt hope hopes hoped',
  'write writes wrote writing tweet tweeted tweets post posted posts read reads email emailed emails text texted',
  'laugh laughed smile smiled sigh sighed nod nodded shrug shrugged grin grinned cry cried cries',
  'statement response reply answer verdict question words interview speech letter email tweet according comment',
];

/** Verbs in their base, counted on from those: what tells a fact or wants something done, and what takes a stand. */
const lemmas: readonly string[] = [
  'deny refute rebut dispute disagree concur dissent disclose reveal divulge testify swear affirm attest certify apologise apologize regret remember remind inform notify advise assure reassure instruct order command direct forbid counsel exhort implore beg enquire inquire query demand request propose recommend refuse decline reject dismiss estimate forecast speculate moan gripe bemoan protest object lecture emphasise emphasize underline underscore highlight mention comment clarify elaborate recount relate narrate volunteer reckon opine muse marvel interject interrupt list detail outline thank appeal invite encourage doubt fear',
  'condemn applaud laud attack lambast decry deplore deride blame fault commend endorse back support oppose defend welcome celebrate cite quote depict portray brand term characterise characterize express voice',
];
const byWord = new Map<string, number>();
for (const [i, words] of classes.entries())
  for (const word of words.split(' ')) if (!byWord.has(word)) byWord.set(word, i + 1);

for (const [i, words] of lemmas.entries())
  for (const lemma of words.split(' '))
    for (const word of inflect(lemma).map(([form]) => form))
      if (!byWord.has(word)) byWord.set(word, classes.length + i + 1);

/** The class of a word in lower case among the cues of speech, counted from 1; 0 for none. */
export const cueClass = (lower: string): number => byWord.get(lower) ?? 0;
