/** Common given names of men in English-language news of all regions: evidence for a person and for "he". Own list. */
const MEN = `aaron abbas abdul abdullah adam adel adrian ahmad ahmed aiden alan albert alberto alejandro alex alexander alexei
alfred ali allen alvin amir amit amos andre andreas andrew andy angel angus anthony antonio antony ari ariel arnold arthur asher
avi avigdor barack barry bashar ben benjamin benny bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent
brett brian bruce bryan byron caleb calvin cameron carl carlos cesar chad charles charlie chester chris christian christopher
chuck clarence clark claude clay clifford clint clive colin connor corey cory craig curtis cyril dale damian dan daniel danny
darren darrell daryl dave david dean dennis derek devin diego dimitri dmitri dominic don donald doug douglas duncan dustin dwight
dylan earl ed eddie edgar edmund eduardo edward edwin ehud eli elias elijah elliot elliott emmanuel emil enrique eric erik ernest
ethan eugene evan ezra felix fernando francis francisco francois frank franklin fred frederick gabriel gareth garrett gary gavin
gene geoffrey george gerald gerard gideon gilbert giorgio glen glenn gordon graham grant greg gregory guillermo gus guy hakeem
hamid harold harrison harry harvey hassan hector henry herbert herman hersh hosni howard hugh hugo hussein ian ibrahim igor ignacio
imran isaac ismail itamar ivan jack jacob jake jamal james jamie jared jason javier jay jeb jeff jeffrey jeremy jerome jerry jesse
jim jimmy joachim joe joel johan john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian julio justin kareem karim
karl keith ken kenneth kent kevin khaled khalid khalil kim kirk konstantin kurt kyle lance larry lars lawrence lee leo leon leonard
leonid leroy leslie lester lewis liam lindsey lionel lloyd louis lucas luis luke mahmoud malcolm manuel marc marcel marco marcus
mario mark marshall martin marvin mathew matt matteo matthew maurice max maxwell mehdi mel melvin meir menachem micah michael
miguel mikael mike mikhail miles milton mitch mitchell mitt mohamed mohammad mohammed mordechai morris moshe muhammad mustafa nathan
nathaniel naftali nasser ned neil nelson nicholas nick nicolas nigel nikolai noah noel norman oleg oliver omar oscar osama otto owen
pablo pat patrick paul pavel pedro pete peter phil philip phillip pierre rafael rahul ralph ramon rand randall randy rashid raul ray
raymond reggie reuven rex ricardo richard rick ricky rob robert roberto robin rod roderick rodney rodrigo roger roland ron ronald
ronen rory ross roy rudolph rudy russell ryan saad said salman sam samuel saul scott sean sebastian sergei sergey seth shane shaun
shimon sidney simon spencer stanley stefan stephen steve steven stewart stuart ted terrence terry theo theodore thomas tim timothy
tobias todd tom tommy tony trevor tyler uri vernon victor vincent viktor vito vladimir volodymyr wallace walter warren wayne wendell
wesley will willem william willie winston xavier yahya yair yasser yitzhak yoav yossi youssef yusuf zachary zack zeev`;

/** Common given names of women, in the same way. */
const WOMEN = `abby abigail ada adriana agnes aisha alexandra alexandria alexis alice alicia alison allison alyssa amanda amal amber
amelia amina amy ana andrea angela angelina angie anita ann anna anne annette annie april ashley audrey aung avril ayelet ayesha
barbara beatrice becky belinda bernadette bertha beth betsy betty beverly bonnie brenda bridget brigitte brittany brooke camille
candace carla carly carmen carol carole caroline carolyn carrie catherine cathy cecile cecilia charlene charlotte chelsea cheryl
christie christina christine cindy claire clara claudia colleen connie constance courtney cristina crystal cynthia daisy dana danielle
daniella darlene dawn debbie deborah debra deirdre delia denise diana diane dianne dina dolores dominique donna dora doris dorothy
edith eileen elaine eleanor elena elham elisabeth elise elizabeth ella ellen elsa emily emma erica erin esther ethel eva eve evelyn
faith farah fatima felicia fiona florence frances francesca gabriela gabrielle gail geraldine ghazala gina giorgia gladys gloria golda
grace greta gwen haley hanan hannah harriet hazel heather heidi helen helena helene hilary hilda hillary hope huma ida ilana ingrid
irene iris isabel isabella ivanka jackie jacqueline jamila jane janet janice jasmine jean jeanette jeanne jen jenna jennifer jenny
jessica jill joan joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie june kaitlan kamala karen
karin karine karla kate katherine kathleen kathryn kathy katie katrina kayla kelly kerry kimberly kirsten kristen kristin kristina
laila lana laura lauren laurie layla leah leila lena leslie lila lily linda lisa liz liza lois loretta lori lorraine louise lucia lucy
lydia lynn madeleine madeline mandy margaret margarita maria marian marianne marie marilyn marina marisa marissa marjorie marlene
marsha martha mary maureen maya megan megyn melania melanie melinda melissa mercedes meredith michele michelle mildred mindy miranda
miriam molly mona monica monique nadia nancy naomi natalia natalie natasha nicole nikki nina noa nora norma olga olivia pamela patricia
patty paula pauline peggy penny phyllis priscilla rachel ramona rania rashida rebecca regina renee rhonda rita roberta rosa rosalind
rose rosemary roxanne ruth sabrina sally samantha samira sandra sandy sara sarah shannon sharon sheila shelley shelly sherry shirley
silvia simone sofia sonia sophia sophie stacey stacy stella stephanie sue susan susanna suzanne sylvia tamara tammy tanya tara teresa
theresa tiffany tina tracy tulsi tzipi ursula valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda
wendy whitney yael yasmin yolanda yvette yvonne zainab zara zoe`;

const read = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/u));

/** Given names in lower case. A name that both bear is in both. */
export const firstNames: { readonly men: ReadonlySet<string>; readonly women: ReadonlySet<string> } = {
  men: read(MEN),
  women: read(WOMEN),
};
