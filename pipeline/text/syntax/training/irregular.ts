/**
 * Inflected English words that no rule builds, from grammar; the treebank has only some of them. In: nothing. Out: word,
 * lemma and tags.
 */
import { withS } from "../../inflection.ts";

export interface Inflected {
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
}

/** Base, past, participle; the participle is left out where it is like the past. */
const VERBS = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|beget begot begotten
begin began begun|bend bent|beseech besought|beset beset|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught
choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk
drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung
fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground
grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid
lead led|leave left|lend lent|let let|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken
misunderstand misunderstood|offset offset|outdo outdid outdone|outrun outran outrun|overcome overcame overcome|overhear overheard
override overrode overridden|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|partake partook partaken|pay paid|put put|quit quit|read read|rebuild rebuilt|redo redid redone
repay repaid|resell resold|rethink rethought|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen
run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot
shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung
slit slit|speak spoke spoken|speed sped|spend spent|spin spun|spit spat|split split|spread spread|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden|strike struck|string strung
strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught
tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|tread trod trodden|undergo underwent undergone
understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn
weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung
write wrote written|mimic mimicked|panic panicked|traffic trafficked|picnic picnicked|frolic frolicked`;

const ING = `die dying|lie lying|tie tying|vie vying|untie untying|belie belying|dye dyeing|singe singeing|mimic mimicking
panic panicking|traffic trafficking|picnic picnicking`;

/** Singular, plural. */
const NOUNS = `analysis analyses|axis axes|crisis crises|diagnosis diagnoses|emphasis emphases|hypothesis hypotheses
oasis oases|parenthesis parentheses|synthesis syntheses|thesis theses|criterion criteria|phenomenon phenomena|nucleus nuclei
stimulus stimuli|alumnus alumni|fungus fungi|appendix appendices|index indices|matrix matrices|vertex vertices|bacterium bacteria
memorandum memoranda|referendum referenda|stratum strata|child children|ox oxen|goose geese|tooth teeth|foot feet|mouse mice
louse lice|man men|woman women|person people|calf calves|half halves|knife knives|leaf leaves|life lives|loaf loaves|shelf shelves
thief thieves|wife wives|wolf wolves|self selves|hoof hooves|scarf scarves|series series|species species|aircraft aircraft
spacecraft spacecraft|headquarters headquarters|means means|sheep sheep|fish fish|deer deer|offspring offspring|crossroads crossroads
barracks barracks|passerby passersby|potato potatoes|tomato tomatoes|hero heroes|embargo embargoes|cargo cargoes|volcano volcanoes
mosquito mosquitoes|torpedo torpedoes|echo echoes|veto vetoes|bus buses|gas gases|bias biases|virus viruses|campus campuses
census censuses|consensus consensuses|lens lenses|quiz quizzes|movie movies|cookie cookies|tie ties|pie pies|lie lies|die dies
ache aches|headache headaches|cache caches|niche niches|psyche psyches|axe axes|shoe shoes|toe toes|foe foes|canoe canoes
house houses|horse horses|case cases|phase phases|clause clauses|cause causes|purse purses|nurse nurses|exercise exercises`;

const rows = (table: string): readonly (readonly string[])[] =>
  table.split(/[|\n]/).map((row) => row.split(" "));

const verb = (text: string, lemma: string, xpos: string): Inflected => ({
  text,
  lemma,
  upos: "VERB",
  xpos,
});

export const IRREGULAR: readonly Inflected[] = [
  ...rows(VERBS).flatMap(([lemma = "", past = "", participle = past]) => [
    verb(past, lemma, "VBD"),
    verb(participle, lemma, "VBN"),
    verb(withS(lemma), lemma, "VBZ"),
  ]),
  ...rows(ING).map(([lemma = "", text = ""]) => verb(text, lemma, "VBG")),
  ...rows(NOUNS).map(([lemma = "", text = ""]) => ({ text, lemma, upos: "NOUN", xpos: "NNS" })),
];
