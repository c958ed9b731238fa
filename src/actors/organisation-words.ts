/** Words in the names of organisations, bodies, places and works, and in no name of a person; in lower case. */
export const organisationWords: ReadonlySet<string> = new Set(
  `academy act administration affairs agency air airlines airport alliance america american archive archives army assembly
associates association authority avenue bank base beach bloc board bridge british broadcasting brotherhood brothers bureau business
cabinet campaign capitol caucus center centre central chamber channel charity church circuit city civil club coalition college
command commission committee communications community companies company conference confederation congress consortium constitution
convention corp corporation corridor council country county court courts daily day defence defense delegation democrats department
development digital district division doctors east economic education election embassy empire endowment energy enterprise enterprises
entertainment europe european exchange executive express federal federation financial fire force forces foreign forum foundation front
fund gallery gazette global government group guard harbor health heights herald high highway hill holdings hospital hotel house
human inc independent industries industry initiative institute institution insurance intelligence international investigations
island islands journal justice kingdom labor laboratories laboratory labour lake land law league legal liberation library
limited llc ltd magazine mail management market media medical memorial military minister ministries ministry mission morning mosque
mountain movement museum nation national nations naval navy network networks new news newspaper north northern observer office
organisation organization pact paper park parliament partners partnership party peace people persian pictures plan planning
platform plaza police policy political port post power presbyterian press program programme project property public publishing
radio records red relations report republic republican republicans research resistance resources review revolutionary rights river
road room royal safety school schools science sea secret sector security senate service services social society south
southern square staff standard star state states station statistics strategic street strip studies studio studios summit sun
supreme survey system systems team technologies technology telegraph television temple territories territory theater theatre
times today tower towers town trade treasury treaty tribune trust tv union united university valley village voice war watch web
welfare west western white wing women workers works world zone`.split(/\s+/u),
);
