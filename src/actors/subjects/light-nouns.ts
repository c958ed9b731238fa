/**
 * Nouns that say little by themselves, so that two statements that share one need not be about the same: shell nouns ("the fact that",
 * "his view"), amounts, stretches of time, parts, and what statements are called. In the singular; most of the shell nouns are those
 * that Schmid, English Abstract Nouns as Conceptual Shells (2000), counts most often.
 */
export const lightNouns: ReadonlySet<string> = new Set(
  `ability account act action activity addition advantage advice age aim amount analysis announcement answer approach area argument
aspect assertion assessment assumption assurance attempt attention attitude background base basis beginning behalf behavior behaviour
belief benefit bit body bulk care case cause center centre challenge chance change character charge choice circumstance claim clue
comment commitment comparison complaint concept concern conclusion condition confidence consequence consideration contrary contrast
contribution conversation copy core couple course criticism crowd data date day deal-breaker decade decision deed degree demand
description desire detail determination development difference difficulty direction disagreement discussion doubt dozen duty ease
edge effect effort element emphasis end event evidence evening example exception excuse expectation experience explanation extent
eye face fact factor failure favor favour fear feature feeling field figure finding focus form front function future gap goal ground
group guarantee guess half hand handful head heart help hint hour hope hundred idea image impact implication importance impression
indication individual information insistence instance intention interest interview issue item job kind knowledge lack level life
light line link list look lot majority manner matter meaning means measure mention message million mind minute mistake moment month
mood morning motion motive move myth name nature need news night notion number objective obligation occasion offer one opinion
opportunity option order other outcome pace pair paper part parties party past path pattern people percent percentage period person
perspective phase phrase piece place plan point position possibility post power practice precedent prediction preference present
pressure principle priority problem process proof proportion prospect purpose quality quarter question range rate reaction reality
reason recognition reference regard region rejection remark reminder report request requirement resolve respect response rest result
right risk role room rule rumor rumour saying scale scene scenario scope second section sense sentence series set shape share shift
show side sign signal similarity site situation size solution sort source space speech spot stage stand standard start state
statement step stop story strategy struggle stuff style subject success suggestion summary support surprise task tendency term test
theme theory thing thought thousand threat time title today tomorrow tone top topic total tradition trend trouble trust truth turn
type understanding unit use value version view way week weekend while whole will wish word work world worry year yesterday ago lot
individuals fashion journey spring hell god sake good news thank thanks anything something everything nothing anyone someone
percentage-point purpose-built self none billion trillion minute day-to-day man woman men women child children guy guys folk folks
public private call talk remainder everybody area country nation city leader home house member neighbour neighbor place
side-by-side week-long office picture sight break hit bid deal-making try cut run set-up close blame praise welcome`.split(
    /\s+/u,
  ),
);
