package org.reviewcast.script.titles;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.reviewcast.review.Work;

/** What a stretch of a review can be about, with the words that tell it. */
public enum Aspect {
  STORY(
      "The Story",
      "plot story premise narrative set-up setup",
      "plot story premise narrative begins meets discovers father mother son daughter wife husband"
          + " town village brother sister murder family arrives returns marry married escape set"
          + " protagonist opens learns falls decides finds soon journey house",
      Work.Kind.values()),
  PERFORMANCES(
      "The Performances",
      "performance performances acting cast ensemble actors actor company",
      "performance performances performs actor actors actress acting cast casting plays portrays"
          + " portrayal role roles ensemble charisma"
          + " co-star supporting leads lead charismatic underplays"
          + " steals convincing miscast sells",
      Work.Kind.FILM,
      Work.Kind.SERIES,
      Work.Kind.UNKNOWN),
  CHARACTERS(
      "The Characters",
      "character characters heroine hero protagonist villains",
      "character characters protagonist hero heroine villain antagonist arc motivation personality"
          + " cast sympathetic likable likeable narrator",
      Work.Kind.BOOK,
      Work.Kind.SERIES,
      Work.Kind.GAME),
  CRAFT(
      "Direction and Craft",
      "direction cinematography score visually visuals sound editing lighting colour colors"
          + " shot shoots",
      "direction directs camera cinematography cinematographer shot shots lens"
          + " frame frames framing editing editor cut cuts lighting light color colour palette"
          + " production design costumes score composer sound visual visually visuals effects"
          + " close-up close-ups takes stages staged"
          + " sequences shootouts photography cgi practical locations landscape",
      Work.Kind.FILM,
      Work.Kind.SERIES,
      Work.Kind.UNKNOWN),
  MAKING(
      "Behind the Scenes",
      "production studio producer shoot",
      "production producer producers reshooting studio studios hired budget"
          + " contract contracts salary agent draft drafts filming filmed shoot reshoots rewrote"
          + " rewrites recast financed funding release profit dollars company developer developers",
      Work.Kind.FILM,
      Work.Kind.SERIES,
      Work.Kind.GAME,
      Work.Kind.UNKNOWN),
  SCRIPT(
      "The Script",
      "script screenplay dialogue",
      "script scripts screenplay screenwriter screenwriters dialogue dialog exposition talky lines"
          + " writers written writing writer one-liners plotting plotted implausible plausibility"
          + " contrivances explains explain logic characterization on-the-nose speeches subplot"
          + " subplots",
      Work.Kind.FILM,
      Work.Kind.SERIES,
      Work.Kind.UNKNOWN),
  ADAPTATION(
      "From Page to Screen",
      "adaptation novel",
      "novel novels novelist book books page pages comic comics adaptation adaptations adapts"
          + " adapted adapting source faithful author panel panels",
      Work.Kind.FILM,
      Work.Kind.SERIES),
  HUMOR(
      "The Humor",
      "humor humour comedy",
      "humor humour humorous funny funnier laugh laughs laughed laughing comedy comedic comic joke"
          + " jokes hilarious hilarity gag gags deadpan wit witty satire satirical roaring"
          + " chuckle chuckles slapstick",
      Work.Kind.values()),
  FEAR(
      "Scares and Suspense",
      "horror scares suspense dread",
      "scary scare scares scared dread suspense suspenseful tension tense terrifying terror"
          + " frightening creepy chilling chills unsettling unnerving gore gory eerie"
          + " atmosphere atmospheric",
      Work.Kind.FILM,
      Work.Kind.SERIES,
      Work.Kind.BOOK,
      Work.Kind.GAME),
  ACTION(
      "The Action",
      "action fights stunts",
      "action fight fights fighting shootout shootouts stunt stunts stuntman choreography"
          + " choreographed chase chases gunfight gunfights swordplay explosions",
      Work.Kind.FILM,
      Work.Kind.SERIES),
  PROSE(
      "Style and Structure",
      "prose sentence sentences style structure writing writes",
      "prose sentences sentence style structure chapters chapter paragraphs writing writes written"
          + " dialogue voice narration narrator tense point-of-view pacing metaphor metaphors"
          + " language translation timeline flashbacks diction",
      Work.Kind.BOOK),
  SOUND(
      "The Sound",
      "production sound producer vocals",
      "production producer guitar guitars drums bass piano synth synths strings vocals vocal voice"
          + " mix riff riffs rhythm beat beats chorus melody melodies harmonies arrangement"
          + " arrangements tempo percussion loops horns",
      Work.Kind.ALBUM),
  SONGS(
      "The Songs",
      "songs lyrics tracks lyrically",
      "song songs track tracks single opener closer lyrics lyric sings ballad verse verses chorus"
          + " side title-track",
      Work.Kind.ALBUM),
  RELEASE(
      "Release and Reception",
      "released release reissue label",
      "released release releases reissue reissued label chart charts charted commercial sold copies"
          + " remaster remastered vinyl promoted reception critics acclaim unreleased deluxe",
      Work.Kind.ALBUM),
  PLAY(
      "How It Plays",
      "controls puzzles combat mechanics difficulty plays",
      "combat controls control mechanics mechanic puzzle puzzles level levels boss bosses enemies"
          + " player players difficulty weapon weapons jump upgrade upgrades quest quests map"
          + " explore exploration inventory loop button tutorial skill save checkpoint turn",
      Work.Kind.GAME),
  LOOKS(
      "Look and Sound",
      "art graphics visuals look soundtrack",
      "art graphics visuals animation frame rate music soundtrack voice acting style palette"
          + " hand-drawn pixel lighting performance sound ambience",
      Work.Kind.GAME),
  THEMES(
      "Themes",
      "themes theme argument underneath beneath",
      "theme themes meaning class power grief identity society social politics political economic"
          + " history memory metaphor allegory question questions faith morality gender race"
          + " capitalism guilt loneliness mortality satire moral human humanity",
      Work.Kind.values()),
  FAULTS(
      "What Doesn't Work",
      "falters weakness weaknesses flaws problem problems unfortunately complaint complaints"
          + " trouble",
      "unfortunately flaw flaws problem problems weakness weaknesses falter falters fails"
          + " disappointing disappoints drags overlong sags stumble stumbles clumsy thin"
          + " underwritten underdeveloped repetitive misstep missteps complaint frustrating tedious"
          + " worse worst loses stilted inept lacks padded contrived unconvincing quibble quibbles"
          + " lazy cliche cliches bloated",
      Work.Kind.values()),
  ENDING(
      "The Ending",
      "ending finale conclusion climax",
      "ending ends finale conclusion climax final climactic resolution epilogue twist third-act"
          + " denouement last closes",
      Work.Kind.values()),
  VERDICT(
      "The Verdict",
      "overall ultimately verdict",
      "overall ultimately recommend recommended worth masterpiece triumph verdict stars rating"
          + " rewarding flawed essential rewatch reread fans anyone"
          + " best year despite conclusion",
      Work.Kind.values());

  private static final Set<String> EXCUSES =
      Set.of(
          "despite", "minor", "few", "forgive", "no", "lone", "quibble", "quibbles", "nit", "nits");
  private static final Pattern NOT_ALL =
      Pattern.compile("n't (?:all |quite |always )?(?:work|land|come off)|not (?:everything|all)");

  private final String label;
  private final Set<String> openers;
  private final Set<String> words;
  private final Set<Work.Kind> kinds;

  Aspect(String label, String openers, String words, Work.Kind... kinds) {
    this.label = label;
    this.openers = Vocabulary.words(openers);
    this.words = Vocabulary.words(words);
    this.kinds = Set.of(kinds);
  }

  /** A title for a chapter about it. */
  public String label() {
    return label;
  }

  /** The stems of its label's words. */
  Set<String> stems() {
    return Senses.ofTitle(label);
  }

  boolean fits(Work.Kind kind) {
    return kinds.contains(kind) || kind == Work.Kind.UNKNOWN && this != PLAY && this != LOOKS;
  }

  /** Whether a chapter says at once that it is about it. */
  boolean isAnnounced(Stretch chapter) {
    List<String> first = chapter.firstWords();
    if (this == FAULTS && first.stream().anyMatch(EXCUSES::contains)) {
      return false;
    }
    return first.stream().anyMatch(openers::contains)
        || this == FAULTS && NOT_ALL.matcher(String.join(" ", first)).find();
  }

  /** Whether a chapter names it anywhere. */
  boolean isNamed(AspectUse chapter) {
    return openers.stream().anyMatch(chapter::says);
  }

  /** The words that speak of it, in small letters. */
  Set<String> words() {
    return words;
  }

  /** Whether a word, in small letters, speaks of it, or opens what does. */
  boolean hasWord(String word) {
    return words.contains(word) || openers.contains(word);
  }
}
