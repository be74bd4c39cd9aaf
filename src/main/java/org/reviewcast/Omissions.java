package org.reviewcast;

import java.util.List;
import org.reviewcast.recording.Recording;
import org.reviewcast.script.Omission;
import org.reviewcast.script.Script;
import org.reviewcast.script.Words;

/** What of a review is not said, in sentences for a person. */
final class Omissions {
  private Omissions() {}

  /**
   * Tells what is not said, by plan or because an engine failed.
   *
   * @param notices takes a sentence for each
   * @return how many words are not said
   */
  static int tell(Script script, Recording recording, String source, List<String> notices) {
    int words = script.wordsOmitted();
    for (Omission omission : script.omissions()) {
      if (omission.words() > 0) {
        String at = omission.at().map(place -> ":" + place).orElse("");
        String count = omission.words() == 1 ? "1 word" : omission.words() + " words";
        notices.add(source + at + ": not read: " + omission.why() + " (" + count + ").");
      }
    }
    for (Recording.Unsaid unsaid : recording.unsaid()) {
      String at = unsaid.line().at().map(place -> ":" + place).orElse("");
      words += Words.count(unsaid.line().written());
      notices.add(source + at + ": this line could not be said and is missing: " + unsaid.cause());
    }
    return words;
  }
}
