package org.reviewcast.script.titles;

import java.util.Set;

/** Words that decide whether a phrase can be a title. */
final class Vocabulary {
  /** Nouns that name nothing by themselves. */
  static final Set<String> GENERIC =
      words(
          "way ways thing things sense kind kinds sort sorts lot lots bit part parts case cases"
              + " fact rest number time times minute minutes hour hours year years month months"
              + " week weeks day days night point points place places use example examples result"
              + " results level levels course degree range series set reason reasons side sides end"
              + " ends beginning half couple pair handful mix blend piece something anything"
              + " nothing everything someone everyone one ones type types form forms manner means"
              + " effect effects moment moments idea ability abilities attempt effort chance"
              + " opportunity matter terms idea ideas fan fans reader readers viewer viewers"
              + " audience audiences listener listeners player players critic critics reviewer"
              + " review reviews stuff someone person people man woman men women boy girl guy lady"
              + " chapter chapters scene scenes noise joke page pages word words line lines version"
              + " job glimpse decade decades century amount total array variety host slew string"
              + " sentence paragraph question front name names face head hand hands eye eyes life"
              + " lives world feel feeling fun let look turn aspect aspects element elements"
              + " feature features detail details note notes tale issue issues problem problems"
              + " process step approach term work works hit impression bunch plenty dozen hundred"
              + " thousand million book-length screen center centre heart core middle surface"
              + " background top bottom back start stage distance context mention favorite"
              + " favourite picture perspective concept premise experience account quality"
              + " qualities sign signs role roles nature state stretch touch trip couple member"
              + " members detail situation collection batch portion section sections amount focus"
              + " emphasis list deal deals stretches interest interests complaint gripe gripes take"
              + " takes talk resemblance sake trouble extent value care fit difference"
              + " differences instance instances spot announcement reverse rule rules feels"
              + " sequence shot reminiscent");

  /** What a review is about: phrases made of these alone say nothing. */
  static final Set<String> WORK =
      words(
          "film films movie movies picture book books novel novels album albums record records game"
              + " games story stories narrative show series season episode title work works author"
              + " authors director directors writer writers artist reviewer reader readers viewer"
              + " text volume memoir biography novella sequel prequel remake entry installment"
              + " instalment feature");

  /** Adjectives that point outside the phrase. */
  static final Set<String> RELATIVE =
      words(
          "other same own such more most less least many much several few certain various only next"
              + " previous former latter another any some every each both either neither first"
              + " second third last latest earlier earliest later further additional similar"
              + " different subsequent particular whole entire very actual due one able sure likely"
              + " unlikely worth long-awaited usual so-called aforementioned resulting modern-day"
              + " greater larger smaller higher lower longer shorter better worse numerous multiple"
              + " countless ample enough half full total new final lone sole singular complete"
              + " wholesale welcome infamous despite");

  /** Adjectives that say little. */
  static final Set<String> BLAND =
      words(
          "good great best better nice bad worst big small large little main major real true old"
              + " overall general important simple clear strong interesting memorable impressive"
              + " wonderful excellent amazing current recent young long short high low early late"
              + " right wrong hard easy single special common possible key standout effective solid"
              + " decent fine fun obvious perfect official vital burgeoning familiar original"
              + " entertaining favorite favourite compelling");

  /** First nouns of "X of Y" that only lead up to the second. */
  static final Set<String> WEAK =
      words(
          "inclusion majority exploration complexities complexity reflection passages passage"
              + " depiction portrayal examination discussion description descriptions combination"
              + " complications limitations limits challenges presence absence possibility"
              + " importance kinds member favour favor spite search search need lieu honour honor"
              + " charge sight introduction explanation mention notion notions fact existence"
              + " nature degree company number rest remainder pieces knowledge understanding view"
              + " views use display displays example reminiscent upper release edge corner"
              + " corridors hallway help aid benefit credit guise gravitas bite");

  /** What critics speak of: a phrase with one of these is a title by nature. */
  static final Set<String> CRITICAL =
      words(
          "performance performances direction style prose voice debut cast ensemble satire romance"
              + " portrait study meditation craft structure dialogue humour humor suspense tension"
              + " horror comedy tragedy ending finale climax score soundtrack camera cinematography"
              + " world-building atmosphere chemistry themes lyrics songs production melodies"
              + " combat puzzles controls mechanics design rule pacing violence grief power class"
              + " debt friendship marriage family memory labour labor survival ambition contrasts"
              + " myth legend argument sound dread fable farce masterpiece weaknesses flaws"
              + " complaints problems villain villains hero heroine");

  /** Of what chapters are: each is a title by itself. */
  static final Set<String> SUBJECTS =
      words(
          "script screenplay writing dialogue dialog casting cast ensemble camera camerawork"
              + " cinematography photography score soundtrack music violence gore action humor"
              + " humour comedy pacing ending finale climax conclusion plot story premise setup"
              + " set-up production direction editing choreography romance chemistry villain"
              + " villains monster animation structure prose style tone atmosphere setting"
              + " world-building lyrics vocals songs combat controls puzzles graphics art visuals"
              + " sound themes theme message characters performances performance acting leads"
              + " effects stakes stunts fights costumes sets locations narration narrator"
              + " translation melodies harmonies remake sequel original adaptation dub problem"
              + " problems trouble flaws weaknesses mystery satire allegory politics");

  /** Of what chapters are, with a noun before them. */
  static final Set<String> MODIFIED_SUBJECTS =
      words(
          "history values design effects sequence sequences scenes work compromises performances"
              + " cast photography music numbers team crew track tracks writing score direction"
              + " choreography mechanics system systems arc act");

  /** People who are somebody's: they tell little. */
  static final Set<String> KIN =
      words(
          "brother brothers sister sisters friend friends father mother parents wife husband son"
              + " daughter boyfriend girlfriend uncle aunt family child children boss partner"
              + " colleague colleagues neighbor neighbour assistant men house home car body");

  /** Verbs that announce a subject. */
  static final Set<String> ANNOUNCES =
      words("discuss discussing discusses address addressing regarding concerning consider lacks");

  /** Before a phrase in its clause, these turn it round or put it in doubt. */
  static final Set<String> TURNS_ROUND =
      words(
          "not n't no never neither nor without lack lacks lacking lacked refuse refuses refused"
              + " refusing fail fails failed failing avoid avoids avoided avoiding resist resists"
              + " resisted resisting instead rather than far hardly barely rarely seldom scarcely"
              + " nothing none unlike deny denies denied denying absence absent missing eschew"
              + " eschews eschewing reject rejects rejecting rejected sidestep sidesteps decline"
              + " declines declining might could would should if unless whether anything cannot"
              + " ca wo less stop stops stopped expect expected expecting wish wished hope hoped"
              + " supposed pretend pretends mistake mistaken compare compared comparing comparison"
              + " comparisons reminiscent recalls recall evoke evokes dodge dodges dodging skip"
              + " skips skipping spare spares omit omits ignore ignores beyond despite as like"
              + " suggest suggests resembles resemble abandon abandons abandoned abandoning drop"
              + " dropped drops fake nobody free neglect neglects prevent prevents");

  /** After a phrase, these turn it round. */
  static final Set<String> UNDONE =
      words("not n't never fails failed absent missing lacking lacks hardly barely neither cannot");

  /** Where a clause ends, and what turned a phrase round ends with it. */
  static final Set<String> CLAUSE_END = words("; : — – -- ... … but yet ( )");

  /** Verbs that a tagger takes for nouns when they follow one. */
  static final Set<String> VERBS =
      words(
          "shines portrays embodies pulls balances anchors lingers encapsulates reveals involves"
              + " captures crafts brings gives plays makes takes gets goes comes looks feels seems"
              + " sounds works moves turns shows tells says knows finds keeps holds leaves lets"
              + " puts sits stands runs falls opens closes begins ends starts stops builds grows"
              + " lands carries delivers serves offers uses creates remains becomes follows leads"
              + " meets lives loves hates wants needs tries reads writes sings hits cuts shifts"
              + " drives draws fills fits hangs hits hurts kills lacks lasts lies marks matters"
              + " means misses names notes opts owes pays picks plays points proves pushes raises"
              + " reaches recalls reflects relies rests returns rises rolls rushes sees sells sends"
              + " sets shares shoots slips slows speaks spends spins stays steals steps sticks"
              + " struggles succeeds suffers suggests suits swings talks throws touches trades"
              + " travels treats trusts unfolds unravels walks wastes watches wears wins wonders"
              + " yields explores examines weaves blends drops drifts hovers haunts stages frames"
              + " shoots scores lights designs manages attempts allows forces asks answers helps"
              + " plans ranks rates reports requires resembles echoes evokes elevates excels fades"
              + " fails falters features flows focuses gathers guides happens hopes ignores"
              + " indulges insists inspires keeps kicks launches layers learns lifts lists listens"
              + " mirrors mixes navigates nods occupies occurs packs paints passes paces peaks"
              + " performs plods pops presents promises provides quotes races ramps records refuses"
              + " rejects renders repeats resists resolves resonates reverts rings roams scans"
              + " screams searches settles shapes shocks sings sketches smiles snaps soars sounds"
              + " sparks strikes strips stumbles summons supports surprises surrounds sustains"
              + " tackles teases tempers thrives thrums ties tracks trails transforms traps"
              + " triumphs underlines undercuts unites urges varies veers wades wanders warns"
              + " wields winds wraps arrives appears disappears vanishes enhances pursues cheers"
              + " sags drinks escapes fights zips dies compensates proceeds lodges factors deepens"
              + " prevails pierces provokes celebrates haunts flashes narrates depicts is was has"
              + " does had concludes culminates commences hinges employs utilizes utilises adopts"
              + " chronicles encounters escalates establishes expands illustrates injects maintains"
              + " merges morphs oozes outlines pivots posits possesses produces proffers receives"
              + " recounts redeems relays relishes reminds removes retains revolves ruins secures"
              + " seeks showcases simmers skewers squanders strives subverts threatens transplants"
              + " uncovers understands undergoes wallows");

  private Vocabulary() {}

  static Set<String> words(String words) {
    return Set.copyOf(new java.util.HashSet<>(java.util.List.of(words.split(" "))));
  }
}
