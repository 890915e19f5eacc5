/** A sentence, then each act as `source | cue | content`, stretches of content joined by `…`; none for near misses. */
export type Row = readonly [sentence: string, ...acts: string[]];

export const rows: readonly Row[] = [
  // said (that)
  ['The coach said that the team was tired.', 'The coach | said | that the team was tired'],
  ['The coach said the team was tired.', 'The coach | said | the team was tired'],
  ['Ann Lowe said on Monday that the bridge would close.', 'Ann Lowe | said | that the bridge would close'],
  ['Ann Lowe said in a statement that the bridge would close.', 'Ann Lowe | said | that the bridge would close'],
  [
    'The ministry announced that exports had fallen by a third.',
    'The ministry | announced | that exports had fallen by a third',
  ],
  [
    'Villagers complained that the road flooded every spring.',
    'Villagers | complained | that the road flooded every spring',
  ],
  ['She admitted she had never read the contract.', 'She | admitted | she had never read the contract'],
  ['He insisted the referee was wrong.', 'He | insisted | the referee was wrong'],
  ['The union argues that the offer is too low.', 'The union | argues | that the offer is too low'],
  [
    'Scientists warned that the glacier could vanish within a decade.',
    'Scientists | warned | that the glacier could vanish within a decade',
  ],
  ['The defendant denied that he had forged the letter.', 'The defendant | denied | that he had forged the letter'],
  ['The judge ruled that the search was unlawful.', 'The judge | ruled | that the search was unlawful'],
  ['A witness testified that the car never stopped.', 'A witness | testified | that the car never stopped'],
  [
    'The report concluded that the dam had been badly built.',
    'The report | concluded | that the dam had been badly built',
  ],
  ['Neighbours reckoned the fire began in the kitchen.', 'Neighbours | reckoned | the fire began in the kitchen'],
  ['The striker conceded that his penalty was poor.', 'The striker | conceded | that his penalty was poor'],
  ['The bank has said it will repay every customer.', 'The bank | said | it will repay every customer'],
  [
    'The baker pointed out that flour had doubled in price.',
    'The baker | pointed out | that flour had doubled in price',
  ],
  ['The mayor made clear that the market would stay.', 'The mayor | made clear | that the market would stay'],
  // what stands between
  ['Ann Lowe, the mayor of Ardale, said the bridge would close.', 'Ann Lowe | said | the bridge would close'],
  [
    'Ann Lowe, who served as a pilot in the navy and later ran a school, said the bridge would close.',
    'Ann Lowe | said | the bridge would close',
  ],
  ['Ann Lowe, 45, said she would run again.', 'Ann Lowe | said | she would run again'],
  ['The owner of the bakery said flour was scarce.', 'The owner of the bakery | said | flour was scarce'],
  ['A spokesman for the port said the crane had failed.', 'A spokesman for the port | said | the crane had failed'],
  ['The man who runs the ferry said the river was too low.', 'The man | said | the river was too low'],
  ['Ann Lowe and Tom Reed said they had found nothing.', 'Ann Lowe and Tom Reed | said | they had found nothing'],
  ['Lowe later told the council that the plan was dead.', 'Lowe | told | that the plan was dead'],
  // telling and asking
  ['Lowe told reporters that the plan was dead.', 'Lowe | told | that the plan was dead'],
  ['Lowe told reporters the plan was dead.', 'Lowe | told | the plan was dead'],
  ['The doctor told him to rest for a week.', 'The doctor | told | to rest for a week'],
  ['The lawyer assured the jury that the money was safe.', 'The lawyer | assured | that the money was safe'],
  ['The reporter asked whether he would resign.', 'The reporter | asked | whether he would resign'],
  ['She asked how long the repairs would take.', 'She | asked | how long the repairs would take'],
  ['Asked whether he would stay, the striker replied that he hoped so.', 'the striker | replied | that he hoped so'],
  // after what was said
  ['The bridge would close in May, the mayor said.', 'the mayor | said | The bridge would close in May'],
  ['The bridge would close in May, said the mayor.', 'the mayor | said | The bridge would close in May'],
  [
    'The crane had failed twice before, the port’s engineer added.',
    'the port’s engineer | added | The crane had failed twice before',
  ],
  [
    'The recipe is four centuries old, according to the museum.',
    'the museum | according to | The recipe is four centuries old',
  ],
  [
    'According to the museum, the recipe is four centuries old.',
    'the museum | According to | the recipe is four centuries old',
  ],
  ['The bridge, the mayor said, would close in May.', 'the mayor | said | The bridge … would close in May'],
  ['The bridge, she added, would close in May.', 'she | added | The bridge … would close in May'],
  ['The fish, according to the inspectors, was not fresh.', 'the inspectors | according to | The fish … was not fresh'],
  ['As the mayor put it, the bridge was an orphan.', 'the mayor | put it | the bridge was an orphan'],
  // several acts
  [
    'The mayor said the bridge would close and that the ferry would return.',
    'The mayor | said | the bridge would close and that the ferry would return',
  ],
  [
    'The mayor said the bridge was unsafe and warned that the ferry was worse.',
    'The mayor | said | the bridge was unsafe',
    'The mayor | warned | that the ferry was worse',
  ],
  [
    'The mayor said the bridge was unsafe, adding that the ferry was worse.',
    'The mayor | said | the bridge was unsafe',
    'The mayor | adding | that the ferry was worse',
  ],
  [
    'The mayor said the bridge was unsafe and said the ferry was worse.',
    'The mayor | said | the bridge was unsafe',
    'The mayor | said | the ferry was worse',
  ],
  ['Lowe laughed and said the goat had won.', 'Lowe | said | the goat had won'],
  ['He went on to say that the goat had won.', 'He | went on to say | that the goat had won'],
  ['Lowe resigned on Friday, saying that she was tired.', 'Lowe | saying | that she was tired'],
  // relative, nested, passive
  ['The diver, who says he saw the wreck, lives in Ardale.', 'who | says | he saw the wreck'],
  [
    'Lowe said the mayor had told her that the bridge would close.',
    'Lowe | said | the mayor had told her that the bridge would close',
    'the mayor | told | that the bridge would close',
  ],
  // to do, wishes aloud
  ['The company promised to repay every customer.', 'The company | promised | to repay every customer'],
  ['The club vowed to appeal against the fine.', 'The club | vowed | to appeal against the fine'],
  // writing, tweeting
  ['Reed wrote that the winter had been mild.', 'Reed | wrote | that the winter had been mild'],
  ['She tweeted that the show was cancelled.', 'She | tweeted | that the show was cancelled'],
  ['The notice says the pool is shut until June.', 'The notice | says | the pool is shut until June'],
  // sources that are no names
  ['Two industry sources said the factory would close.', 'Two industry sources | said | the factory would close'],
  ['Police said the driver had fled.', 'Police | said | the driver had fled'],
  ['Several of the players said they had not been paid.', 'Several of the players | said | they had not been paid'],
  ['It says the figures are wrong.', 'It | says | the figures are wrong'],
  ['Others said the opposite was true.', 'Others | said | the opposite was true'],
  ['The 26-year-old said he had slept badly.', 'The 26-year-old | said | he had slept badly'],
  // near misses
  ['He said goodbye to the crew.'],
  ['She said a prayer for the sailors.'],
  ['The clock says noon.'],
  ['He would not say whether he would resign.'],
  ['The club did not say why the match was called off.'],
  ['She declined to say how much the house had cost.'],
  ['He refused to comment on the sale.'],
  ['If he says he is sorry, the matter is closed.'],
  ['Nobody said that the bridge was safe.'],
  ['Never say that the bridge is safe.'],
  ['He told a joke about a goat.'],
  ['The team added two players in January.'],
  ['They noted the time and left.'],
  ['The bread was added to the soup.'],
  ['She was told nothing.'],
  ['The claims were settled out of court.'],
  ['The plans for the new port are on show in the town hall.'],
  ['The report was two hundred pages long.'],
  ['The museum holds letters and reports from the war.'],
  ['He spoke for an hour.'],
  ['The dog barked at the postman.'],
  ['We argued all night.'],
  // clauses, subjects and verbs that are not plain to a tagger
  [
    'The council was told by its lawyers that the lease had run out.',
    'its lawyers | told | that the lease had run out',
  ],
  ['It was a dull day, Nkosi told reporters when the crowd had gone.', 'Nkosi | told | It was a dull day'],
  [
    'As reported by the Harbour Post, there are nine boats left.',
    'the Harbour Post | reported | there are nine boats left',
  ],
  [
    'The lift had been mended, said Hanna Gaunt, its finance director.',
    'Hanna Gaunt | said | The lift had been mended',
  ],
  ['Organisers put the figure at 60,000.', 'Organisers | put | the figure at 60,000'],
  ['He put the ladder at the wall.'],
  [
    'Ann Lowe said Saturday that selling the ferry was out of the question.',
    'Ann Lowe | said | that selling the ferry was out of the question',
  ],
  [
    'Some of the growers said none of the orchards would be cut before spring.',
    'Some of the growers | said | none of the orchards would be cut before spring',
  ],
  [
    'The office said about half of the extra cost reflected late deliveries.',
    'The office | said | about half of the extra cost reflected late deliveries',
  ],
  [
    'Lowe said there certainly was room for a second ferry.',
    'Lowe | said | there certainly was room for a second ferry',
  ],
  [
    'The clerk said just because the door was open did not mean the hall was free.',
    'The clerk | said | just because the door was open did not mean the hall was free',
  ],
  [
    'The nurse at the clinic where he was treated said he would keep the eye.',
    'The nurse at the clinic | said | he would keep the eye',
  ],
  ['The bridge, Mr Okafor claims, has never been painted.', 'Mr Okafor | claims | The bridge … has never been painted'],
  [
    'Its finance director, Hanna Gaunt, denied on oath that she had signed it.',
    'Its finance director, Hanna Gaunt | denied | that she had signed it',
  ],
  ['Okoye, 31, who swam for two hours and 19 minutes, said the water was warm.', 'Okoye | said | the water was warm'],
  [
    'Hanne Lowe, the captain, whose boat it was, insisted the mast had been sound.',
    'Hanne Lowe | insisted | the mast had been sound',
  ],
  [
    'The landlord, Harbour Homes, which owns ninety flats, said the lift had been mended.',
    'The landlord, Harbour Homes | said | the lift had been mended',
  ],
  ['Rosa Hurt said the tide was late.', 'Rosa Hurt | said | the tide was late'],
  [
    'He fetched the paper, read out the names and then asked whether any of them had boats.',
    'He | asked | whether any of them had boats',
  ],
  [
    'In addition to stating that the lights were out, Lowe vowed to mend them.',
    'Lowe | stating | that the lights were out',
    'Lowe | vowed | to mend them',
  ],

  // subjects that are easily missed
  [
    'Earlier on Tuesday, her lawyer, Tobias Renn, said the appeal would be heard in May.',
    'her lawyer, Tobias Renn | said | the appeal would be heard in May',
  ],
  [
    'At a meeting with teachers, many of them doubtful about the timetable, the head, Ada Crewe, suggested that the bell was wrong.',
    'the head, Ada Crewe | suggested | that the bell was wrong',
  ],
  [
    'The harbour is shut, while Colm Dray, the former pilot, warned that the ferry was worse.',
    'Colm Dray | warned | that the ferry was worse',
  ],
  [
    'Some 40 percent of the members polled said they would leave the club.',
    'Some 40 percent of the members | said | they would leave the club',
  ],
  [
    'The trawler owners have in fact argued that the quota is too small.',
    'The trawler owners | argued | that the quota is too small',
  ],
  [
    'An email from Orla Venn, meanwhile, reveals that the lift had never been tested.',
    'An email from Orla Venn | reveals | that the lift had never been tested',
  ],
  ['Civic Watch said the tender had been fair.', 'Civic Watch | said | the tender had been fair'],
  ['The coach, this past week, said that the pitch was a swamp.', 'The coach | said | that the pitch was a swamp'],
  [
    'As guests went to the buffet, the mayor stood up and announced that the bridge would close.',
    'the mayor | announced | that the bridge would close',
  ],
  [
    'Ada Crewe, a critic of the bridge told the council she would sue.',
    'Ada Crewe, a critic of the bridge | told | she would sue',
  ],
  [
    'When asked by a reporter whether the pool would open, Renn shrugged.',
    'a reporter | asked | whether the pool would open',
  ],
  ['The council sent a clerk to tell the tenants that the lift was safe.', 'a clerk | tell | that the lift was safe'],
  [
    'Protests forced the ministry to admit that the figures were wrong.',
    'the ministry | admit | that the figures were wrong',
  ],
  // “that” behind whoever is told, and behind a column
  [
    'Renn told the Northern Echo that despite the rain the fair would open.',
    'Renn | told | that despite the rain the fair would open',
  ],
  [
    'Ada Crewe, a former clerk, wrote in a Harbour Gazette op-ed that the minutes were false.',
    'Ada Crewe | wrote | that the minutes were false',
  ],
  [
    'And as Crewe pointed out, the old rules have real effects on real tenants.',
    'Crewe | pointed out | the old rules have real effects on real tenants',
  ],
  // participles
  [
    'Promising that the pool would reopen by June, Renn said that the pumps were new.',
    'Renn | Promising | that the pool would reopen by June',
    'Renn | said | that the pumps were new',
  ],
  [
    'Mr. Renn, after first saying he would not run, filed his papers on Friday.',
    'Mr. Renn | saying | he would not run',
  ],
  [
    'The owner said they would meet, promising the club would return to its roots.',
    'The owner | said | they would meet',
    'The owner | promising | the club would return to its roots',
  ],
];

/** Rows that are known to fail, and why. */
export const todo: readonly (readonly [why: string, ...row: Row])[] = [
  [
    'where it learned, half of the articles count the one who is asked to the content and half do not',
    'The lawyer asked the court to lift the ban on night flights.',
    'The lawyer | asked | the court to lift the ban on night flights',
  ],
  [
    'a passive of announcing is rare where it learned',
    'The plan was announced by the port on Friday.',
    'the port | announced | The plan',
  ],
  [
    'the clause after a noun is not ended in time',
    'The minister’s claim that prices had fallen was met with laughter.',
    'The minister’s | claim | that prices had fallen',
  ],
  [
    'the clause after a noun is not ended in time',
    'Her warning that the roof would fall went unheard.',
    'Her | warning | that the roof would fall',
  ],
];
