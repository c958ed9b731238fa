/** Nouns for what is written, drawn up or recorded, and so can say something. In the singular. */
export const documentNouns: ReadonlySet<string> = new Set(
  `account accord act advertisement affidavit agreement analysis announcement article assessment audit banner bill blog book
bulletin caption census chart charter claim column communique communiqué complaint constitution contract data decision declaration
decree diary documentation document documentary draft editorial email entry essay estimate evidence figure file filing film finding
footage forecast form guideline handbook headline index indictment inquiry interview investigation judgement judgment law lawsuit
leaflet letter log magazine manifesto manual map memo memoir memorandum message minutes newsletter notice order outline page paper
pamphlet paperwork petition placard plan podcast poll post poster presentation press programme projection proposal publication
questionnaire recording record regulation release report research resolution result review rule ruling script series sign
statement statistic study submission summary survey table tape testimony text transcript treaty tweet verdict version video website
write-up`.split(/\s+/u),
);
