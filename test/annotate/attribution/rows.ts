/** A text (lines are paragraphs) and its quotations in order, as “kind speaker”; no speech: none. Invented throughout. */
export type Row = readonly [text: string, expected: readonly string[]];

const intro = 'Marta Lindqvist, the mayor of Colby, met Tom Hargreave, a farmer, on Monday.';

/** Where verb and source stand. */
export const plain: readonly Row[] = [
  ['Tom Hargreave was told by Marta Lindqvist: “We are full.”', ['direct Marta Lindqvist']],
  ['“No,” was Marta Lindqvist’s answer.', ['direct Marta Lindqvist']],
  ['“We are full,” Marta Lindqvist said.', ['direct Marta Lindqvist']],
  ['“We are full,” said Marta Lindqvist.', ['direct Marta Lindqvist']],
  ['Marta Lindqvist said: “We are full.”', ['direct Marta Lindqvist']],
  ['Marta Lindqvist said, “We are full.”', ['direct Marta Lindqvist']],
  ['“We are full,” said Marta Lindqvist. “Come back in May.”', ['direct Marta Lindqvist']],
  ['“We,” Marta Lindqvist said, “are full.”', ['direct Marta Lindqvist']],
  ['Marta Lindqvist said the hotel was “completely full” until May.', ['mixed Marta Lindqvist']],
  ['The hotel, Marta Lindqvist said, was “completely full” until May.', ['mixed Marta Lindqvist']],
  ['Marta Lindqvist called the plan “a joke in poor taste”.', ['direct Marta Lindqvist']],
  ['The hotel is “completely full”, according to Marta Lindqvist.', ['mixed Marta Lindqvist']],
  ["'We are full,' said Marta Lindqvist.", ['direct Marta Lindqvist']],
  ['‘We’re full,’ said Marta Lindqvist. ‘We’ve been full since May.’', ['direct Marta Lindqvist']],
  ['"We are full," Marta Lindqvist told reporters.', ['direct Marta Lindqvist']],
  ['«We are full,» Marta Lindqvist said.', ['direct Marta Lindqvist']],
  ['“Are we full?” asked Marta Lindqvist.', ['direct Marta Lindqvist']],
  ['“We are full!” shouted Marta Lindqvist.', ['direct Marta Lindqvist']],
  ['“We are full,” Marta Lindqvist wrote in an email.', ['direct Marta Lindqvist']],
  ['In a statement, Marta Lindqvist said: “We are full.”', ['direct Marta Lindqvist']],
  ['“We are full,” Marta Lindqvist, the mayor of Colby, said.', ['direct Marta Lindqvist']],
  ['“We are full,” said Marta Lindqvist, who has run the hotel since 1998.', ['direct Marta Lindqvist']],
  ['Marta Lindqvist, who has run the hotel for years, said: “We are full.”', ['direct Marta Lindqvist']],
  ['“We are full,” added Marta Lindqvist, 54, from Colby.', ['direct Marta Lindqvist']],
  ['Marta Lindqvist shook her head. “We are full.”', ['direct Marta Lindqvist']],
  ['“We are full,” Marta Lindqvist told Tom Hargreave.', ['direct Marta Lindqvist']],
];

/** Whom pronouns and descriptions stand for, and whose turn it is. */
export const resolved: readonly Row[] = [
  [
    'Ruth Amsel met Karl Beyer. “You are late,” Amsel said.\n“The train was late,” Beyer said.\n“It always is,” she said.',
    ['direct Ruth Amsel', 'direct Karl Beyer', 'direct Ruth Amsel'],
  ],
  [
    'Marta Lindqvist has run the hotel since 1998. Lindqvist closed it in May.\nHer brother, Tom Lindqvist, left for Colby long ago. Lindqvist has not sold. “We are full,” she said.',
    ['direct Marta Lindqvist'],
  ],
  ['A note hung on the door of the hotel in Colby. “We are full,” it read.', ['direct A note']],
  [
    'Marta Lindqvist has closed the hotel in Colby.\nA former cook, who asked not to be named, said he was not surprised. “There was never any heating,” he said.',
    ['direct A former cook'],
  ],
  [`${intro} “We are full,” she said.`, ['direct Marta Lindqvist']],
  [`${intro} “I have no room,” he said.`, ['direct Tom Hargreave']],
  [`${intro}\n“We are full,” the mayor said.`, ['direct Marta Lindqvist']],
  [`${intro}\n“I have no room,” the farmer said.`, ['direct Tom Hargreave']],
  [`${intro}\n“We are full,” said Lindqvist.`, ['direct Marta Lindqvist']],
  [`${intro}\n“We are full,” Ms Lindqvist said.`, ['direct Marta Lindqvist']],
  [
    `${intro}\n“We are full,” Lindqvist said. “Come back in May.”\n“I may not be here in May,” he said.`,
    ['direct Marta Lindqvist', 'direct Tom Hargreave'],
  ],
  [`${intro}\nShe has run the town since 1998. “It is enough,” she said.`, ['direct Marta Lindqvist']],
  ['“We are full,” a spokesman for the hotel said.', ['direct a spokesman for the hotel']],
  ['“We are full,” the receptionist said.', ['direct the receptionist']],
  ['Police said the road was “a sheet of ice”.', ['mixed Police']],
  ['The report called the bridge “a danger to life”.', ['direct The report']],
  ['Sven Dahl, the striker, scored twice. “I was lucky,” the striker said.', ['direct Sven Dahl']],
  ['The judge, Helen Marsh, rose. “You may go,” the judge said.', ['direct Helen Marsh']],
  ['Dahl’s coach, Ruth Amsel, watched. “He is ours,” she said.', ['direct Ruth Amsel']],
  ['Ruth Amsel, 41, is a nurse. “It is hard work,” the 41-year-old said.', ['direct Ruth Amsel']],
  ['Ruth Amsel, who coaches Dahl, said that he trains hard and “never sleeps”.', ['mixed Ruth Amsel']],
  [
    `${intro}\n“We are full,” Lindqvist said. She added: “Come in May.”`,
    ['direct Marta Lindqvist', 'direct Marta Lindqvist'],
  ],
  ['“We are full,” her lawyer said.', ['direct her lawyer']],
  ['“We are full,” one resident said. “Go away,” said another.', ['direct one resident', 'direct another']],
  ['“We are full,” two guests said.', ['direct two guests']],
  ['The council said it was “deeply sorry” for the delay.', ['mixed The council']],
  ['The owner, Ann Doe, rose. “I will go,” the owner said.', ['direct Ann Doe']],
  ['“He is a good boy,” said his mother, Ruth Amsel.', ['direct Ruth Amsel']],
  ['Karl Beyer left early. His wife, Ruth Amsel, stayed. “I like it here,” she said.', ['direct Ruth Amsel']],
  ['The striker was calm. “I was lucky,” said Sven Dahl.', ['direct Sven Dahl']],
  [
    'Two men were called Beyer. “I am the older one,” Karl Beyer said. “I am not,” said Otto Beyer.',
    ['direct Karl Beyer', 'direct Otto Beyer'],
  ],
];

/** Marks: styles, paragraphs that run on, what is no speech. */
export const marks: readonly Row[] = [
  ['The dish is known as “poor man’s goose”.', []],
  [
    '“We are full,” said Marta Lindqvist.\n“We have been since May.”',
    ['direct Marta Lindqvist', 'direct Marta Lindqvist'],
  ],
  ['Marta Lindqvist said: “We are full.\n“Come back in May.”', ['direct Marta Lindqvist']],
  ['“He told me, ‘Go home,’ and I went,” said Marta Lindqvist.', ['direct Marta Lindqvist']],
  ['“We [the hotel] are full ...” Marta Lindqvist said.', ['direct Marta Lindqvist']],
  ["“It was the '90s,” said Marta Lindqvist.", ['direct Marta Lindqvist']],
  ['Her first novel, “The Long Field”, sold well.', []],
  ['Erik “Red” Olsen runs the bar.', []],
  ['The film “Night Bus” opens in May.', []],
  ['The so-called “bridge” is a plank.', []],
  ['Karl Beyer, nicknamed “the Goose”, has retired.', []],
  ["The players' bus left at nine; the fans' bus did not.", []],
  ['The song “Summer Rain” was played twice.', []],
  ['He wore a badge with the word “Crew”.', []],
];

/** What goes wrong today: two women, and the last named is not who laughs. */
export const missed: readonly Row[] = [
  [
    'Ruth Amsel sued Karla Beyer, her partner of ten years. Beyer told the court that the keys had been hers. “She never had a key,” she said.',
    ['direct Ruth Amsel'],
  ],
];
