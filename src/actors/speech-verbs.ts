/**
 * Verbs that tell who says, writes, believes or wants what, by how often they do: of a hundred uses outside quotations, as many as
 * stand beside the verbs attribute what the rules of this folder take to be attributed. Counted over 838 American news
 * articles of 2015 and 2016 (the train part of PolNeAR 1.0) and smoothed where a verb is rare.
 */
const VERBS = `
90 note
86 argue
85 dispute
84 say vow
83 accuse
81 warn
80 cite
79 caution muse posit wonder
78 allude assert bemoan emphasize insist remark
77 conclude explain joke stress suggest
76 acknowledge opine
74 speculate tell
73 proclaim rail scoff urge
72 allege complain condemn exclaim lament promise recall retort retweet
71 deride dismiss imply lambaste
70 point portray reiterate reply
69 assail brag characterize order predict
68 announce envision fume indicate
67 plead reaffirm slam
66 concede
65 contradict question
64 chide criticize gush rebut reveal state
63 blame describe express hint hope
62 applaud decline reject tweet
61 call clarify tout
60 claim contend recognize recount worry
59 add agree ask fear
58 admit commend counter declare decry praise quip refuse remind
57 believe interject rebuke show
56 boast confirm inform mock quote report think utter
55 discuss
54 assure propose remember signal
53 label write
51 defend demand summarize whisper
50 press voice
49 thank
48 chant echo observe underscore
47 mention recommend
46 expect
45 demur denounce talk
44 testify
43 deem
42 find guess respond
41 deny disclose highlight
40 elaborate learn see threaten
39 want
38 consider estimate implore pronounce
37 endorse put
36 apologize instruct
35 pledge
33 answer know oppose shout
32 repeat support
31 determine
30 react volunteer
29 crow exhort thunder
27 chime
26 yell
25 maintain tease
23 read recite
20 attack blast fire hit shoot
17 bark bellow boom continue cry deadpan gloat intone mutter sigh sneer venture
15 murmur
13 reason riff sing snap
11 laugh roar scream
10 begin`;

/** Each verb with its share, from 0 to 1. */
export const speechVerbs: ReadonlyMap<string, number> = new Map(
  VERBS.trim()
    .split('\n')
    .flatMap((line) => {
      const [share, ...verbs] = line.split(' ');
      return verbs.map((verb) => [verb, Number(share) / 100] as const);
    }),
);
