/** Short and full forms of one given name, one set a line. */
const SETS = `
abigail abby gail
abraham abe
albert al bert
alexander alex al sandy sasha alec
alexandra alex sandra sasha
alfred fred alf
andrew andy drew
anthony tony ant
antonio tony toni
arthur art
barbara barb
benjamin ben benny
bernard bernie
bernardo bernie
catherine kathryn katherine kate kathy cathy katie kitty cat
charles charlie chuck chas
charlotte lottie charlie
christine christina chris tina chrissy
christopher chris kit
cynthia cindy
daniel dan danny
david dave davy
deborah debra deb debbie
dmitry dmitri dima mitya
donald don donnie
dorothy dot dottie
douglas doug
edward ed eddie ted ned teddy
eleanor ellie nell
elizabeth liz beth betsy betty lizzie eliza libby
emily em
eugene gene
ekaterina katya kate
florence flo florrie
francis frank fran
francisco paco pancho
frederick fred freddie
gabriel gabe
gareth gary
geoffrey jeffrey geoff jeff
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
herbert herb
isabella bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jennifer jen jenny
jeremy jerry jez
jessica jess jessie
johannes hans jan
john johnny jack jon
jonathan jon jonny
jose pepe
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence larry laurie
leonard len leo
louis lou
lucille lucy
margaret maggie meg peggy marge margie
maria masha
martin marty
matthew matt
maximilian max
maxwell max
megan meg
michael mike mick mickey misha
mikhail misha
mohammed mohamed muhammad mo
nancy nan
nathaniel nathan nate nat
nicholas nick nicky nico
nikolai kolya
oliver ollie olly
pamela pam
patricia pat patty tricia trish
patrick pat paddy
peter pete
philip phillip phil
rachel rach
raymond ray
rebecca becky becca
reginald reg reggie
richard rick rich dick ricky richie
robert bob rob bobby robbie bert
roderick rod
ronald ron ronnie
rosalind roz rosa
rosemary rose
rudolph rudy
samuel sam sammy
samantha sam
sebastian seb
sergei seryozha
stephen steven steve
stephanie steph
stuart stu
susan sue suzanne susie
terence terry
theodore ted teddy theo
theresa teresa terry tess
thomas tom tommy
timothy tim
tobias toby
valerie val
veronica ronnie
victor vic
victoria vicky tori
vincent vince vinny
virginia ginny
vladimir volodya vova
volodymyr volodya
walter walt wally
wesley wes
wilhelmina mina
william bill will billy willie liam
winston win
yevgeny zhenya
zachary zach zack
`;

const setsOf = new Map<string, number[]>();
SETS.trim()
  .split('\n')
  .forEach((line, index) => {
    for (const name of line.split(' ')) setsOf.set(name, [...(setsOf.get(name) ?? []), index]);
  });

/** Whether one of two given names is short for the other, both in lower case. */
export const areNicknames = (left: string, right: string): boolean =>
  setsOf.get(left)?.some(set => setsOf.get(right)?.includes(set)) ?? false;
