const OWN =
  /\b(?:i|we)(?:'m| am|'ve| have)? (?:really |honestly |just |do |don['’]t |do not |strongly )?(?:think|believe|feel|guess|hope|wish|love|hate|doubt|agree|disagree|reckon|suppose|prefer|support|suspect|fear|bet|wonder)\b|\b(?:imo|imho)\b|\bin (?:my|our) (?:humble |honest )?(?:view|opinion|eyes|book)\b|\bto me\b|\bas far as i\b/iu;
const JUDGING =
  /\b(?:worst|disgusting|terrible|awful|shameful|stupid|idiotic?|horrible|horrendous|evil|ridiculous|insane|pathetic|unacceptable|outrageous|amazing|wonderful|fantastic|brilliant|despicable|disgraceful|appalling|absurd|laughable|cowardly|heroic|way too|far too|no excuse|a disgrace|a joke|a shame|deserves? (?:it|better|to)|makes me|thank god|shame on)\b/iu;
const WISHING =
  /\b(?:should|shouldn['’]t|ought to|had better|has to stop|have to stop|need to stop|needs to stop|must stop)\b/iu;
const ATTRIBUTED =
  /\b(?:said|says|told|warned|added|argue[sd]?|according to|promised|announced|insist(?:s|ed)|believes|demand(?:s|ed)|urge[sd]?|call(?:s|ed) (?:for|on)|claim(?:s|ed)|stated|expects|thinks)\b/iu;

/**
 * Whether a sentence is a judgement or wish of whoever writes it, which no source can settle. Somebody else's judgement that it reports can be looked up:
 * "Kirby said Israel should wait".
 */
export function isOpinion(sentence: string): boolean {
  const plain = sentence.replace(/“[^”]*”|"[^"]*"/gu, ' ');
  if (OWN.test(plain)) return true;
  return !ATTRIBUTED.test(plain) && (JUDGING.test(plain) || WISHING.test(plain));
}
