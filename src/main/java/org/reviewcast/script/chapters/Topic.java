package org.reviewcast.script.chapters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The topics of a review, each with the words by which an English passage takes it up. */
enum Topic {
  STORY("plots?|story|stories|premise|set-up|setup|tale|narrative|strands?|synopsis"),
  PEOPLE(
      "performances?|acting|cast|ensemble|actors?|actress(?:es)?|plays|played|portrays|portrayal"
          + "|supporting|roles?|heroine|hero|protagonist|characters?|singing|sings|vocals"
          + "|pianist|drummer|bassist|guitarist|players|leads?|stars?|co-stars?|chemistry"),
  CRAFT(
      "directs?|directs|direction|director|camera|cinematograph\\p{L}*|photograph\\p{L}*|lens"
          + "|shot|shots|shoots|score|music|soundtrack|sound|editing|editor|production|designers?"
          + "|design|visuals?|visually|colou?rs?|lighting|light|prose|sentences?|style|structure"
          + "|writes|writing|graphics|animation|art|costumes?|sets|composer|producer|mix"
          + "|engineers?|palette|frames?|framing"),
  PLAY("controls?|puzzles?|combat|mechanics?|levels?|difficulty|bosses|weapons?|button"),
  SONGS("songs?|tracks?|opener|closer|single|lyrics?|lyrically|side|ballads?|chorus"),
  THEMES(
      "themes?|thematic\\p{L}*|underneath|beneath|below|heart|argument|ideas?|subject|allegory"
          + "|metaphor|satire|politics|political|meaning|asks|argues|explores|examines|reflects"),
  FAULTS(
      "weakness(?:es)?|flaws?|problems?|complaints?|falters?|unfortunately|misfires?|sags|trouble"
          + "|stumbles?|missteps?|doesn['’]t|fails?|worse|unconvincing|disappoint\\p{L}*"
          + "|shortcomings?|drawbacks?|overlong|quibbles?"),
  ENDING("ending|finale|climax|conclusion|final|last|third-act|closing|ends|closes|close");

  private static final int OPENING_WORDS = 12;

  private final Pattern words;

  Topic(String words) {
    this.words =
        Pattern.compile(
            "(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** How many words of it a text has. */
  int in(String text) {
    int count = 0;
    for (Matcher matcher = words.matcher(text); matcher.find(); ) {
      count++;
    }
    return count;
  }

  /** Whether a passage takes up a topic in its first words that the one before it did not have. */
  static boolean isTakenUp(Passage passage, Passage before) {
    String[] all = passage.opening().split("\\s+", OPENING_WORDS + 1);
    int count = Math.min(OPENING_WORDS, all.length);
    String first = String.join(" ", java.util.Arrays.asList(all).subList(0, count));
    for (Topic topic : values()) {
      if (topic.in(first) > 0 && topic.in(before.text()) < 2) {
        return true;
      }
    }
    return false;
  }
}
